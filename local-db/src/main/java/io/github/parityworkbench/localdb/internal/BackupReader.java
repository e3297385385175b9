package io.github.parityworkbench.localdb.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Reads a backup into a fresh database. Whoever made the file, nothing of it is a path or a
 * command, no more is in memory than a few rows, and only what is exactly a backup is taken.
 */
public final class BackupReader {
    private static final int MOST_NUMBERS = 9;
    private static final long MOST_CHARACTERS = 64 << 20;

    private final Database fresh;
    private final BooleanSupplier goOn;
    private final List<BackupFiles.Entry> read = new ArrayList<>();
    private final List<String> decisions = new ArrayList<>();
    private final FilesBeside beside = new FilesBeside();
    private long packed;
    private long characters;

    /**
     * Reads into this database, which is empty.
     *
     * @param bytes how many the backup has
     * @param progress hears how many of them were read
     */
    BackupReader(Database fresh, long bytes, Recount.Progress progress) {
        this.fresh = fresh;
        this.goOn = () -> progress.report(packed, bytes);
    }

    /** The lines of the journal in the backup. */
    public List<String> decisions() {
        return decisions;
    }

    /** The files that were kept beside the database. */
    FilesBeside beside() {
        return beside;
    }

    /**
     * Reads it all.
     *
     * @return false if it was stopped
     * @throws BackupException if it is not a whole backup
     */
    public boolean read(InputStream in) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(counted(in)))) {
            int[] schema = {0};
            file(zip, BackupFiles.HEADER, json -> schema[0] = readHeader(json));
            fresh.change(connection -> Migrations.migrate(connection, 0, schema[0]));
            for (Table table : Table.ALL) {
                file(
                        zip,
                        BackupFiles.of(table),
                        json -> new TableReader(fresh, table, json).read(goOn));
                if (!goOn.getAsBoolean()) {
                    return false;
                }
            }
            file(zip, BackupFiles.DECISIONS, this::readDecisions);
            file(zip, BackupFiles.BESIDE, beside::read);
            List<BackupFiles.Entry> before = List.copyOf(read);
            List<BackupFiles.Entry> manifest = new ArrayList<>();
            file(zip, BackupFiles.MANIFEST, json -> readManifest(json, manifest));
            if (!manifest.equals(before)) {
                throw new BackupException("its files are not those of its manifest");
            }
            if (zip.getNextEntry() != null) {
                throw new BackupException("it has something behind its manifest");
            }
            fresh.change(connection -> Migrations.migrate(connection, schema[0]));
            return true;
        } catch (ZipException | EOFException | JsonProcessingException e) {
            throw new BackupException("it is damaged or cut off, or no backup at all");
        } catch (IllegalArgumentException e) {
            throw new BackupException("a name in it cannot be read");
        }
    }

    private InputStream counted(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int value = in.read();
                packed += value < 0 ? 0 : 1;
                return value;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int count = in.read(bytes, from, length);
                packed += Math.max(0, count);
                return count;
            }
        };
    }

    /** Something that reads a file. */
    @FunctionalInterface
    private interface Content {
        void read(JsonParser json) throws IOException;
    }

    private void file(ZipInputStream zip, String name, Content content) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(name)) {
            throw new BackupException("it has no " + name + " where it belongs");
        }
        BackupInput input = new BackupInput(zip, () -> packed);
        try (JsonParser json = BackupFiles.JSON.createParser((InputStream) input)) {
            content.read(json);
            if (goOn.getAsBoolean() && json.nextToken() != null) {
                throw new BackupException(name + " has something behind its end");
            }
        }
        read.add(input.entry(name));
    }

    /** Gives the version of the tables. */
    private static int readHeader(JsonParser json) throws IOException {
        String format = "";
        int version = 0;
        int schema = 0;
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "format" -> format = json.getText();
                case "version" -> version = number(json);
                case "schema" -> schema = number(json);
                default -> json.skipChildren();
            }
        }
        if (!format.equals(BackupFiles.FORMAT)) {
            throw new BackupException("it is no backup of a workspace");
        }
        if (version != BackupFiles.VERSION || schema < 1 || schema > Migrations.NEWEST) {
            throw new BackupException("it was made by another version of Parity Workbench");
        }
        return schema;
    }

    private static int number(JsonParser json) throws IOException {
        String text = json.getText();
        return json.currentToken() == JsonToken.VALUE_NUMBER_INT && text.length() <= MOST_NUMBERS
                ? json.getIntValue()
                : 0;
    }

    private void readDecisions(JsonParser json) throws IOException {
        while (json.nextToken() != null) {
            String text =
                    json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : "no decision";
            if (text.indexOf('\n') >= 0 || Decision.read(text).isEmpty()) {
                throw new BackupException("a decision in it cannot be read");
            }
            characters += text.length();
            if (characters > MOST_CHARACTERS) {
                throw new BackupException("it has more decisions than people make");
            }
            decisions.add(text);
        }
    }

    private static void readManifest(JsonParser json, List<BackupFiles.Entry> manifest)
            throws IOException {
        json.nextToken();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            String name = "";
            long bytes = -1;
            String sha256 = "";
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String member = json.currentName();
                json.nextToken();
                switch (member) {
                    case "name" -> name = json.getText();
                    case "bytes" -> bytes = json.getValueAsLong(-1);
                    case "sha256" -> sha256 = json.getText();
                    default -> json.skipChildren();
                }
            }
            manifest.add(new BackupFiles.Entry(name, bytes, sha256));
            if (manifest.size() > BackupFiles.names().size()) {
                throw new BackupException("its manifest names files that no backup has");
            }
        }
    }
}
