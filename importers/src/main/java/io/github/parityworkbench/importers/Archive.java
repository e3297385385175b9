package io.github.parityworkbench.importers;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** The kinds of archives, known by their first bytes. */
enum Archive {
    ZIP(0, "PK\3\4") {
        @Override
        ArchiveInputStream<?> open(InputStream in) {
            return new ZipArchiveInputStream(in);
        }
    },
    TAR(257, "ustar") {
        @Override
        ArchiveInputStream<?> open(InputStream in) {
            return new TarArchiveInputStream(in);
        }
    };

    private final int at;
    private final String magic;

    Archive(int at, String magic) {
        this.at = at;
        this.magic = magic;
    }

    abstract ArchiveInputStream<?> open(InputStream in);

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Archive> of(Sample head) {
        return Arrays.stream(values()).filter(archive -> archive.starts(head.bytes())).findFirst();
    }

    private boolean starts(byte[] head) {
        return head.length >= at + magic.length()
                && new String(head, at, magic.length(), StandardCharsets.ISO_8859_1).equals(magic);
    }
}
