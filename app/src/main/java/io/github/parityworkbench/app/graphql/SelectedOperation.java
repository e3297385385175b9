package io.github.parityworkbench.app.graphql;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The operation of a query that an exchange ran.
 *
 * @param kind query, mutation or subscription
 * @param fields what it asks for of the root
 */
record SelectedOperation(Operation kind, List<SelectedField> fields) {
    /** So many fields, fragments written out; a query of more is not looked at. */
    private static final int MOST_FIELDS = 20_000;

    SelectedOperation {
        fields = List.copyOf(fields);
    }

    /**
     * The operation of that name, or the only one.
     *
     * @return empty where there is no such operation, or it asks for too much
     */
    static Optional<SelectedOperation> of(Document document, @Nullable String name) {
        List<OperationDefinition> operations =
                document.getDefinitionsOfType(OperationDefinition.class).stream()
                        .filter(each -> name == null || name.equals(each.getName()))
                        .toList();
        if (operations.size() != 1) {
            return Optional.empty();
        }
        Reading reading = new Reading(document);
        List<SelectedField> fields = reading.fields(operations.get(0).getSelectionSet());
        return reading.fieldsLeft < 0
                ? Optional.empty()
                : Optional.of(new SelectedOperation(operations.get(0).getOperation(), fields));
    }

    /** Writes out the fragments of one document. */
    private static final class Reading {
        private final Map<String, FragmentDefinition> fragments = new HashMap<>();
        private final Set<String> open = new HashSet<>();
        private int fieldsLeft = MOST_FIELDS;

        Reading(Document document) {
            for (FragmentDefinition each :
                    document.getDefinitionsOfType(FragmentDefinition.class)) {
                fragments.putIfAbsent(each.getName(), each);
            }
        }

        List<SelectedField> fields(@Nullable SelectionSet selections) {
            List<SelectedField> fields = new ArrayList<>();
            add(selections, null, fields);
            return fields;
        }

        private void add(
                @Nullable SelectionSet selections,
                @Nullable String condition,
                List<SelectedField> fields) {
            if (selections == null) {
                return;
            }
            for (Selection<?> each : selections.getSelections()) {
                if (fieldsLeft-- < 0) {
                    return;
                }
                if (each instanceof Field field) {
                    fields.add(
                            new SelectedField(
                                    field.getResultKey(),
                                    field.getName(),
                                    condition,
                                    fields(field.getSelectionSet())));
                } else if (each instanceof InlineFragment fragment) {
                    TypeName type = fragment.getTypeCondition();
                    add(
                            fragment.getSelectionSet(),
                            type == null ? condition : type.getName(),
                            fields);
                } else if (each instanceof FragmentSpread spread) {
                    addFragment(spread.getName(), fields);
                }
            }
        }

        /** A fragment that spreads itself is none of GraphQL's, and is not followed. */
        private void addFragment(String name, List<SelectedField> fields) {
            FragmentDefinition fragment = fragments.get(name);
            if (fragment != null && open.add(name)) {
                add(fragment.getSelectionSet(), fragment.getTypeCondition().getName(), fields);
                open.remove(name);
            }
        }
    }
}
