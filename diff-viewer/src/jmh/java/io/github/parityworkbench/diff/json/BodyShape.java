package io.github.parityworkbench.diff.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * What the answers of one endpoint look like: an object of scalars and smaller objects, a list of
 * items, and a list of words. Answers are made of maps, lists, strings, numbers, booleans and null.
 */
final class BodyShape {
    private static final String CONSONANTS = "bcdfghklmnprstvz";
    private static final String VOWELS = "aeiou";
    private static final String[] WORDS = words(1_500);
    private static final Instant SPRING = Instant.parse("2026-03-01T00:00:00Z");

    private enum Scalar {
        TEXT,
        UUID,
        TIME,
        INTEGER,
        DECIMAL,
        FLAG,
        PERHAPS,
        CODE
    }

    private final Map<String, Object> fields;
    private final Map<String, Object> item;

    /** The same seed gives the same shape. */
    BodyShape(long seed) {
        Random random = new Random(seed);
        fields = object(random, 8, 1);
        item = object(random, 6, 2);
    }

    private static String[] words(int count) {
        Random random = new Random(7);
        String[] words = new String[count];
        for (int i = 0; i < count; i++) {
            StringBuilder word = new StringBuilder();
            for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
                word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
                word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
            }
            words[i] = word.toString();
        }
        return words;
    }

    static String word(Random random) {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private static Map<String, Object> object(Random random, int members, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        while (object.size() < members) {
            String second = word(random);
            String name =
                    word(random)
                            + (random.nextBoolean()
                                    ? ""
                                    : Character.toUpperCase(second.charAt(0))
                                            + second.substring(1));
            boolean nested = depth < 3 && random.nextInt(6) == 0;
            Scalar[] scalars = Scalar.values();
            object.put(
                    name,
                    nested
                            ? object(random, 3 + random.nextInt(3), depth + 1)
                            : scalars[random.nextInt(scalars.length)]);
        }
        return object;
    }

    /** An answer with about so many items. */
    Map<String, Object> answer(Random random, int items) {
        Map<String, Object> answer = filled(fields, random);
        List<Object> list = new ArrayList<>();
        for (int i = (int) Math.round(items * (0.5 + random.nextDouble())); i > 0; i--) {
            list.add(filled(item, random));
        }
        answer.put("items", list);
        List<Object> tags = new ArrayList<>();
        for (int i = 2 + random.nextInt(5); i > 0; i--) {
            tags.add(word(random));
        }
        answer.put("tags", tags);
        return answer;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> filled(Map<String, Object> shape, Random random) {
        Map<String, Object> object = new LinkedHashMap<>();
        shape.forEach(
                (name, kind) ->
                        object.put(
                                name,
                                kind instanceof Scalar scalar
                                        ? value(scalar, random)
                                        : filled((Map<String, Object>) kind, random)));
        return object;
    }

    private static Object value(Scalar kind, Random random) {
        return switch (kind) {
            case TEXT -> text(random);
            case UUID -> new UUID(random.nextLong(), random.nextLong()).toString();
            case TIME -> SPRING.plusMillis(random.nextInt(Integer.MAX_VALUE)).toString();
            case INTEGER -> random.nextInt(1_000_000);
            case DECIMAL -> random.nextInt(100_000_000) / 100.0;
            case FLAG -> random.nextBoolean();
            case PERHAPS -> random.nextBoolean() ? null : word(random);
            case CODE -> WORDS[random.nextInt(8)].toUpperCase(Locale.ROOT);
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder(word(random));
        for (int more = random.nextInt(7); more > 0; more--) {
            text.append(' ').append(word(random));
        }
        return random.nextInt(40) == 0 ? text + " \"quoted\"\n\u00e9\u6f22" : text.toString();
    }

    /** Another value in place of this one: mostly of the same type. */
    static Object changed(Object value, Random random, boolean otherType) {
        if (otherType) {
            return value instanceof Number ? value.toString() : (Object) random.nextInt(1_000_000);
        }
        if (value instanceof Integer number) {
            return number + 1 + random.nextInt(5);
        }
        if (value instanceof Double number) {
            return Math.round(number * 100 + 1 + random.nextInt(9)) / 100.0;
        }
        if (value instanceof Boolean flag) {
            return !flag;
        }
        return value == null || random.nextBoolean()
                ? word(random) + random.nextInt(1_000)
                : value + "x";
    }
}
