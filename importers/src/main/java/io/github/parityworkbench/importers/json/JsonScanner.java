package io.github.parityworkbench.importers.json;

import io.github.parityworkbench.diff.JsonStrings;
import io.github.parityworkbench.diff.JsonText;
import java.util.Arrays;

/**
 * Walks over JSON (RFC 8259, in strict UTF-8) in one pass and hands out slices of it. Everything
 * that is passed over is checked. Not for two threads at once; to be used again with {@link
 * #reset}.
 *
 * <p>All methods throw {@link MalformedJsonException} where the bytes are not valid. An object is
 * read by {@link #enterObject}, then {@link #nextMember} until it is false; after each true, the
 * member's value has to be consumed.
 */
public final class JsonScanner {
    /**
     * How deep values may nest where nothing else is said: those that are only looked at, or stand
     * in a record that was checked.
     */
    public static final int MAXIMUM_DEPTH = 512;

    private static final int FIRST_DEPTH = 32;

    private final int maximumDepth;
    private boolean[] inObject;
    private byte[] bytes = new byte[0];
    private int position;
    private int end;
    private int depth;
    private boolean first;
    private int nameStart;
    private int nameEnd;

    /**
     * @param maximumDepth how deep values may nest
     */
    public JsonScanner(int maximumDepth) {
        this.maximumDepth = maximumDepth;
        this.inObject = new boolean[Math.min(FIRST_DEPTH, maximumDepth)];
    }

    /** Starts over at the beginning of {@code bytes[from, to)}. */
    public JsonScanner reset(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.position = from;
        this.end = to;
        this.depth = 0;
        return this;
    }

    /** Where the scanner stands, in the array. */
    public int position() {
        return position;
    }

    /** Where the next value starts, in the array. */
    public int start() {
        peek();
        return position;
    }

    /** The first byte of the next value, comma or bracket. */
    public byte peek() {
        int at = position;
        if (at < end && bytes[at] > ' ') {
            return bytes[at];
        }
        return peekBehindBlanks();
    }

    private byte peekBehindBlanks() {
        skipBlank();
        if (position == end) {
            throw JsonTokens.unfinished(
                    end,
                    depth > 0 && inObject[depth - 1]
                            ? "an object"
                            : depth > 0 ? "an array" : "the value");
        }
        return bytes[position];
    }

    /** Steps into the object that comes next. */
    public void enterObject() {
        if (peek() != '{') {
            throw malformed("expected an object");
        }
        push(true);
        first = true;
    }

    /** Steps to the value of the next member of the innermost object, or out of it if false. */
    public boolean nextMember() {
        return !leaves('}');
    }

    /** Steps into the array that comes next. */
    public void enterArray() {
        if (peek() != '[') {
            throw malformed("expected an array");
        }
        push(false);
        first = true;
    }

    /** Steps to the next element of the innermost array, or out of it if false. */
    public boolean nextElement() {
        return !leaves(']');
    }

    /** The decoded name of the member at which the scanner stands. */
    public String name() {
        return JsonStrings.decode(bytes, nameStart, nameEnd);
    }

    /** The name of that member as written, in quotes. */
    public JsonText rawName() {
        return JsonText.of(bytes, nameStart - 1, nameEnd + 1);
    }

    /** The next value as a slice. */
    public JsonText value() {
        int start = skipValue();
        return JsonText.of(bytes, start, position);
    }

    /**
     * The next value as a slice. The first object or array for which an empty outline is given is
     * noted in it; of one that is read with that outline then, what is the same is passed over
     * without being looked at again.
     */
    public JsonText value(ValueOutline outline) {
        byte opening = peek();
        if (opening != '{' && opening != '[') {
            return value();
        }
        int start = position;
        if (outline.isEmpty()) {
            skipNoting(outline);
            outline.finish(bytes, start, position, depth);
        } else if (outline.depth() == depth) {
            skipLike(outline);
        } else {
            skipValue();
        }
        return since(start);
    }

    /** The slice from the given position to where the scanner stands. */
    public JsonText since(int start) {
        return JsonText.of(bytes, start, position);
    }

    /** The decoded string that comes next. */
    public String string() {
        if (peek() != '"') {
            throw malformed("expected a string");
        }
        int start = skipValue();
        return JsonStrings.decode(bytes, start + 1, position - 1);
    }

    /** Makes sure that nothing but blanks is left. */
    public void finish() {
        skipBlank();
        if (position < end) {
            throw malformed("expected the end of the record");
        }
    }

    /** Passes over the next value and tells where it started. */
    public int skipValue() {
        byte opening = peek();
        int start = position;
        if (opening != '{' && opening != '[') {
            position = JsonTokens.skipScalar(bytes, position, end);
            return start;
        }
        int outside = depth;
        do {
            skipScalarOrEnter();
        } while (stepsOn(outside));
        return start;
    }

