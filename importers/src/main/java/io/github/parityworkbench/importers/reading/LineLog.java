package io.github.parityworkbench.importers.reading;

import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.importers.ImportProblem;
import io.github.parityworkbench.importers.LineChunk;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.importers.json.ByteOrderMark;
import io.github.parityworkbench.importers.json.JsonRecords;
import io.github.parityworkbench.importers.json.LineFeeds;
import io.github.parityworkbench.importers.json.MalformedJsonException;

/** Reads whole lines of a source, each a record; each that cannot be read is one problem. */
public final class LineLog {
    private LineLog() {}

    /** Makes of one line what a format takes it for. */
    public interface LineParser {
        /**
         * Hands what {@code bytes[from, to)} says to the sink.
         *
         * @throws MalformedJsonException if it is not valid JSON
         * @throws RecordException if it is not what the format expects
         */
        void parse(byte[] bytes, int from, int to, Provenance provenance, RecordSink sink);
    }

    /** Hands every line that is not blank to the parser. */
    public static void read(LineChunk lines, RecordSink sink, LineParser parser) {
        int maximum = lines.limits().recordBytes();
        if (lines.cut()) {
            problem(lines, sink, lines.line(), lines.offset(), JsonRecords.tooLong(maximum));
            return;
        }
        byte[] bytes = lines.bytes();
        long line = lines.line();
        for (int at = lines.from(); at < lines.to(); line++) {
            int feed = LineFeeds.next(bytes, at, lines.to());
            int end = feed < 0 ? lines.to() : feed;
            int from = at + ByteOrderMark.length(bytes, at, end);
            int to = end;
            while (from < to && JsonRecords.isBlank(bytes[from])) {
                from++;
            }
            while (to > from && JsonRecords.isBlank(bytes[to - 1])) {
                to--;
            }
            long offset = lines.offset() + from - lines.from();
            if (to - from > maximum) {
                problem(lines, sink, line, offset - (from - at), JsonRecords.tooLong(maximum));
            } else if (from < to) {
                read(lines, sink, parser, from, to, line, offset);
            }
            at = end + 1;
        }
    }

    private static void read(
            LineChunk lines,
            RecordSink sink,
            LineParser parser,
            int from,
            int to,
            long line,
            long offset) {
        try {
            Provenance provenance = new Provenance(lines.source(), line, offset);
            parser.parse(lines.bytes(), from, to, provenance, sink);
        } catch (MalformedJsonException malformed) {
            problem(lines, sink, line, offset, malformed.reasonIn("the record", from));
        } catch (RecordException unexpected) {
            problem(lines, sink, line, offset, unexpected.reason());
        }
    }

    private static void problem(
            LineChunk lines, RecordSink sink, long line, long offset, String reason) {
        sink.problem(new ImportProblem(new Provenance(lines.source(), line, offset), reason));
    }
}
