package io.github.parityworkbench.importers.reading;

import io.github.parityworkbench.importers.DamagedSourceException;
import io.github.parityworkbench.importers.LogSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads whole files that belong to a log. */
public final class CompanionFile {
    private CompanionFile() {}

    /**
     * The content of the companion at that path; null where there is none.
     *
     * @throws RecordException if it is longer than a record may be, or damaged
     * @throws UncheckedIOException if the medium fails
     */
    public static byte @Nullable [] read(LogSource log, String path) {
        LogSource companion = log.companions().get(path);
        return companion == null ? null : read(companion);
    }

    /** The content of one file, as {@link #read(LogSource, String)} gives it. */
    public static byte[] read(LogSource file) {
        int maximum = file.limits().recordBytes();
        try (InputStream in = file.open()) {
            byte[] content = in.readNBytes(maximum + 1);
            if (content.length > maximum) {
                throw new RecordException("a file of it is longer than " + maximum + " bytes");
            }
            return content;
        } catch (DamagedSourceException damaged) {
            throw new RecordException("a file of it cannot be read: " + damaged.reason());
        } catch (IOException medium) {
            throw new UncheckedIOException(medium);
        }
    }
}
