package io.github.parityworkbench.diff.group;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.Segment;
import io.github.parityworkbench.diff.Segment.Wildcard;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * What the differences of one group have in common.
 *
 * @param path generalised: indexes and keys that are data are wildcards
 */
public record GroupKey(Endpoint endpoint, Part part, FieldPath path, Kind kind)
        implements Comparable<GroupKey> {
    private static final int ID_BYTES = 8;
    private static final Comparator<GroupKey> ORDER =
            Comparator.comparing(GroupKey::endpoint)
                    .thenComparing(GroupKey::part)
                    .thenComparing(key -> key.path().toString())
                    .thenComparing(GroupKey::kind);

    public GroupKey {
        Objects.requireNonNull(endpoint);
        Objects.requireNonNull(part);
        Objects.requireNonNull(path);
        Objects.requireNonNull(kind);
    }

    /** The group of a difference by the look of its path. */
    public static GroupKey of(Endpoint endpoint, Difference difference) {
        FieldPath path =
                difference.part() == Part.BODY
                        ? PathGeneralizer.generalize(difference.path())
                        : PathGeneralizer.generalizeIndexes(difference.path());
        return new GroupKey(endpoint, difference.part(), path, difference.kind());
    }

    /**
     * Whether differences of this group may be at or below the arrays at a generalised path of the
     * body. A group that gathers others may have more wildcards than their look.
     */
    public boolean mayBeBelow(FieldPath arrays) {
        if (part != Part.BODY || arrays.depth() > path.depth()) {
            return false;
        }
        for (int i = 0; i < arrays.depth(); i++) {
            Segment one = arrays.segments().get(i);
            Segment other = path.segments().get(i);
            if (!one.equals(other) && !(one instanceof Wildcard) && !(other instanceof Wildcard)) {
                return false;
            }
        }
        return true;
    }

    /** The path, with its part in front where that is not the body. */
    public String place() {
        return part == Part.BODY ? path.toString() : part.label() + " " + path;
    }

    /**
     * The fingerprint of this key, 16 hexadecimal digits, the same in every import and on every
     * machine: the head of the SHA-256 over endpoint, part, path and kind in UTF-8, each behind its
     * length in bytes as four bytes, the highest first.
     */
    public String id() {
        MessageDigest digest = sha256();
        for (String text : List.of(endpoint.name(), part.label(), path.toString(), kind.label())) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    // What Java makes for records is much slower where it is not optimised.
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof GroupKey that
                        && kind == that.kind
                        && part == that.part
                        && endpoint.equals(that.endpoint)
                        && path.equals(that.path));
    }

    @Override
    public int hashCode() {
        int hash = 31 * endpoint.hashCode() + path.hashCode();
        return (hash * 31 + part.hashCode()) * 31 + kind.hashCode();
    }

    @Override
    public int compareTo(GroupKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return endpoint + " " + part.label() + " " + path + " " + kind.label();
    }
}
