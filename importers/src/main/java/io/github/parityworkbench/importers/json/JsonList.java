package io.github.parityworkbench.importers.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The elements of an array inside of one document, such as the {@code entries} of a {@code log}: a
 * document of any length passes by one element at a time.
 */
public final class JsonList implements Records {
    private final JsonArrayInput in;
    private final List<String> way;
    private final int maximum;
    private final int depth;

    /**
     * @param way the names of the members that lead to the array
     * @param maximum bytes in one element
     * @param depth how deep an element may nest
     */
    public JsonList(InputStream in, List<String> way, int maximum, int depth) {
        this.in = new JsonArrayInput(in, way);
        this.way = List.copyOf(way);
        this.maximum = maximum;
        this.depth = depth;
    }

    @Override
    public long position() {
        return in.position();
    }

    @Override
    public void read(RecordHandler handler) throws IOException {
        new JsonRecords(in, maximum, depth).read(new Placed(in, handler));
        if (!in.found()) {
            handler.unreadable("there is no list of records at " + String.join(".", way), 1, 0);
        } else if (!in.finish()) {
            handler.unreadable(
                    "the document does not end as it should behind its list of records",
                    0,
                    in.position());
        }
    }

    /** Tells places in the array as places in the document. */
    private record Placed(JsonArrayInput in, RecordHandler handler) implements RecordHandler {
        @Override
        public void record(byte[] record, long line, long offset) {
            handler.record(record, line + in.startLine() - 1, offset + in.start());
        }

        @Override
        public void unreadable(String reason, long line, long offset) {
            handler.unreadable(reason, line + in.startLine() - 1, offset + in.start());
        }
    }
}
