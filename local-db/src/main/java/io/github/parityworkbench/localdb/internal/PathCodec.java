package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Segment;
import io.github.parityworkbench.diff.Segment.Index;
import io.github.parityworkbench.diff.Segment.Member;
import io.github.parityworkbench.diff.Segment.Wildcard;
import java.util.ArrayList;
import java.util.List;

/**
 * Packs a path against the generalised path of its group: only what stands in the place of the
 * wildcards is written, or, where the path has another shape, all of it.
 */
final class PathCodec {
    private static final int INDEX = 0;
    private static final int MEMBER = 1;
    private static final int ANY_INDEX = 2;
    private static final int ANY_MEMBER = 3;

    private PathCodec() {}

    static boolean fits(FieldPath path, FieldPath generalised) {
        List<Segment> segments = path.segments();
        List<Segment> shape = generalised.segments();
        if (segments.size() != shape.size()) {
            return false;
        }
        for (int i = 0; i < shape.size(); i++) {
            if (!fits(segments.get(i), shape.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Segment segment, Segment shape) {
        if (shape instanceof Wildcard) {
            return shape == Wildcard.ANY_INDEX
                    ? segment instanceof Index
                    : segment instanceof Member;
        }
        return segment.equals(shape);
    }

    /** Writes a path: against that of its group where it fits that, else all of it. */
    static void write(ByteWriter out, FieldPath path, FieldPath generalised, boolean fitting) {
        if (fitting) {
            writeFitting(out, path, generalised);
        } else {
            writeFree(out, path);
        }
    }

    private static void writeFitting(ByteWriter out, FieldPath path, FieldPath generalised) {
        List<Segment> shape = generalised.segments();
        for (int i = 0; i < shape.size(); i++) {
            if (shape.get(i) instanceof Wildcard) {
                Segment segment = path.segments().get(i);
                if (segment instanceof Index index) {
                    out.writeNumber(index.index());
                } else {
                    out.writeString(((Member) segment).name());
                }
            }
        }
    }

    /** Reads a path that was written in that way. */
    static FieldPath read(ByteReader in, FieldPath generalised, boolean fitting) {
        return fitting ? readFitting(in, generalised) : readFree(in);
    }

    private static FieldPath readFitting(ByteReader in, FieldPath generalised) {
        List<Segment> segments = new ArrayList<>(generalised.depth());
        for (Segment shape : generalised.segments()) {
            if (shape instanceof Wildcard) {
                segments.add(
                        shape == Wildcard.ANY_INDEX
                                ? new Index(in.readInt())
                                : new Member(in.readString()));
            } else {
                segments.add(shape);
            }
        }
        return new FieldPath(segments);
    }

    private static void writeFree(ByteWriter out, FieldPath path) {
        out.writeNumber(path.depth());
        for (Segment segment : path.segments()) {
            if (segment instanceof Index index) {
                out.writeByte(INDEX);
                out.writeNumber(index.index());
            } else if (segment instanceof Member member) {
                out.writeByte(MEMBER);
                out.writeString(member.name());
            } else {
                out.writeByte(segment == Wildcard.ANY_INDEX ? ANY_INDEX : ANY_MEMBER);
            }
        }
    }

    private static FieldPath readFree(ByteReader in) {
        int depth = in.readInt();
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < depth; i++) {
            segments.add(
                    switch (in.readByte()) {
                        case INDEX -> new Index(in.readInt());
                        case MEMBER -> new Member(in.readString());
                        case ANY_INDEX -> Wildcard.ANY_INDEX;
                        case ANY_MEMBER -> Wildcard.ANY_MEMBER;
                        default -> throw new DamagedDataException("a path has an unknown step");
                    });
        }
        return new FieldPath(segments);
    }

    /** Passes over a path. */
    static void skip(ByteReader in, FieldPath generalised, boolean fitting) {
        if (!fitting) {
            readFree(in);
            return;
        }
        for (Segment shape : generalised.segments()) {
            if (shape == Wildcard.ANY_INDEX) {
                in.readNumber();
            } else if (shape == Wildcard.ANY_MEMBER) {
                in.readString();
            }
        }
    }
}
