package io.github.parityworkbench.diff.json;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Infers from the elements of two arrays the field, or the two or three, that they are joined by.
 */
final class KeyFinder {
    /** Fields of no usual name need an array of so many elements. */
    private static final int FEW = 4;

    /** So many fields of no usual name are tried, and so many as parts of a composite key. */
    private static final int MOST_FIELDS = 16;

    private static final int MOST_PARTS = 6;

    private record Field(String name, KeyColumn left, KeyColumn right, KeyStatistics statistics) {
        Field(String name, KeyColumn left, KeyColumn right) {
            this(name, left, right, KeyStatistics.of(left, right));
        }

        Field with(Field other) {
            return new Field(
                    name + ' ' + other.name, left.with(other.left), right.with(other.right));
        }

        boolean isNumeric() {
            return left.hasNumbers() || right.hasNumbers();
        }
    }

    private final ElementFields left;
    private final ElementFields right;

    KeyFinder(ArrayPair arrays) {
        this.left = arrays.leftFields();
        this.right = arrays.rightFields();
    }

    /** The fields of the key, none if there is no key. */
    List<String> find() {
        Set<String> common = left.names();
        common.retainAll(right.names());
        List<String> names = KeyNames.likeliestFirst(common);
        Optional<String> usual =
                names.stream()
                        .takeWhile(KeyNames::isUsual)
                        .filter(name -> field(name).statistics().isKey())
                        .findFirst();
        if (usual.isPresent()) {
            return List.of(usual.get());
        }
        if (Math.max(left.size(), right.size()) < FEW) {
            return List.of();
        }
        List<Field> fields =
                names.stream()
                        .filter(name -> !KeyNames.isUsual(name))
                        .limit(MOST_FIELDS)
                        .map(this::field)
                        .filter(field -> field.statistics().isPresent())
                        .toList();
        return fields.stream()
                .filter(field -> field.statistics().isKey())
                .filter(field -> !field.isNumeric() || KeyNames.endsLikeKey(field.name()))
                .max(Comparator.comparingDouble(field -> field.statistics().share()))
                .map(field -> List.of(field.name()))
                .orElseGet(() -> composite(names));
    }

    private Field field(String name) {
        return new Field(name, left.column(name), right.column(name));
    }

    private List<String> composite(List<String> names) {
        List<Field> parts =
                names.stream()
                        .filter(name -> !KeyNames.isMeasure(name))
                        .limit(MOST_FIELDS)
                        .map(this::field)
                        .filter(field -> field.statistics().isPresent())
                        .filter(field -> field.statistics().share() >= 0.5)
                        .limit(MOST_PARTS)
                        .toList();
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                if (parts.get(i).with(parts.get(j)).statistics().isKey()) {
                    return List.of(parts.get(i).name(), parts.get(j).name());
                }
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                Field pair = parts.get(i).with(parts.get(j));
                for (int k = j + 1; k < parts.size(); k++) {
                    if (pair.with(parts.get(k)).statistics().isKey()) {
                        return List.of(
                                parts.get(i).name(), parts.get(j).name(), parts.get(k).name());
                    }
                }
            }
        }
        return List.of();
    }
}
