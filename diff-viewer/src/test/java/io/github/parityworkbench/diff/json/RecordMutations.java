package io.github.parityworkbench.diff.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Makes answers that hold lists of records, and others of mostly as many records in the same order,
 * of which several are not the same: what is compared place by place, and what only seems to be.
 */
final class RecordMutations {
    private static final List<String> WORDS = List.of("a", "b", "c d", "\\u0061", "x\\n", "ключ");

    private final Random random;

    RecordMutations(long seed) {
        random = new Random(seed);
    }

    /** An answer, as {@link Mutations} has values. */
    Object answer() {
        if (chance(8)) {
            return chance(2) ? records(0) : scalars();
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("total", number());
        if (chance(12)) {
            answer.put("errors", errors());
        }
        answer.put("items", records(0));
        if (chance(2)) {
            answer.put("tags", scalars());
        }
        return answer;
    }

    private List<Object> records(int depth) {
        List<Object> records = new ArrayList<>();
        boolean ids = !chance(6);
        boolean tuple = chance(10);
        int first = random.nextInt(20);
        int many = chance(8) ? 30 : 8;
        for (int i = random.nextInt(many); i >= 0; i--) {
            boolean other = chance(60) || (tuple && chance(2));
            records.add(other ? word() : item(ids && !chance(40) ? first += 2 : -1, depth));
        }
        return records;
    }

    /** As GraphQL has them. */
    private List<Object> errors() {
        List<Object> errors = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("message", word());
            error.put("path", List.of(word(), number()));
            error.put("code", number());
            errors.add(error);
        }
        return errors;
    }

    private Map<String, Object> item(int id, int depth) {
        Map<String, Object> item = new LinkedHashMap<>();
        if (id >= 0) {
            item.put("id", chance(40) ? "" + id / 2 : chance(40) ? "\"" + id + "\"" : "" + id);
        }
        item.put("name", word());
        if (id % 2 == 1) {
            item.put("path", word());
            item.put("message", word());
        }
        if (chance(2)) {
            item.put("userNo", number());
        }
        item.put("price", number());
        item.put("flag", chance(2) ? "true" : "null");
        if (chance(3)) {
            Map<String, Object> place = new LinkedHashMap<>();
            place.put("city", word());
            place.put("zip", number());
            item.put("place", place);
        }
        if (depth < 2 && chance(3)) {
            item.put("items", records(depth + 1));
        }
        if (chance(3)) {
            item.put("tags", scalars());
        }
        return item;
    }

    private List<Object> scalars() {
        List<Object> scalars = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            scalars.add(chance(4) ? number() : word());
        }
        return scalars;
    }

    private String word() {
        return "\"" + WORDS.get(random.nextInt(WORDS.size())) + random.nextInt(9) + "\"";
    }

    private String number() {
        return chance(3) ? random.nextInt(9) + ".50" : "" + random.nextInt(40);
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    /** The same value with some things changed, seldom in the lists themselves. */
    Object changed(Object value) {
        return changed(value, 1);
    }

    @SuppressWarnings("unchecked")
    private Object changed(Object value, int calm) {
        if (value instanceof Map<?, ?> map) {
            return changedRecord((Map<String, Object>) map, calm);
        }
        if (value instanceof List<?> list) {
            return changedList((List<Object>) list, calm);
        }
        return chance(calm) ? scalar((String) value) : value;
    }

    /** Another scalar, or the same in other words. */
    private String scalar(String text) {
        return switch (random.nextInt(8)) {
            case 0 -> text.equals("null") ? "{}" : "null";
            case 1 -> text.startsWith("\"") ? number() : "\"" + text + "\"";
            case 2 ->
                    text.startsWith("\"") || !Character.isDigit(text.charAt(0))
                            ? word()
                            : text + (chance(2) ? "e0" : "e-00000000000000000000");
            case 3 -> "[" + word() + "]";
            default -> chance(2) ? word() : number();
        };
    }

    private Object changedRecord(Map<String, Object> record, int calm) {
        Map<String, Object> changed = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(record.keySet());
        if (chance(12)) {
            Collections.shuffle(names, random);
        }
        for (String name : names) {
            Object value = record.get(name);
            boolean key = name.equals("id");
            if (chance(key ? 80 : 25)) {
                changed.put(chance(2) ? name + "V2" : name.toUpperCase(Locale.ROOT), value);
            } else if (!chance(key ? 80 : 25)) {
                changed.put(name, changed(value, key ? 40 * calm : 5 * calm));
            }
        }
        if (chance(20)) {
            changed.putIfAbsent("note", word());
        }
        return changed;
    }

    private Object changedList(List<Object> list, int calm) {
        List<Object> changed = new ArrayList<>();
        int few = 1 + random.nextInt(4);
        for (Object each : list) {
            changed.add(chance(few) ? changed(each, calm) : each);
        }
        if (!changed.isEmpty() && chance(12)) {
            int at = random.nextInt(changed.size());
            switch (random.nextInt(4)) {
                case 0 -> changed.remove(at);
                case 1 -> changed.add(at, item(random.nextInt(30), 2));
                case 2 -> Collections.shuffle(changed, random);
                default -> Collections.swap(changed, at, random.nextInt(changed.size()));
            }
        }
        return changed;
    }
}
