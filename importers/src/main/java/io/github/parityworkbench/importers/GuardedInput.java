package io.github.parityworkbench.importers;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * What a decoder gives, within the limits: whatever a decoder throws becomes a {@link
 * DamagedSourceException}, unless the medium below it failed.
 */
final class GuardedInput extends WatchedInput {
    private final String what;
    private final RawInput raw;
    private final ReadLimits limits;
    private long expanded;
    private boolean failed;

    /**
     * @param what the kind of data, for messages, such as {@code gzip}
     */
    GuardedInput(InputStream decoder, String what, RawInput raw, ReadLimits limits) {
        super(decoder);
        this.what = what;
        this.raw = raw;
        this.limits = limits;
    }

    /** Something that a decoder does, such as reading its header. */
    interface Decoding<T> {
        T get() throws IOException;
    }

    /** Does it, with its exceptions told apart as this class does. */
    static <T> T guarded(Decoding<T> decoding, String what, RawInput raw) throws IOException {
        try {
            return decoding.get();
        } catch (DamagedSourceException damaged) {
            throw damaged;
        } catch (EOFException early) {
            throw raw.failure() != null
                    ? early
                    : new DamagedSourceException("the " + what + " data ends too early", early);
        } catch (IOException | RuntimeException | OutOfMemoryError broken) {
            if (raw.failure() != null) {
                throw raw.failure();
            }
            boolean early = saysTruncated(broken);
            throw new DamagedSourceException(
                    "the " + what + (early ? " data ends too early" : " data is damaged"), broken);
        }
    }

    /** Decoders have no type for it, only words. */
    private static boolean saysTruncated(Throwable broken) {
        String message = String.valueOf(broken.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("truncated") || message.contains("unexpected end");
    }

    /** Whether it has thrown, so that nothing more is to be expected. */
    boolean failed() {
        return failed;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        failed = true;
        int count = guarded(() -> in.read(bytes, offset, length), what, raw);
        expanded += Math.max(count, 0);
        if (expanded > limits.expandedBytes()) {
            throw new DamagedSourceException(
                    "it expands to more than " + limits.expandedBytes() + " bytes");
        }
        if (expanded > limits.ratioFrom() && expanded / limits.ratio() > raw.count()) {
            throw new DamagedSourceException(
                    "it expands to more than " + limits.ratio() + " times its size");
        }
        failed = false;
        return count;
    }
}
