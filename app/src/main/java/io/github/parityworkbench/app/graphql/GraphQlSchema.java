package io.github.parityworkbench.app.graphql;

import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition.Operation;
import graphql.language.OperationTypeDefinition;
import graphql.language.SDLDefinition;
import graphql.language.SchemaDefinition;
import graphql.language.SourceLocation;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.parser.InvalidSyntaxException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types of a GraphQL service, as far as telling a place in a response needs them. */
public final class GraphQlSchema {
    private final Map<Operation, String> roots = new EnumMap<>(Operation.class);
    private final Map<String, Map<String, String>> fieldTypes = new HashMap<>();

    /** By the name of an interface or a union the names of what is one. */
    private final Map<String, Set<String>> possible = new HashMap<>();

    private GraphQlSchema() {
        roots.put(Operation.QUERY, "Query");
        roots.put(Operation.MUTATION, "Mutation");
        roots.put(Operation.SUBSCRIPTION, "Subscription");
    }

    /**
     * Reads a schema in GraphQL's schema definition language.
     *
     * @throws GraphQlSchemaException if the file is none; the message is for the user
     * @throws IOException if it cannot be read
     */
    public static GraphQlSchema read(Path file) throws IOException {
        if (Files.size(file) > GraphQlText.LONGEST_SCHEMA) {
            throw new GraphQlSchemaException(file + " is too large for a GraphQL schema");
        }
        try {
            return parse(Files.readString(file), file.toString());
        } catch (CharacterCodingException e) {
            throw new GraphQlSchemaException(
                    file + " is no GraphQL schema: it is not text in UTF-8");
        }
    }

    /**
     * Reads a schema.
     *
     * @param name what it is called in messages
     * @throws GraphQlSchemaException as {@link #read}
     */
    static GraphQlSchema parse(String text, String name) throws GraphQlSchemaException {
        Document document;
        try {
            document = GraphQlText.schema(text);
        } catch (InvalidSyntaxException e) {
            throw notASchema(name, e.getLocation());
        }
        GraphQlSchema schema = new GraphQlSchema();
        for (Definition<?> definition : document.getDefinitions()) {
            // A type whose fields are wrong is read as a type without any, and a query behind it.
            if (!(definition instanceof SDLDefinition)) {
                throw notASchema(name, definition.getSourceLocation());
            }
            schema.add(definition);
        }
        if (schema.fieldTypes.isEmpty()) {
            throw new GraphQlSchemaException(name + " defines no type");
        }
        return schema;
    }

    private static GraphQlSchemaException notASchema(String name, @Nullable SourceLocation place) {
        return new GraphQlSchemaException(
                name
                        + (place == null ? "" : ", line " + place.getLine())
                        + ": this is not GraphQL's schema definition language");
    }

    private void add(Definition<?> definition) {
        if (definition instanceof SchemaDefinition schema) {
            for (OperationTypeDefinition each : schema.getOperationTypeDefinitions()) {
                operation(each.getName())
                        .ifPresent(kind -> roots.put(kind, each.getTypeName().getName()));
            }
        } else if (definition instanceof ImplementingTypeDefinition<?> type) {
            Map<String, String> fields =
                    fieldTypes.computeIfAbsent(type.getName(), name -> new HashMap<>());
            List<FieldDefinition> definitions = type.getFieldDefinitions();
            definitions.forEach(each -> fields.put(each.getName(), named(each.getType())));
            for (Type<?> each : type.getImplements()) {
                addPossible(named(each), type.getName());
            }
        } else if (definition instanceof UnionTypeDefinition union) {
            for (Type<?> each : union.getMemberTypes()) {
                addPossible(union.getName(), named(each));
            }
        }
    }

    private void addPossible(String general, String special) {
        possible.computeIfAbsent(general, name -> new HashSet<>()).add(special);
    }

    private static Optional<Operation> operation(String name) {
        return switch (name) {
            case "query" -> Optional.of(Operation.QUERY);
            case "mutation" -> Optional.of(Operation.MUTATION);
            case "subscription" -> Optional.of(Operation.SUBSCRIPTION);
            default -> Optional.empty();
        };
    }

    private static String named(Type<?> type) {
        Type<?> inner = type;
        while (!(inner instanceof TypeName)) {
            inner =
                    inner instanceof NonNullType nonNull
                            ? nonNull.getType()
                            : ((ListType) inner).getType();
        }
        return ((TypeName) inner).getName();
    }

    /** The type that an operation begins at. */
    String root(Operation operation) {
        return roots.getOrDefault(operation, "Query");
    }

    /** The type of a field, without lists and exclamation marks. */
    Optional<String> typeOf(String type, String field) {
        return Optional.ofNullable(fieldTypes.getOrDefault(type, Map.of()).get(field));
    }

    /** Whether a value of the special type is one of the general type. */
    boolean isA(String special, String general) {
        return special.equals(general)
                || possible.getOrDefault(general, Set.of()).contains(special);
    }
}
