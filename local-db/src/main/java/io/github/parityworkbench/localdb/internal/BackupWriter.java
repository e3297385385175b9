package io.github.parityworkbench.localdb.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes all of a workspace into one file that any machine can restore it from. */
public final class BackupWriter {
    private static final int BUFFER = 1 << 16;

    private final Connection connection;
    private final ReferencedLogs logs;
    private final Path folder;
    private final List<BackupFiles.Entry> written = new ArrayList<>();

    /**
     * Writes what this connection sees, from one state of it, and the files of its folder.
     *
     * @param logs from which payloads are taken that the workspace has no copy of
     */
    public BackupWriter(Connection connection, ReferencedLogs logs, Path folder) {
        this.connection = connection;
        this.logs = logs;
        this.folder = folder;
    }

    /**
     * Writes it.
     *
     * @return false if it was stopped
     * @throws DamagedDataException if something is not as it was written
     * @throws UnreadableLogException if a log with payloads is not as it was
     */
    public boolean write(
            OutputStream out, Decisions decisions, String newStatus, Recount.Progress progress)
            throws SQLException {
        if (!Verification.requireWhole(connection, logs, progress.firstHalf())) {
            return false;
        }
        Recount.Progress writing = progress.secondHalf();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            // Blocks are compressed already: this only takes back what Base64 costs.
            zip.setLevel(Deflater.BEST_SPEED);
            file(zip, BackupFiles.HEADER, BackupWriter::writeHeader);
            long total = TableCopy.rows(connection);
            long done = 0;
            for (Table table : Table.ALL) {
                long[] rows = {done};
                boolean[] goOn = {true};
                file(
                        zip,
                        BackupFiles.of(table),
                        json -> goOn[0] = writeTable(json, table, rows, total, writing));
                if (!goOn[0]) {
                    return false;
                }
                done = rows[0];
            }
            List<String> texts = texts(decisions, newStatus);
            file(zip, BackupFiles.DECISIONS, json -> writeTexts(json, texts));
            file(zip, BackupFiles.BESIDE, json -> FilesBeside.write(json, folder));
            zip.putNextEntry(new ZipEntry(BackupFiles.MANIFEST));
            try (JsonGenerator json = BackupFiles.JSON.createGenerator(zip)) {
                writeManifest(json);
            }
            zip.closeEntry();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something that writes a file. */
    @FunctionalInterface
    private interface Content {
        void write(JsonGenerator json) throws IOException, SQLException;
    }

    private void file(ZipOutputStream zip, String name, Content content)
            throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(name));
        CountedOutput counted = new CountedOutput(zip);
        DigestOutputStream digest = new DigestOutputStream(counted, sha256());
        BufferedOutputStream buffer = new BufferedOutputStream(digest, BUFFER);
        try (JsonGenerator json = BackupFiles.JSON.createGenerator(buffer)) {
            json.setRootValueSeparator(new SerializedString("\n"));
            content.write(json);
        }
        buffer.flush();
        zip.closeEntry();
        written.add(
                new BackupFiles.Entry(
                        name,
                        counted.count(),
                        HexFormat.of().formatHex(digest.getMessageDigest().digest())));
    }

    private static MessageDigest sha256() {
        return Sha256.digest();
    }

    private static void writeHeader(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", BackupFiles.FORMAT);
        json.writeNumberField("version", BackupFiles.VERSION);
        json.writeNumberField("schema", Migrations.NEWEST);
        json.writeEndObject();
    }

    private boolean writeTable(
            JsonGenerator json, Table table, long[] done, long total, Recount.Progress progress)
            throws IOException, SQLException {
        EmbeddedPayloads payloads = new EmbeddedPayloads(connection, logs);
        Object after = table.beforeAll();
        List<TableCopy.Row> page = TableCopy.page(connection, table, after);
        while (!page.isEmpty()) {
            for (TableCopy.Row row : page) {
                payloads.rows(table, row, columns -> writeRow(json, columns));
                after = row.key();
            }
            done[0] += page.size();
            if (!progress.report(done[0], total)) {
                return false;
            }
            page = TableCopy.page(connection, table, after);
        }
        return true;
    }

    private static void writeRow(JsonGenerator json, List<@Nullable Object> columns)
            throws IOException {
        json.writeStartArray();
        for (Object column : columns) {
            writeColumn(json, column);
        }
        json.writeEndArray();
    }

    private static void writeColumn(JsonGenerator json, @Nullable Object column)
            throws IOException {
        if (column == null) {
            json.writeNull();
        } else if (column instanceof byte[] bytes) {
            json.writeBinary(bytes);
        } else if (column instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (column instanceof Number number) {
            json.writeNumber(number.longValue());
        } else {
            json.writeString(column.toString());
        }
    }

    private List<String> texts(Decisions decisions, String newStatus)
            throws IOException, SQLException {
        List<String> texts = new ArrayList<>(decisions.journal().read().texts());
        new DecisionTables(newStatus)
                .missing(connection, Replayed.of(texts), decisions.clock().instant())
                .forEach(decision -> texts.add(decision.write()));
        return texts;
    }

    private static void writeTexts(JsonGenerator json, List<String> texts) throws IOException {
        for (String text : texts) {
            json.writeString(text);
        }
    }

    private void writeManifest(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (BackupFiles.Entry each : written) {
            json.writeStartObject();
            json.writeStringField("name", each.name());
            json.writeNumberField("bytes", each.bytes());
            json.writeStringField("sha256", each.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
