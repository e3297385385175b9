package io.github.parityworkbench.importers;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The hash of bytes as they come, and of their beginnings of certain lengths. */
final class RunningHash {
    private final TreeSet<Long> lengths;
    private final ContentHash.Running running;
    private final Map<Long, String> beginnings = new TreeMap<>();
    private long count;
    private byte last = '\n';

    RunningHash(HashRequest request) {
        this.lengths = new TreeSet<>(request.lengths());
        this.running = request.by().start();
    }

    /** Goes on with {@code bytes[from, to)}. */
    void update(byte[] bytes, int from, int to) {
        int at = from;
        for (Long next = next(); next != null && next < count + to - at; next = next()) {
            int cut = at + (int) (next - count);
            add(bytes, at, cut);
            at = cut;
            lengths.remove(next);
            if (count > 0 && (last == '\n' || bytes[at] == '\n' || bytes[at] == '\r')) {
                beginnings.put(next, hex());
            }
        }
        add(bytes, at, to);
    }

    private @Nullable Long next() {
        return lengths.ceiling(count);
    }

    private void add(byte[] bytes, int from, int to) {
        if (to > from) {
            running.update(bytes, from, to);
            last = bytes[to - 1];
            count += to - from;
        }
    }

    /** How many bytes there were. */
    long count() {
        return count;
    }

    /** Of all bytes so far, in hexadecimal digits. */
    String hex() {
        return running.hex();
    }

    /** Of the beginnings of the wanted lengths that end with a line and have more behind them. */
    Map<Long, String> beginnings() {
        return Map.copyOf(beginnings);
    }
}