    private void skipNoting(ValueOutline outline) {
        int outside = depth;
        skipScalarOrEnter();
        while (stepsOn(outside)) {
            outline.note(position, around(outside));
            skipScalarOrEnter();
        }
    }

    /**
     * Passes over a value that has much in common with another one. Where both are at the beginning
     * of a value, inside of like objects and arrays, the bytes that follow mean the same as long as
     * they are the same.
     */
    private void skipLike(ValueOutline other) {
        int outside = depth;
        int index = -1;
        int place = other.start();
        while (true) {
            if (place >= 0) {
                int same = other.same(place, bytes, position, end);
                if (place + same == other.end()) {
                    position += same;
                    depth = outside;
                    return;
                }
                int last = other.lastFrom(place + same);
                if (last > index) {
                    index = last;
                    position += other.place(last) - place;
                    enter(outside, other.around(last));
                }
            }
            skipScalarOrEnter();
            if (!stepsOn(outside)) {
                return;
            }
            long around = around(outside);
            int next = other.nextIn(around, index);
            boolean alike = other.isIn(around, next);
            index = alike ? next : next - 1;
            place = alike ? other.place(next) : -1;
        }
    }

    /**
     * The objects (1) and arrays (0) around the next value behind a leading 1; 0 if they are too
     * many.
     */
    private long around(int outside) {
        if (depth - outside > ValueOutline.MOST_LEVELS) {
            return 0;
        }
        long around = 1;
        for (int i = outside; i < depth; i++) {
            around = around << 1 | (inObject[i] ? 1 : 0);
        }
        return around;
    }

    /** Steps to a place in so many objects and arrays, where this has been before. */
    private void enter(int outside, long around) {
        depth = outside + Long.SIZE - 1 - Long.numberOfLeadingZeros(around);
        for (int i = depth - 1; i >= outside; i--) {
            inObject[i] = (around >>> (depth - 1 - i) & 1) == 1;
        }
    }

    /** Passes over scalars and empty containers; steps up to the first value of any other. */
    private void skipScalarOrEnter() {
        byte c = peek();
        while (c == '{' || c == '[') {
            push(c == '{');
            if (closesAtOnce()) {
                return;
            }
            c = peek();
        }
        position = JsonTokens.skipScalar(bytes, position, end);
    }

    /** Behind a value: steps to the next one, out of as many containers as end here. */
    private boolean stepsOn(int outside) {
        while (depth > outside) {
            if (continues()) {
                return true;
            }
        }
        return false;
    }

    /** Just behind an opening bracket: closes it at once, or steps to the first value in it. */
    private boolean closesAtOnce() {
        boolean object = inObject[depth - 1];
        if (peek() == (object ? '}' : ']')) {
            position++;
            depth--;
            return true;
        }
        if (object) {
            skipName();
        }
        return false;
    }

    /** Behind a value in a container: steps to the next one (true) or out of the container. */
    private boolean continues() {
        boolean object = inObject[depth - 1];
        byte c = peek();
        if (c == ',') {
            position++;
            if (object) {
                skipName();
            }
            return true;
        }
        if (c != (object ? '}' : ']')) {
            throw malformed(object ? "expected a comma or }" : "expected a comma or ]");
        }
        position++;
        depth--;
        return false;
    }

    private boolean leaves(char closing) {
        byte c = peek();
        if (c == closing) {
            position++;
            depth--;
            first = false;
            return true;
        }
        if (!first) {
            if (c != ',') {
                throw malformed("expected a comma or " + closing);
            }
            position++;
        }
        first = false;
        if (closing == '}') {
            skipName();
        }
        return false;
    }

    private void push(boolean object) {
        if (depth == maximumDepth) {
            throw malformed("nested deeper than " + maximumDepth + " levels");
        }
        if (depth == inObject.length) {
            inObject = Arrays.copyOf(inObject, Math.min(2 * depth, maximumDepth));
        }
        inObject[depth++] = object;
        position++;
    }

    private void skipName() {
        if (peek() != '"') {
            throw malformed("expected a member name in quotes");
        }
        nameStart = position + 1;
        position = JsonTokens.skipString(bytes, position, end);
        nameEnd = position - 1;
        if (peek() != ':') {
            throw malformed("expected a colon behind the member name");
        }
        position++;
    }

    private void skipBlank() {
        while (position < end && bytes[position] <= ' ' && JsonLines.isBlank(bytes[position])) {
            position++;
        }
    }

    private MalformedJsonException malformed(String reason) {
        return new MalformedJsonException(reason, position, false);
    }
}
