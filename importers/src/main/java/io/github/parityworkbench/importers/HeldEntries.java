package io.github.parityworkbench.importers;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The entries of an archive that belong together, kept until it has passed by, since it may have
 * them in any order: compressed, and no more of them than memory bears.
 */
final class HeldEntries {
    static final String TOO_MUCH =
            "the archive holds too many files that belong together; unpack it and import the"
                    + " folder";

    private static final long MOST_BYTES = 48L << 20;
    private static final int BYTES_OF_AN_ENTRY = 500;

    private final Map<String, LogSource> sources = new LinkedHashMap<>();
    private long bytes;

    /** Keeps an entry; false where it does not fit any more. */
    boolean hold(String path, LogSource entry) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = entry.open();
                OutputStream out = new ZstdOutputStream(kept)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                out.write(buffer, 0, count);
                if (bytes + kept.size() + BYTES_OF_AN_ENTRY > MOST_BYTES) {
                    return false;
                }
            }
        }
        bytes += kept.size() + BYTES_OF_AN_ENTRY;
        Content content = new Content.OfBytes(kept.toByteArray());
        sources.put(
                path, new LogSource(entry.name(), content, true, entry.nesting(), entry.limits()));
        return true;
    }

    /** What is kept, by the paths in the archive. */
    Map<String, LogSource> sources() {
        return Collections.unmodifiableMap(sources);
    }
}
