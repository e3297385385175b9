package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.Segment;
import io.github.parityworkbench.diff.Segment.Member;
import io.github.parityworkbench.diff.cause.Values;
import io.github.parityworkbench.diff.json.JsonSyntaxException;
import io.github.parityworkbench.diff.json.JsonTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members that are missing from and extra in the same objects of one exchange: where their
 * values are equal, one may be the other renamed.
 */
final class Siblings {
    /** Objects with more members that come or go are not looked at: they are maps, or others. */
    private static final int MOST = 256;

    /** Values that are equal by chance too often to tell anything. */
    private static final Set<String> COMMON =
            Set.of("null", "true", "false", "0", "1", "\"\"", "[]", "{}");

    /** Values of more bytes are equal only where they are written alike. */
    private static final int LONGEST_READ = 1 << 20;

    private static final Siblings NONE = new Siblings(List.of());

    private final Map<FieldPath, List<Sibling>> byParent = new HashMap<>();

    /** Those among the differences of one exchange. */
    static Siblings among(List<ClassifiedDifference> differences) {
        return has(Kind.MISSING, differences) && has(Kind.EXTRA, differences)
                ? new Siblings(differences)
                : NONE;
    }

    private static boolean has(Kind kind, List<ClassifiedDifference> differences) {
        for (ClassifiedDifference each : differences) {
            if (each.difference().kind() == kind) {
                return true;
            }
        }
        return false;
    }

    private Siblings(List<ClassifiedDifference> differences) {
        for (ClassifiedDifference each : differences) {
            Difference difference = each.difference();
            if (isMember(difference)) {
                byParent.computeIfAbsent(difference.rightPath().parent(), p -> new ArrayList<>())
                        .add(new Sibling(difference));
            }
        }
        byParent.values().removeIf(members -> members.size() > MOST);
    }

    /** A member of the other side with an equal value. */
    record Twin(String name, boolean telling) {}

    /**
     * The members that may be this one under another name; where some have the same words for a
     * name, only these.
     */
    List<Twin> twins(Difference difference) {
        if (byParent.isEmpty() || !isMember(difference)) {
            return List.of();
        }
        List<Sibling> siblings = byParent.getOrDefault(difference.rightPath().parent(), List.of());
        for (Sibling self : siblings) {
            if (self.kind == difference.kind() && self.name.equals(name(difference))) {
                return twins(self, siblings);
            }
        }
        return List.of();
    }

    private static List<Twin> twins(Sibling self, List<Sibling> siblings) {
        List<Sibling> twins = siblings.stream().filter(self::isTwinOf).toList();
        List<Sibling> alike =
                twins.stream().filter(each -> each.words().equals(self.words())).toList();
        return (alike.isEmpty() ? twins : alike)
                .stream().map(each -> new Twin(each.name, isTelling(each.value))).toList();
    }

    /** A member that is missing or extra; what its value means is worked out once, if at all. */
    private static final class Sibling {
        private final Kind kind;
        private final String name;
        private final JsonText value;
        private @Nullable Long hash;
        private @Nullable String words;

        Sibling(Difference difference) {
            this.kind = difference.kind();
            this.name = name(difference);
            this.value = value(difference);
        }

        String words() {
            String known = words;
            if (known == null) {
                known = Renames.words(name);
                words = known;
            }
            return known;
        }

        boolean isTwinOf(Sibling other) {
            return other.kind == kind.swapped()
                    && (value.equals(other.value)
                            || (Values.type(value) == Values.type(other.value)
                                    && hash() == other.hash()));
        }

        private long hash() {
            Long known = hash;
            if (known == null) {
                known = hash(value);
                hash = known;
            }
            return known;
        }

        private static long hash(JsonText value) {
            if (value.length() <= LONGEST_READ) {
                try {
                    return JsonTree.parse(value).valueHash(0);
                } catch (JsonSyntaxException e) {
                    // Then it is equal only to what is written alike.
                }
            }
            return Hashes.of(value);
        }
    }

    private static boolean isMember(Difference difference) {
        return difference.part() == Part.BODY
                && (difference.kind() == Kind.MISSING || difference.kind() == Kind.EXTRA)
                && difference.rightPath().depth() > 0
                && last(difference) instanceof Member member
                && !PathGeneralizer.looksLikeData(member.name());
    }

    private static Segment last(Difference difference) {
        FieldPath path = difference.rightPath();
        return path.segments().get(path.depth() - 1);
    }

    private static String name(Difference difference) {
        return ((Member) last(difference)).name();
    }

    private static JsonText value(Difference difference) {
        JsonText candidate = difference.candidate();
        JsonText value = candidate == null ? difference.control() : candidate;
        if (value == null) {
            throw new IllegalArgumentException("a difference has a value on one side at least");
        }
        return value;
    }

    private static boolean isTelling(JsonText value) {
        return value.length() > "false".length() || !COMMON.contains(value.toString());
    }
}
