package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.JsonText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** What many pairs of arrays at one generalised path say of their possible keys. */
final class PooledFields {
    /** So many elements on both sides together outweigh what a single pair of arrays says. */
    private static final long ENOUGH_ITEMS = 20;

    /** Of more possible keys the likeliest are kept. */
    private static final int MOST_KEYS = 24;

    /** A likelier name makes up for so much of the share of values that meet again. */
    private static final double NAME_OUTWEIGHS = 0.1;

    private static final List<String> NO_KEY = List.of();

    /** Single fields before composites, the likeliest first. */
    private static final Comparator<List<String>> LIKELIEST_FIRST =
            Comparator.<List<String>>comparingInt(List::size)
                    .thenComparing(
                            (one, other) -> {
                                int order = 0;
                                for (int i = 0; i < one.size() && order == 0; i++) {
                                    order =
                                            KeyNames.LIKELIEST_FIRST.compare(
                                                    one.get(i), other.get(i));
                                }
                                return order;
                            });

    private final Map<List<String>, KeyStatistics> statistics = new HashMap<>();
    private long items;

    PooledFields() {}

    PooledFields(ArrayFields array) {
        items = array.items();
        array.statistics().forEach(this::add);
    }

    private void add(List<String> key, KeyStatistics found) {
        statistics.merge(key, found, KeyStatistics::plus);
        if (statistics.size() > MOST_KEYS) {
            statistics.remove(Collections.max(statistics.keySet(), LIKELIEST_FIRST));
        }
    }

    /** Adds what another has seen, and returns this. */
    PooledFields merge(PooledFields other) {
        items += other.items;
        other.statistics.forEach(this::add);
        return this;
    }

    /** The key, no fields for none, nothing where each pair of arrays is to tell for itself. */
    Optional<List<String>> key() {
        if (items < ENOUGH_ITEMS) {
            return Optional.empty();
        }
        Optional<List<String>> trusted = trusted();
        boolean misled =
                statistics.values().stream()
                        .anyMatch(each -> each.agreeing() > 0 && each.isByChance());
        return trusted.isEmpty() && misled ? Optional.of(NO_KEY) : trusted;
    }

    /**
     * Of all that are keys the one with the likeliest name, unless its values change where another
     * one's stay: elements belong together by what stays.
     */
    private Optional<List<String>> trusted() {
        Map<List<String>, KeyStatistics> keys = likeliestFirst();
        keys.entrySet().removeIf(each -> !isKey(each.getKey(), each.getValue()));
        double most =
                keys.entrySet().stream()
                        .filter(each -> stays(each.getKey(), each.getValue()))
                        .mapToDouble(each -> each.getValue().share())
                        .max()
                        .orElse(0);
        return keys.entrySet().stream()
                .filter(each -> each.getValue().share() >= most - NAME_OUTWEIGHS)
                .map(each -> each.getKey())
                .findFirst();
    }

    /** Whether values that meet are the same thing: numbers of any name may count the elements. */
    private static boolean stays(List<String> key, KeyStatistics found) {
        return found.likened() == 0 || key.stream().allMatch(KeyNames::looksLikeKey);
    }

    /** In order: adding is far more frequent than asking, and names are costly to compare. */
    private Map<List<String>, KeyStatistics> likeliestFirst() {
        Map<List<String>, KeyStatistics> ordered = new TreeMap<>(LIKELIEST_FIRST);
        ordered.putAll(statistics);
        return ordered;
    }

    /** Composite keys are only looked at where a pair of arrays suggests one. */
    private boolean isKey(List<String> key, KeyStatistics found) {
        return key.size() == 1
                ? found.among(items).isPooledKey(KeyNames.looksLikeKey(key.get(0)))
                : found.isPooledKey(false) && 2 * found.items() >= items;
    }

    void write(String path, StringBuilder out) {
        quoted(path, out);
        out.append('\t').append(items);
        likeliestFirst()
                .forEach(
                        (key, found) -> {
                            for (long number : found.toNumbers()) {
                                out.append('\t').append(number);
                            }
                            out.append('\t').append(key.size());
                            key.forEach(
                                    name -> {
                                        out.append('\t');
                                        quoted(name, out);
                                    });
                        });
        out.append('\n');
    }

    /** A JSON string has neither tabs nor line breaks in it. */
    private static void quoted(String text, StringBuilder out) {
        out.append(new JsonOutput().quoted(text).toText());
    }

    private static String unquoted(String json) {
        JsonTree tree = JsonTree.parse(JsonText.of(json));
        return tree.string(0);
    }

    static void read(String line, BiConsumer<String, PooledFields> reader) {
        String[] cells = line.split("\t", -1);
        PooledFields fields = new PooledFields();
        try {
            fields.items = Long.parseLong(cells[1]);
            int at = 2;
            while (at < cells.length) {
                long[] numbers = new long[KeyStatistics.NUMBERS];
                for (int i = 0; i < numbers.length; i++) {
                    numbers[i] = Long.parseLong(cells[at++]);
                }
                int size = Integer.parseInt(cells[at++]);
                List<String> key = new ArrayList<>();
                for (int i = 0; i < size; i++) {
                    key.add(unquoted(cells[at++]));
                }
                fields.add(List.copyOf(key), KeyStatistics.ofNumbers(numbers));
            }
            reader.accept(unquoted(cells[0]), fields);
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("evidence of keys that is cut off", e);
        }
    }
}
