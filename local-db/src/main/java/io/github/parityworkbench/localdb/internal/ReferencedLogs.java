package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.Provenance;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiFunction;

/** Reads payloads that were not copied from the logs in which they stand. */
public final class ReferencedLogs {
    /** For databases in which there is none. */
    static final ReferencedLogs NONE = new ReferencedLogs((record, provenance) -> unread());

    /** As if no log were there: what only logs can tell is passed over in a check. */
    static final ReferencedLogs AWAY = new ReferencedLogs((record, provenance) -> unread());

    private final BiFunction<byte[], Provenance, Exchange> reader;

    private static Exchange unread() {
        throw new DamagedDataException("there is a reference to a log");
    }

    /**
     * Reads them.
     *
     * @param reader makes an exchange of the bytes of a record
     */
    public ReferencedLogs(BiFunction<byte[], Provenance, Exchange> reader) {
        this.reader = reader;
    }

    /**
     * A log in which payloads are.
     *
     * @param name as the user named it
     * @param file where it stands; it may be longer, or the beginning of what was imported since
     */
    record Log(long importNumber, String name, String file) {}

    /** All logs in which payloads are, in the order of import. */
    static List<Log> all(Connection connection) throws SQLException {
        return Rows.pages(
                connection,
                "SELECT number, name, log_file FROM import_source"
                        + " WHERE number > ? AND log_file IS NOT NULL ORDER BY number"
                        + " FETCH FIRST ? ROWS ONLY",
                row -> new Log(row.getLong(1), row.getString(2), row.getString(3)),
                Log::importNumber);
    }

    /** The files in which payloads are, in the order of import. */
    public static List<String> files(Connection connection) throws SQLException {
        return all(connection).stream().map(Log::file).toList();
    }

    /** The log of the exchange with that number, which is there. */
    static Log logOf(Connection connection, long number) throws SQLException {
        long source =
                Rows.first(
                                connection,
                                "SELECT import_number FROM batch WHERE first_exchange <= ?"
                                        + " ORDER BY first_exchange DESC FETCH FIRST ROW ONLY",
                                row -> row.getLong(1),
                                number)
                        .orElseThrow(() -> new DamagedDataException("a batch is missing"));
        return all(connection).stream()
                .filter(each -> each.importNumber() == source)
                .findFirst()
                .orElseThrow(() -> new DamagedDataException("the name of a log is missing"));
    }

    /**
     * Reads a record, and makes sure that it is the one that was imported.
     *
     * @throws UnreadableLogException if that is not there any more
     */
    Exchange read(Log log, RecordPlace place) {
        if (this == AWAY) {
            throw new UnreadableLogException(log.file(), "was not asked");
        }
        if (!Files.isRegularFile(Path.of(log.file()))) {
            throw new UnreadableLogException(log.file(), "is not there");
        }
        byte[] record = new byte[place.length()];
        try (RandomAccessFile file = new RandomAccessFile(log.file(), "r")) {
            file.seek(place.offset());
            file.readFully(record);
        } catch (EOFException e) {
            throw new UnreadableLogException(log.file(), "was changed");
        } catch (IOException e) {
            throw new UnreadableLogException(log.file(), "cannot be read");
        }
        if (RecordPlace.hash(record) != place.hash()) {
            throw new UnreadableLogException(log.file(), "was changed in line " + place.line());
        }
        return reader.apply(record, new Provenance(log.name(), place.line(), place.offset()));
    }
}
