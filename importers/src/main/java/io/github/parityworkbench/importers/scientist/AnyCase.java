package io.github.parityworkbench.importers.scientist;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Members under lower-cased names: serializers disagree on the case. */
final class AnyCase {
    private AnyCase() {}

    static <T> Map<String, T> of(Map<String, T> members) {
        Map<String, T> lower = new LinkedHashMap<>();
        members.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
        return lower;
    }
}
