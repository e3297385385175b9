package io.github.parityworkbench.importers;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** The compressions of a single stream, known by their first bytes. */
enum Compression {
    GZIP("gzip", "\u001f\u008b") {
        @Override
        InputStream decoder(InputStream in) throws IOException {
            return new KeepingInput(
                    GzipCompressorInputStream.builder()
                            .setInputStream(in)
                            .setDecompressConcatenated(true)
                            .get());
        }
    },
    ZSTD("zstd", "(\u00b5/\u00fd") {
        /** Also by a frame to be skipped, with which parallel compressors begin. */
        @Override
        boolean starts(String head) {
            return super.starts(head)
                    || (head.startsWith("*M\u0018", 1) && (head.charAt(0) & 0xf0) == 0x50);
        }

        @Override
        InputStream decoder(InputStream in) throws IOException {
            return new ZstdInputStream(in);
        }
    },
    BZIP2("bzip2", "BZh") {
        @Override
        InputStream decoder(InputStream in) throws IOException {
            return new KeepingInput(new BZip2CompressorInputStream(in, true));
        }
    },
    XZ("xz", "\u00fd7zXZ\0") {
        @Override
        InputStream decoder(InputStream in) throws IOException {
            return new XZInputStream(in, XZ_MEMORY_KIB);
        }
    };

    /** Enough for the dictionaries of xz -9. */
    private static final int XZ_MEMORY_KIB = 128 << 10;

    /** How many first bytes tell every compression. */
    static final int LONGEST_MAGIC = 6;

    private final String label;
    private final String magic;

    Compression(String label, String magic) {
        this.label = label;
        this.magic = magic;
    }

    abstract InputStream decoder(InputStream in) throws IOException;

    /**
     * The content behind as many compressions as there are around it.
     *
     * @throws DamagedSourceException if they are too many, or damaged at once
     */
    static PeekableInput strip(RawInput raw, ReadLimits limits) throws IOException {
        PeekableInput content = new PeekableInput(raw);
        for (int layers = 0; ; layers++) {
            Compression outer = of(content.peek(LONGEST_MAGIC));
            if (outer == null) {
                return content;
            }
            if (layers == limits.nesting()) {
                throw new DamagedSourceException(
                        "it is compressed more than " + limits.nesting() + " times over");
            }
            InputStream below = content;
            InputStream decoder =
                    GuardedInput.guarded(() -> outer.decoder(below), outer.label, raw);
            content = new PeekableInput(new GuardedInput(decoder, outer.label, raw, limits));
        }
    }

    /** Whether content that begins so is compressed. */
    static boolean isAround(byte[] head) {
        return of(head) != null;
    }

    private static @Nullable Compression of(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        for (Compression compression : values()) {
            if (compression.starts(start)) {
                return compression;
            }
        }
        return null;
    }

    /** Whether what has these first bytes, a character each, is compressed so. */
    boolean starts(String head) {
        return head.startsWith(magic);
    }
}
