package io.github.parityworkbench.importers;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A stream whose beginning can be looked at before it is read, once. */
final class PeekableInput extends WatchedInput {
    private byte[] head = new byte[0];
    private int taken;
    private boolean ended;
    private @Nullable IOException failure;

    PeekableInput(InputStream in) {
        super(in);
    }

    /** Up to this many bytes from where the stream stands; fewer where it ends or fails. */
    byte[] peek(int length) {
        byte[] bytes = Arrays.copyOfRange(head, taken, Math.max(head.length, taken + length));
        int known = head.length - taken;
        try {
            while (known < length && !ended && failure == null) {
                int count = in.read(bytes, known, length - known);
                ended = count < 0;
                known += Math.max(count, 0);
            }
        } catch (IOException e) {
            failure = e;
        }
        head = Arrays.copyOf(bytes, known);
        taken = 0;
        return head.length > length ? Arrays.copyOf(head, length) : head;
    }

    /** Why the last {@link #peek} broke off, null if it did not. */
    @Nullable IOException failure() {
        return failure;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (taken < head.length) {
            int count = Math.min(length, head.length - taken);
            System.arraycopy(head, taken, bytes, offset, count);
            taken += count;
            return count;
        }
        if (failure != null) {
            throw failure;
        }
        return ended ? -1 : in.read(bytes, offset, length);
    }

    @Override
    public int available() throws IOException {
        return taken < head.length ? head.length - taken : ended ? 0 : in.available();
    }
}
