package io.github.parityworkbench.diff.json;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the name of a field says of whether it is a key. */
final class KeyNames {
    /** Names that mostly are keys, the likeliest first. */
    private static final List<String> USUAL =
            List.of("id", "_id", "uuid", "key", "slug", "code", "name", "ref");

    /** So many of these are ids. */
    private static final int IDS = 3;

    private static final List<String> KEY_ENDINGS =
            List.of("id", "uuid", "guid", "key", "code", "slug", "ref", "sku", "number", "no");

    private static final List<String> MEASURES =
            List.of(
                    "amount",
                    "quantity",
                    "qty",
                    "count",
                    "total",
                    "price",
                    "cost",
                    "size",
                    "score",
                    "rate",
                    "percent",
                    "pct",
                    "duration",
                    "length",
                    "width",
                    "height",
                    "weight",
                    "balance",
                    "sum",
                    "average",
                    "avg",
                    "points",
                    "time",
                    "date",
                    "_at",
                    "created",
                    "updated",
                    "modified",
                    "age",
                    "position",
                    "rank",
                    "index",
                    "version");

    /** A total order of names. */
    static final Comparator<String> LIKELIEST_FIRST = Comparator.comparing(Ranked::new);

    /** A name with what it is ordered by. */
    private record Ranked(int rank, boolean endsLikeKey, String name)
            implements Comparable<Ranked> {
        Ranked(String name) {
            this(KeyNames.rank(name), KeyNames.endsLikeKey(name), name);
        }

        @Override
        public int compareTo(Ranked other) {
            if (rank != other.rank) {
                return Integer.compare(rank, other.rank);
            }
            return endsLikeKey == other.endsLikeKey
                    ? name.compareTo(other.name)
                    : Boolean.compare(other.endsLikeKey, endsLikeKey);
        }
    }

    private KeyNames() {}

    /** The names in that order, looking at each of them once. */
    static List<String> likeliestFirst(Set<String> names) {
        return names.stream().map(Ranked::new).sorted().map(Ranked::name).toList();
    }

    /** The place among the usual names from 0, or their number for any other name. */
    static int rank(String name) {
        int rank = 0;
        while (rank < USUAL.size() && !USUAL.get(rank).equalsIgnoreCase(name)) {
            rank++;
        }
        return rank;
    }

    static boolean isUsual(String name) {
        return rank(name) < USUAL.size();
    }

    /** Whether an object may be known by what has this name, wherever it stands. */
    static boolean isId(String name) {
        return rank(name) < IDS;
    }

    /** Whether the name is a usual one of keys, or ends as keys do. */
    static boolean looksLikeKey(String name) {
        return isUsual(name) || endsLikeKey(name);
    }

    /** Whether numbers of this name count or measure something, as far as the name says. */
    static boolean isMeasure(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String measure : MEASURES) {
            if (lower.contains(measure)) {
                return !endsLikeKey(name);
            }
        }
        return false;
    }

    /** Whether the name ends as keys do, at a word's beginning: userId, node.id, not paid. */
    static boolean endsLikeKey(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : KEY_ENDINGS) {
            if (lower.endsWith(ending) && isWord(name, ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(String name, String ending) {
        int start = name.length() - ending.length();
        return start == 0
                || name.charAt(start - 1) == '_'
                || name.charAt(start - 1) == '-'
                || name.charAt(start - 1) == '.'
                || Character.isUpperCase(name.charAt(start));
    }
}
