package io.github.parityworkbench.importers.json;

import io.github.parityworkbench.diff.JsonText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The records at the beginning of a source. */
public final class JsonSample {
    private static final int MOST = 32;

    private JsonSample() {}

    /** The first valid records; where there is none, the first one as far as it goes, if any. */
    public static List<JsonText> records(byte[] head) {
        Collector collector = new Collector();
        try {
            new JsonRecords(
                            new ByteArrayInputStream(head),
                            head.length + 1,
                            JsonScanner.MAXIMUM_DEPTH)
                    .read(collector);
        } catch (EnoughException enough) {
            return List.copyOf(collector.valid);
        } catch (IOException impossible) {
            throw new UncheckedIOException("an array in memory cannot fail", impossible);
        }
        if (collector.valid.isEmpty()) {
            return brokenRecord(head, collector.brokenAt);
        }
        return List.copyOf(collector.valid);
    }

    private static List<JsonText> brokenRecord(byte[] head, int from) {
        return from >= 0 && from < head.length && head[from] == '{'
                ? List.of(JsonText.of(head, from, head.length))
                : List.of();
    }

    /** Stops the reading. */
    private static final class EnoughException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        EnoughException() {
            super(null, null, false, false);
        }
    }

    private static final class Collector implements RecordHandler {
        private final List<JsonText> valid = new ArrayList<>();
        private final JsonScanner scanner = new JsonScanner(JsonScanner.MAXIMUM_DEPTH);
        private int brokenAt = -1;

        @Override
        public void record(byte[] record, long line, long offset) {
            try {
                scanner.reset(record, 0, record.length).skipValue();
                scanner.finish();
            } catch (MalformedJsonException broken) {
                noteBroken(offset);
                return;
            }
            valid.add(JsonText.of(record));
            if (valid.size() == MOST) {
                throw new EnoughException();
            }
        }

        @Override
        public void unreadable(String reason, long line, long offset) {
            noteBroken(offset);
        }

        private void noteBroken(long offset) {
            if (brokenAt < 0) {
                brokenAt = (int) offset;
            }
        }
    }
}
