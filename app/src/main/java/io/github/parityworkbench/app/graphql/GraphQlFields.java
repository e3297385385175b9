package io.github.parityworkbench.app.graphql;

import graphql.parser.InvalidSyntaxException;
import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.group.FieldNaming;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Names places in GraphQL responses as {@code Type.field}: by the query of the exchange and the
 * schema, else by what the query and the response say of types. Each query is read once. For any
 * number of threads.
 */
public final class GraphQlFields implements FieldNaming {
    /** So many different queries are remembered; more of them are read each time. */
    private static final int MOST_QUERIES = 4_096;

    private final @Nullable GraphQlSchema schema;
    private final Map<GraphQlRequest, Optional<SelectedOperation>> operations =
            new ConcurrentHashMap<>();

    /**
     * Names fields by a schema.
     *
     * @param schema null where none is known
     */
    public GraphQlFields(@Nullable GraphQlSchema schema) {
        this.schema = schema;
    }

    @Override
    public Names of(Exchange exchange) {
        return new OfExchange(exchange);
    }

    /** The names in one exchange; its request is read when the first is asked for. */
    private final class OfExchange implements Names {
        private final Exchange exchange;
        private boolean read;
        private @Nullable ResponseWalk walk;

        OfExchange(Exchange exchange) {
            this.exchange = exchange;
        }

        @Override
        public Optional<String> of(Difference difference) {
            if (difference.part() != Part.BODY || difference.path().depth() < 2) {
                return Optional.empty();
            }
            if (!read) {
                read = true;
                walk =
                        GraphQlRequest.of(exchange.request())
                                .flatMap(GraphQlFields.this::operation)
                                .map(operation -> new ResponseWalk(operation, schema, exchange))
                                .orElse(null);
            }
            return walk == null ? Optional.empty() : walk.field(difference);
        }
    }

    private Optional<SelectedOperation> operation(GraphQlRequest request) {
        Optional<SelectedOperation> known = operations.get(request);
        if (known == null) {
            known = read(request);
            if (operations.size() < MOST_QUERIES) {
                operations.put(request, known);
            }
        }
        return known;
    }

    private static Optional<SelectedOperation> read(GraphQlRequest request) {
        try {
            return SelectedOperation.of(
                    GraphQlText.query(request.query()), request.operationName());
        } catch (InvalidSyntaxException e) {
            // What the servers made of it is in their answers; its places have no names.
            return Optional.empty();
        }
    }
}
