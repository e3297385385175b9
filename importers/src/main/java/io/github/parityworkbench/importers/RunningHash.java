package io.github.parityworkbench.importers;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The SHA-256 of bytes as they come, and of their beginnings of certain lengths. */
final class RunningHash {
    private final TreeSet<Long> lengths;
    private final MessageDigest digest;
    private final Map<Long, String> beginnings = new TreeMap<>();
    private long count;
    private byte last = '\n';

    RunningHash(Collection<Long> lengths) {
        this.lengths = new TreeSet<>(lengths);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
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
                beginnings.put(next, sha256());
            }
        }
        add(bytes, at, to);
    }

    private @Nullable Long next() {
        return lengths.ceiling(count);
    }

    private void add(byte[] bytes, int from, int to) {
        if (to > from) {
            digest.update(bytes, from, to - from);
            last = bytes[to - 1];
            count += to - from;
        }
    }

    /** How many bytes there were. */
    long count() {
        return count;
    }

    /** Of all bytes so far, as 64 hex digits. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("SHA-256 can be copied", impossible);
        }
    }

    /** Of the beginnings of the wanted lengths that end with a line and have more behind them. */
    Map<Long, String> beginnings() {
        return Map.copyOf(beginnings);
    }
}
