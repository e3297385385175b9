package io.github.parityworkbench.app.graphql;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Segment;
import io.github.parityworkbench.diff.Segment.Index;
import io.github.parityworkbench.diff.Segment.Member;
import io.github.parityworkbench.diff.json.JsonSyntaxException;
import io.github.parityworkbench.diff.json.JsonTree;
import io.github.parityworkbench.diff.json.NodeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks from the root of a response to a difference, along what the query asked for. */
final class ResponseWalk {
    private static final Segment DATA = new Member("data");
    private static final Segment ERRORS = new Member("errors");

    private final SelectedOperation operation;
    private final @Nullable GraphQlSchema schema;
    private final Exchange exchange;
    private final Map<Boolean, Optional<JsonTree>> documents = new HashMap<>();

    ResponseWalk(SelectedOperation operation, @Nullable GraphQlSchema schema, Exchange exchange) {
        this.operation = operation;
        this.schema = schema;
        this.exchange = exchange;
    }

    /** A field asked for, and the type of the object it is asked of; null if that is not known. */
    private record Asked(SelectedField field, @Nullable String owner) {}

    /** The innermost field that holds the difference, empty where its type is not known. */
    Optional<String> field(Difference difference) {
        List<Segment> path = difference.path().segments();
        if (path.get(0).equals(ERRORS)) {
            return fieldOfError(difference, path);
        }
        return path.get(0).equals(DATA) ? field(difference, path) : Optional.empty();
    }

    /** The field at which an error arose, as the error itself says. */
    private Optional<String> fieldOfError(Difference difference, List<Segment> path) {
        Optional<JsonTree> document = document(difference.kind() == Kind.EXTRA);
        if (document.isEmpty() || path.size() < 2) {
            return Optional.empty();
        }
        JsonTree tree = document.get();
        int error = tree.child(0, ERRORS);
        error = error < 0 ? error : tree.child(error, path.get(1));
        int steps = error < 0 ? error : tree.child(error, new Member("path"));
        if (steps < 0 || tree.type(steps) != NodeType.ARRAY) {
            return Optional.empty();
        }
        List<Segment> place = new ArrayList<>(List.of(DATA));
        for (int step = tree.firstChild(steps); step >= 0; step = tree.nextSibling(step)) {
            place.add(
                    tree.type(step) == NodeType.STRING
                            ? new Member(tree.string(step))
                            : new Index(index(tree.text(step).toString())));
        }
        return field(difference, place);
    }

    private static int index(String number) {
        return number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : 0;
    }

    private Optional<String> field(Difference difference, List<Segment> path) {
        List<Asked> asked = asked(operation.fields(), root());
        Optional<String> name = Optional.empty();
        for (int at = 1; at < path.size(); at++) {
            if (path.get(at) instanceof Member member) {
                List<Asked> here = under(asked, member.name(), path.subList(0, at), difference);
                if (here.isEmpty()) {
                    // Inside of a value that the query does not look into.
                    return name;
                }
                name = name(here);
                asked = within(here);
            } else if (!(path.get(at) instanceof Index)) {
                return name;
            }
        }
        return name;
    }

    private String root() {
        if (schema != null) {
            return schema.root(operation.kind());
        }
        return switch (operation.kind()) {
            case QUERY -> "Query";
            case MUTATION -> "Mutation";
            case SUBSCRIPTION -> "Subscription";
        };
    }

    /** What is asked of an object, with the type that each field is asked of. */
    private static List<Asked> asked(List<SelectedField> fields, @Nullable String type) {
        return fields.stream()
                .map(
                        field ->
                                new Asked(
                                        field,
                                        field.condition() == null ? type : field.condition()))
                .toList();
    }

    /** What may stand under that name in the object at a path. */
    private List<Asked> under(
            List<Asked> asked, String name, List<Segment> object, Difference difference) {
        List<Asked> here = asked.stream().filter(each -> each.field().key().equals(name)).toList();
        boolean sure = schema != null && here.stream().map(Asked::owner).distinct().count() == 1;
        if (here.isEmpty() || sure) {
            return here;
        }
        String type = typeName(asked, object, difference);
        if (type == null) {
            return here;
        }
        boolean told = here.stream().anyMatch(each -> type.equals(each.field().condition()));
        return here.stream()
                .filter(each -> mayBe(type, each.field().condition(), told))
                .map(each -> schema == null ? new Asked(each.field(), type) : each)
                .toList();
    }

    /** Without a schema, a condition other than the type may be an interface that it has. */
    private boolean mayBe(String type, @Nullable String condition, boolean told) {
        return condition == null
                || condition.equals(type)
                || (schema == null ? !told : schema.isA(type, condition));
    }

    /** What the response itself says is the type of the object at a path, null if nothing. */
    private @Nullable String typeName(
            List<Asked> asked, List<Segment> object, Difference difference) {
        for (Asked each : asked) {
            if (each.field().name().equals(SelectedField.TYPE_NAME)) {
                return string(difference, object, each.field().key());
            }
        }
        return null;
    }

    private @Nullable String string(Difference difference, List<Segment> object, String member) {
        Optional<JsonTree> document = document(difference.kind() == Kind.EXTRA);
        if (document.isEmpty()) {
            return null;
        }
        JsonTree tree = document.get();
        int node = 0;
        for (Segment segment : object) {
            node = node < 0 ? node : tree.child(node, segment);
        }
        int text = node < 0 ? node : tree.child(node, new Member(member));
        return text >= 0 && tree.type(text) == NodeType.STRING ? tree.string(text) : null;
    }

    private Optional<JsonTree> document(boolean ofCandidate) {
        return documents.computeIfAbsent(
                ofCandidate,
                side -> parsed((side ? exchange.candidate() : exchange.control()).body()));
    }

    private static Optional<JsonTree> parsed(@Nullable JsonText body) {
        try {
            return body == null ? Optional.empty() : Optional.of(JsonTree.parse(body));
        } catch (JsonSyntaxException e) {
            return Optional.empty();
        }
    }

    /** The name that all agree on. */
    private static Optional<String> name(List<Asked> here) {
        Set<String> names = new LinkedHashSet<>();
        for (Asked each : here) {
            if (each.owner() == null) {
                return Optional.empty();
            }
            names.add(each.owner() + "." + each.field().name());
        }
        return names.size() == 1 ? names.stream().findFirst() : Optional.empty();
    }

    /** What is asked of the value of a field, which several places of the query may name. */
    private List<Asked> within(List<Asked> here) {
        List<Asked> within = new ArrayList<>();
        for (Asked each : here) {
            String owner = each.owner();
            String type =
                    schema == null || owner == null
                            ? null
                            : schema.typeOf(owner, each.field().name()).orElse(null);
            within.addAll(asked(each.field().fields(), type));
        }
        return within;
    }
}
