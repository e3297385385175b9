package io.github.parityworkbench.importers.pair;

import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.importers.Field;
import io.github.parityworkbench.importers.reading.ExchangeDraft;
import io.github.parityworkbench.importers.reading.Scalars;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** By what the records of two logs are known to belong together. */
enum JoinKey {
    TRACE_ID("trace id") {
        @Override
        @Nullable String of(ExchangeDraft draft) {
            return text(draft, Field.TRACE_ID);
        }
    },
    ID("request id") {
        @Override
        @Nullable String of(ExchangeDraft draft) {
            return text(draft, Field.ID);
        }
    },
    /** Method, path, query and body; of equal ones, the first with the first, and so on. */
    REQUEST("method, URL and body") {
        @Override
        @Nullable String of(ExchangeDraft draft) {
            String url = text(draft, Field.URL);
            String method = text(draft, Field.METHOD);
            JsonText body = draft.get(Field.REQUEST_BODY);
            return url == null
                    ? null
                    : (method == null ? "" : method.toUpperCase(Locale.ROOT))
                            + " "
                            + withoutHost(url)
                            + " "
                            + (body == null ? "" : body);
        }
    };

    /** Shorter ones may be numbers that each log counts by itself. */
    private static final int LEAST_LENGTH = 8;

    private final String label;

    JoinKey(String label) {
        this.label = label;
    }

    /** The key of a record; null where it has none. */
    abstract @Nullable String of(ExchangeDraft draft);

    /** In words. */
    String label() {
        return label;
    }

    /** The key for two logs that begin so: ids that both have, or else what was asked. */
    static Optional<JoinKey> choose(List<ExchangeDraft> control, List<ExchangeDraft> candidate) {
        if (TRACE_ID.isShared(control, candidate, 0)
                || (TRACE_ID.isInAll(control) && TRACE_ID.isInAll(candidate))) {
            return Optional.of(TRACE_ID);
        }
        if (ID.isShared(control, candidate, LEAST_LENGTH)) {
            return Optional.of(ID);
        }
        if (REQUEST.isInMost(control) && REQUEST.isInMost(candidate)) {
            return Optional.of(REQUEST);
        }
        return ID.isInMost(control) && ID.isInMost(candidate) ? Optional.of(ID) : Optional.empty();
    }

    /** Whether no more than half of them are without: a broken record is none to choose by. */
    private boolean isInMost(List<ExchangeDraft> drafts) {
        return 2 * drafts.stream().filter(draft -> of(draft) == null).count() <= drafts.size();
    }

    private boolean isInAll(List<ExchangeDraft> drafts) {
        return drafts.stream().allMatch(draft -> of(draft) != null);
    }

    private boolean isShared(
            List<ExchangeDraft> control, List<ExchangeDraft> candidate, int leastLength) {
        Set<String> keys = new HashSet<>();
        control.forEach(draft -> keys.add(of(draft)));
        return candidate.stream()
                .map(this::of)
                .anyMatch(key -> key != null && key.length() >= leastLength && keys.contains(key));
    }

    private static @Nullable String text(ExchangeDraft draft, Field field) {
        JsonText value = draft.get(field);
        return value == null ? null : Scalars.text(value);
    }

    private static String withoutHost(String url) {
        int scheme = url.indexOf("://");
        int path = scheme < 0 ? -1 : url.indexOf('/', scheme + 3);
        return path < 0 ? (scheme < 0 ? url : "/") : url.substring(path);
    }
}
