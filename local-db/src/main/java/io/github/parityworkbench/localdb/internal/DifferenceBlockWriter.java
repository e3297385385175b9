package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.group.ClassifiedDifference;
import io.github.parityworkbench.diff.group.ClassifiedExchange;
import io.github.parityworkbench.diff.group.GroupKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Packs the differences of consecutive exchanges into one block. Short values are kept in it, so
 * that a page of samples and most rules need no payload; long ones as a span of the body.
 *
 * <p>A block is: the labels of its causes; then for each exchange a length and in it id, timestamp,
 * whether comparing was degraded, and its differences, each behind its length. Which rule ignores a
 * difference is not written: rules change, blocks do not.
 */
final class DifferenceBlockWriter {
    private static final int ENOUGH_DIFFERENCES = 500;
    private static final int ENOUGH_BYTES = 1 << 16;
    private static final int LONGEST_INLINE = 64;

    private final ToIntFunction<GroupKey> groupNumbers;
    private final Map<Cause, Integer> causes = new LinkedHashMap<>();
    private final ByteWriter content = new ByteWriter(ENOUGH_BYTES);
    private final ByteWriter exchangeBytes = new ByteWriter();
    private final ByteWriter differenceBytes = new ByteWriter();
    private int exchanges;
    private int differences;

    DifferenceBlockWriter(ToIntFunction<GroupKey> groupNumbers) {
        this.groupNumbers = groupNumbers;
    }

    boolean isFull() {
        return differences >= ENOUGH_DIFFERENCES || content.size() >= ENOUGH_BYTES;
    }

    void add(ClassifiedExchange classified) {
        exchangeBytes.clear();
        exchangeBytes.writeString(classified.exchange().id());
        exchangeBytes.writeOptionalInstant(classified.exchange().timestamp());
        exchangeBytes.writeByte(classified.degraded() ? 1 : 0);
        exchangeBytes.writeNumber(classified.differences().size());
        for (ClassifiedDifference each : classified.differences()) {
            differenceBytes.clear();
            write(each, classified);
            append(exchangeBytes, differenceBytes);
        }
        append(content, exchangeBytes);
        exchanges++;
        differences += classified.differences().size();
    }

    private static void append(ByteWriter target, ByteWriter piece) {
        target.writeNumber(piece.size());
        target.writeBytes(piece.array(), 0, piece.size());
    }

    private void write(ClassifiedDifference classified, ClassifiedExchange in) {
        Difference difference = classified.difference();
        FieldPath shape = classified.key().path();
        FieldPath path = difference.path();
        FieldPath other =
                difference.kind() == Kind.EXTRA ? difference.leftPath() : difference.rightPath();
        boolean body = difference.part() == Part.BODY;
        JsonText controlBody = body ? in.exchange().control().body() : null;
        JsonText candidateBody = body ? in.exchange().candidate().body() : null;
        int pathFree = PathCodec.fits(path, shape) ? 0 : DifferenceFlags.PATH_FREE;
        int otherMode =
                other.equals(path)
                        ? DifferenceFlags.OTHER_SAME
                        : PathCodec.fits(other, shape)
                                ? DifferenceFlags.OTHER_FITTING
                                : DifferenceFlags.OTHER_FREE;

        differenceBytes.writeNumber(groupNumbers.applyAsInt(classified.key()));
        differenceBytes.writeByte(causes.computeIfAbsent(classified.cause(), c -> causes.size()));
        differenceBytes.writeByte(
                (difference.noise() ? DifferenceFlags.NOISE : 0)
                        | mode(difference.control(), controlBody) << DifferenceFlags.CONTROL_SHIFT
                        | mode(difference.candidate(), candidateBody)
                                << DifferenceFlags.CANDIDATE_SHIFT
                        | pathFree
                        | otherMode << DifferenceFlags.OTHER_SHIFT);
        writePath(path, shape, pathFree == 0);
        if (otherMode != DifferenceFlags.OTHER_SAME) {
            writePath(other, shape, otherMode == DifferenceFlags.OTHER_FITTING);
        }
        writeValue(difference.control(), controlBody);
        writeValue(difference.candidate(), candidateBody);
    }

    private void writePath(FieldPath path, FieldPath shape, boolean fitting) {
        if (fitting) {
            PathCodec.writeFitting(differenceBytes, path, shape);
        } else {
            PathCodec.writeFree(differenceBytes, path);
        }
    }

    private static int mode(@Nullable JsonText value, @Nullable JsonText body) {
        if (value == null) {
            return DifferenceFlags.ABSENT;
        }
        return value.length() <= LONGEST_INLINE || body == null || value.offsetIn(body) < 0
                ? DifferenceFlags.INLINE
                : DifferenceFlags.SPAN;
    }

    private void writeValue(@Nullable JsonText value, @Nullable JsonText body) {
        if (value == null) {
            return;
        }
        if (body == null || mode(value, body) == DifferenceFlags.INLINE) {
            differenceBytes.writeText(value);
        } else {
            differenceBytes.writeNumber(value.offsetIn(body));
            differenceBytes.writeNumber(value.length());
        }
    }

    /** The block, sealed; this is empty again. */
    Sealed seal() {
        ByteWriter block = new ByteWriter(content.size() + 256);
        block.writeNumber(causes.size());
        causes.keySet().forEach(cause -> block.writeString(cause.label()));
        block.writeNumber(exchanges);
        block.writeBytes(content.array(), 0, content.size());
        causes.clear();
        content.clear();
        exchanges = 0;
        differences = 0;
        return Sealed.seal(block);
    }
}
