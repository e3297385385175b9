package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Headers;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Compares the answers of an exchange: the status where both have one, the headers where asked for,
 * and the body. What also differs between control and the secondary is marked as noise. Safe for
 * use by many threads.
 */
public final class ExchangeDiffer {
    /**
     * How many values two bodies may have together; arrays and objects in larger ones that have
     * more, and are not the same, are one difference each.
     */
    public static final long MOST_VALUES = 600_000;

    private final Function<Endpoint, JsonDiffer> differs;
    private final boolean headers;
    private final boolean thorough;
    private final long mostValues;

    /** What a thread uses again and again. */
    private final ThreadLocal<Lockstep> locksteps = ThreadLocal.withInitial(Lockstep::new);

    /**
     * Compares each endpoint with a differ of its own, as where users set keys for one.
     *
     * @param differs the differ of each endpoint, asked for by many threads
     * @param headers whether headers are compared, too
     */
    public ExchangeDiffer(Function<Endpoint, JsonDiffer> differs, boolean headers) {
        this(differs, headers, false, MOST_VALUES);
    }

    /** With another limit than {@link #MOST_VALUES}, and perhaps {@link #thorough}. */
    ExchangeDiffer(
            Function<Endpoint, JsonDiffer> differs,
            boolean headers,
            boolean thorough,
            long mostValues) {
        this.differs = Objects.requireNonNull(differs);
        this.headers = headers;
        this.thorough = thorough;
        this.mostValues = mostValues;
    }

    /**
     * One that takes the full engine for everything, where this one compares bytes as far as they
     * tell enough. The answers are the same; this is to check that.
     */
    public ExchangeDiffer thorough() {
        return new ExchangeDiffer(differs, headers, true, mostValues);
    }

    /**
     * Compares control with the candidate, and with the secondary where there is one. Differences
     * that come with the exchange, in place of its answers, are taken as they are.
     */
    public Comparison compare(Exchange exchange) {
        if (exchange.given() != null) {
            return new Comparison(exchange, exchange.given(), false, List.of());
        }
        JsonDiffer differ = differs.apply(exchange.endpoint());
        Responses answers = new Responses(differ);
        List<Difference> differences = answers.compare(exchange.control(), exchange.candidate());
        Response secondary = exchange.secondary();
        if (secondary != null && !differences.isEmpty()) {
            List<Difference> unstable =
                    new Responses(differ).compare(exchange.control(), secondary);
            differences = new Noise(unstable).mark(differences);
        }
        return new Comparison(exchange, differences, answers.degraded, answers.arrays);
    }

    /** The comparison of one pair of responses. */
    private final class Responses {
        private final JsonDiffer differ;
        private final List<Difference> differences = new ArrayList<>();
        private List<ArrayFields> arrays = List.of();
        private boolean degraded;

        Responses(JsonDiffer differ) {
            this.differ = differ;
        }

        List<Difference> compare(Response control, Response candidate) {
            Integer left = control.status();
            Integer right = candidate.status();
            if (left != null && right != null) {
                add(Part.STATUS, number(left), number(right));
            }
            if (headers) {
                add(Part.HEADER, object(control.headers()), object(candidate.headers()));
            }
            add(Part.BODY, control.body(), candidate.body());
            return differences;
        }

        private void add(Part part, @Nullable JsonText control, @Nullable JsonText candidate) {
            if (Objects.equals(control, candidate)) {
                return;
            }
            if (control == null) {
                addWhole(part, Kind.EXTRA, null, candidate);
            } else if (candidate == null) {
                addWhole(part, Kind.MISSING, control, null);
            } else {
                addInside(part, control, candidate);
            }
        }

        private void addInside(Part part, JsonText control, JsonText candidate) {
            DiffResult result;
            try {
                if (LargePair.is(control, candidate, mostValues)) {
                    differences.addAll(
                            new LargePair(part, control, candidate, differ, mostValues).compare());
                    degraded = true;
                    return;
                }
                Lockstep lockstep = locksteps.get();
                List<Difference> quick =
                        thorough ? null : lockstep.compare(part, control, candidate, differ);
                if (quick != null) {
                    differences.addAll(quick);
                    if (part == Part.BODY) {
                        arrays = lockstep.arrays();
                    }
                    return;
                }
                result = differ.diff(control, candidate);
            } catch (JsonSyntaxException e) {
                // Duplicate keys or a bottomless nesting: still two answers that are not the same.
                addWhole(part, Kind.VALUE, control, candidate);
                return;
            }
            degraded |= result.degraded();
            if (part == Part.BODY) {
                arrays = ArrayFields.of(FieldPath.ROOT, result, differ.options().hasKeys());
            }
            for (NodeDifference difference : result.differences()) {
                differences.add(
                        new Difference(
                                part,
                                difference.leftPath(),
                                difference.rightPath(),
                                difference.kind(),
                                text(result.control(), difference.controlNode()),
                                text(result.candidate(), difference.candidateNode()),
                                false));
            }
        }

        private void addWhole(
                Part part, Kind kind, @Nullable JsonText control, @Nullable JsonText candidate) {
            differences.add(
                    new Difference(
                            part, FieldPath.ROOT, FieldPath.ROOT, kind, control, candidate, false));
        }
    }

    private static @Nullable JsonText text(JsonTree tree, int node) {
        return node < 0 ? null : tree.text(node).compact();
    }

    private static JsonText number(int status) {
        return JsonText.of(Integer.toString(status));
    }

    /** One object: a string where a header has one value, else an array of strings. */
    private static JsonText object(Headers headers) {
        JsonOutput json = new JsonOutput().mark('{');
        boolean first = true;
        for (Map.Entry<String, List<String>> header : headers.values().entrySet()) {
            (first ? json : json.mark(',')).quoted(header.getKey()).mark(':');
            first = false;
            List<String> values = header.getValue();
            if (values.size() == 1) {
                json.quoted(values.get(0));
            } else {
                json.mark('[');
                for (int i = 0; i < values.size(); i++) {
                    (i == 0 ? json : json.mark(',')).quoted(values.get(i));
                }
                json.mark(']');
            }
        }
        return json.mark('}').toText();
    }
}
