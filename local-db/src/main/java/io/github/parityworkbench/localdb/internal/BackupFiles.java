package io.github.parityworkbench.localdb.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a backup is: a zip with these files in this order. The first says what it is, then comes one
 * for each table with a JSON array a row, binary columns in Base64, then the decisions as the
 * journal has them, then what else is kept beside the database, as JSON arrays of a name and a
 * piece of the file in Base64, and at last a manifest with the length and the SHA-256 of each of
 * the others.
 */
final class BackupFiles {
    static final String HEADER = "parity-backup.json";
    static final String DECISIONS = "decisions.ndjson";
    static final String BESIDE = "beside.ndjson";
    static final String MANIFEST = "manifest.json";
    static final String FORMAT = "parity-workspace";
    static final int VERSION = 1;

    static final JsonFactory JSON =
            JsonFactory.builder()
                    .build()
                    .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                    .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);

    private BackupFiles() {}

    static String of(Table table) {
        return table.name() + ".ndjson";
    }

    /** The names of all but the manifest, in order. */
    static List<String> names() {
        return Stream.of(
                        Stream.of(HEADER),
                        Table.ALL.stream().map(BackupFiles::of),
                        Stream.of(DECISIONS, BESIDE))
                .flatMap(names -> names)
                .toList();
    }

    /** What the manifest says of a file. */
    record Entry(String name, long bytes, String sha256) {}
}
