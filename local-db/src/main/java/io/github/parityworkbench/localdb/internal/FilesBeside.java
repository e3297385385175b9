package io.github.parityworkbench.localdb.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.TreeMap;

/**
 * The files of a workspace that are kept beside its database and not made from it, in a backup: how
 * logs are read, and the schema of what they say. No other name is ever written or taken.
 */
final class FilesBeside {
    /** The names of those that there may be. */
    static final List<String> NAMES = List.of("mapping.json", "schema.graphql");

    /** A little under a megabyte of Base64. */
    private static final int PIECE = 3 << 18;

    private static final int MOST_BYTES = 64 << 20;

    private final TreeMap<String, ByteArrayOutputStream> files = new TreeMap<>();
    private int bytes;

    /** Writes those that are there. */
    static void write(JsonGenerator json, Path folder) throws IOException {
        for (String name : NAMES) {
            if (Files.isRegularFile(folder.resolve(name))) {
                write(json, name, folder.resolve(name));
            }
        }
    }

    private static void write(JsonGenerator json, String name, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = in.readNBytes(PIECE);
            do {
                json.writeStartArray();
                json.writeString(name);
                json.writeBinary(piece);
                json.writeEndArray();
                piece = in.readNBytes(PIECE);
            } while (piece.length > 0);
        }
    }

    /**
     * Reads what was written.
     *
     * @throws BackupException if it is anything else
     */
    void read(JsonParser json) throws IOException {
        while (json.nextToken() != null) {
            String name = json.nextToken() == JsonToken.VALUE_STRING ? json.getText() : "";
            if (!NAMES.contains(name) || json.nextToken() != JsonToken.VALUE_STRING) {
                throw new BackupException("it has a file that no workspace has");
            }
            byte[] piece = json.getBinaryValue();
            bytes += piece.length;
            if (bytes > MOST_BYTES) {
                throw new BackupException("it has larger files than any workspace has");
            }
            files.computeIfAbsent(name, each -> new ByteArrayOutputStream()).writeBytes(piece);
            if (json.nextToken() != JsonToken.END_ARRAY) {
                throw new BackupException("it has a file that no workspace has");
            }
        }
    }

    /** Puts those that were read into a folder, under names that {@link FreshDatabase} installs. */
    void make(Path folder) throws IOException {
        for (String name : files.keySet()) {
            Path file = folder.resolve(FreshDatabase.making(name));
            WorkspaceFolder.makePrivate(Files.createFile(file));
            Files.write(file, files.get(name).toByteArray(), StandardOpenOption.SYNC);
        }
    }
}
