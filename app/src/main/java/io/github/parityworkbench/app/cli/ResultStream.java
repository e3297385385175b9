package io.github.parityworkbench.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * Standard output that does not hide its end: a {@link java.io.PrintStream} over it passes the
 * failure on instead of noting it silently, so that a command stops when its reader has gone.
 */
final class ResultStream extends OutputStream {
    private final OutputStream target;
    private boolean ended;

    ResultStream(OutputStream target) {
        this.target = target;
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) {
        if (ended) {
            return;
        }
        try {
            target.write(bytes, from, count);
        } catch (IOException e) {
            ended = true;
            if (isClosedPipe(e)) {
                throw new ReaderGoneException();
            }
            throw new UncheckedIOException("cannot write to standard output", e);
        }
    }

    @Override
    public void flush() {}

    private static boolean isClosedPipe(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("broken pipe") || message.contains("pipe is being closed");
    }

    /** Whoever read the results stopped reading, as {@code head} does: not an error. */
    static final class ReaderGoneException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ReaderGoneException() {
            super("the reader of the results has gone", null, false, false);
        }
    }
}
