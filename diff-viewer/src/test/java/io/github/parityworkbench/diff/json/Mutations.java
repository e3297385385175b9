package io.github.parityworkbench.diff.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes documents like answers of services, and others that differ from them in all sorts of ways.
 */
final class Mutations {
    private static final List<String> NAMES =
            List.of("id", "name", "items", "errors", "price", "tags", "note", "a.b", "ключ", "x");
    private static final List<String> STRINGS =
            List.of(
                    "\"\"",
                    "\"a\"",
                    "\"b c\"",
                    "\"\\u0061\"",
                    "\"\\n\"",
                    "\"ключ\"",
                    "\"\\ud800\"");
    private static final List<String> NUMBERS =
            List.of(
                    "0",
                    "-0",
                    "1",
                    "1.0",
                    "10e-1",
                    "12",
                    "123",
                    "1e400",
                    "10e00000000000000000399",
                    "9007199254740993");

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    /** A value: text of a scalar, a list or a map. */
    Object value(int depth) {
        int kind = random.nextInt(depth > 3 ? 4 : 9);
        if (kind < 4) {
            return scalar(kind);
        }
        if (kind < 7) {
            return object(depth);
        }
        List<Object> list = new ArrayList<>();
        boolean objects = random.nextBoolean();
        for (int i = random.nextInt(7); i > 0; i--) {
            list.add(objects ? object(depth + 1) : value(depth + 1));
        }
        return list;
    }

    private String scalar(int kind) {
        return switch (kind) {
            case 0 -> STRINGS.get(random.nextInt(STRINGS.size()));
            case 1 -> NUMBERS.get(random.nextInt(NUMBERS.size()));
            case 2 -> random.nextBoolean() ? "true" : random.nextBoolean() ? "false" : "null";
            default -> "\"" + random.nextInt(100) + "\"";
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            object.put(NAMES.get(random.nextInt(NAMES.size())), value(depth + 1));
        }
        return object;
    }

    /** The same value, most often with one thing changed somewhere. */
    @SuppressWarnings("unchecked")
    Object changed(Object value) {
        if (random.nextInt(10) == 0) {
            return value(2);
        }
        if (value instanceof Map<?, ?> map) {
            return changedObject((Map<String, Object>) map);
        }
        if (value instanceof List<?> list) {
            return changedList((List<Object>) list);
        }
        return scalar(random.nextInt(4));
    }

    private Object changedObject(Map<String, Object> object) {
        List<String> names = new ArrayList<>(object.keySet());
        if (random.nextInt(12) == 0) {
            Collections.shuffle(names, random);
        }
        Map<String, Object> changed = new LinkedHashMap<>();
        String added = NAMES.get(random.nextInt(NAMES.size()));
        int at = names.isEmpty() ? -1 : random.nextInt(names.size());
        int way = random.nextInt(8);
        for (int i = 0; i < names.size(); i++) {
            Object value = object.get(names.get(i));
            if (i != at) {
                changed.putIfAbsent(names.get(i), value);
            } else if (way == 0) {
                changed.putIfAbsent(added, value);
            } else if (way == 1) {
                changed.putIfAbsent(names.get(i), value);
                changed.putIfAbsent(added, value(2));
            } else if (way != 2) {
                changed.put(names.get(i), changed(value));
            }
        }
        return changed;
    }

    private Object changedList(List<Object> list) {
        List<Object> changed = new ArrayList<>(list);
        if (changed.isEmpty()) {
            return changed;
        }
        int at = random.nextInt(changed.size());
        switch (random.nextInt(8)) {
            case 0 -> changed.remove(at);
            case 1 -> changed.add(at, value(2));
            case 2 -> Collections.shuffle(changed, random);
            default -> changed.set(at, changed(changed.get(at)));
        }
        return changed;
    }

    /** JSON, seldom with blanks in it. */
    String text(Object value) {
        StringBuilder json = new StringBuilder();
        write(value, json, random.nextInt(8) == 0);
        return json.toString();
    }

    private void write(Object value, StringBuilder json, boolean blanks) {
        String blank = blanks && random.nextInt(3) == 0 ? " \n\t" : "";
        if (value instanceof Map<?, ?> map) {
            String separator = "{";
            for (Map.Entry<?, ?> member : map.entrySet()) {
                json.append(separator).append(blank).append('"').append(member.getKey());
                json.append('"').append(blank).append(':').append(blank);
                write(member.getValue(), json, blanks);
                separator = blank + ",";
            }
            json.append(map.isEmpty() ? "{" + blank : blank).append('}');
        } else if (value instanceof List<?> list) {
            json.append('[').append(blank);
            for (int i = 0; i < list.size(); i++) {
                json.append(i == 0 ? "" : "," + blank);
                write(list.get(i), json, blanks);
            }
            json.append(blank).append(']');
        } else {
            json.append(value);
        }
    }

    /** The text with a character missing, doubled or replaced, which is seldom JSON any more. */
    String damaged(String json) {
        int at = random.nextInt(json.length());
        String middle =
                switch (random.nextInt(3)) {
                    case 0 -> "";
                    case 1 -> json.substring(at, at + 1).repeat(2);
                    default -> String.valueOf("{}[],:\"\\ 0a-.e\u0001".charAt(random.nextInt(15)));
                };
        return json.substring(0, at) + middle + json.substring(at + 1);
    }
}
