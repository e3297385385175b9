package io.github.parityworkbench.importers.given;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonStrings;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.importers.LogFormat;
import io.github.parityworkbench.importers.LogSource;
import io.github.parityworkbench.importers.Match;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.importers.Sample;
import io.github.parityworkbench.importers.json.ByteOrderMark;
import io.github.parityworkbench.importers.json.JsonElements;
import io.github.parityworkbench.importers.json.JsonScanner;
import io.github.parityworkbench.importers.json.RecordHandler;
import io.github.parityworkbench.importers.json.Records;
import io.github.parityworkbench.importers.reading.ExchangeDraft;
import io.github.parityworkbench.importers.reading.GivenDifferences;
import io.github.parityworkbench.importers.reading.RecordException;
import io.github.parityworkbench.importers.reading.RecordLog;
import io.github.parityworkbench.importers.reading.Scalars;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What jd prints: paths behind {@code @}, with values taken away and added. A file is one diff. */
public final class JdFormat implements LogFormat {
    /** The format, which has no settings. */
    public JdFormat() {}

    @Override
    public String name() {
        return "jd";
    }

    @Override
    public Match probe(Sample head) {
        byte[] bytes = head.toBytes();
        for (int at = ByteOrderMark.length(bytes); at < bytes.length; ) {
            int end = endOfLine(bytes, at);
            if (starts(bytes, at, end, '@')) {
                return bytes[at + 2] == '[' && end < bytes.length ? Match.CERTAIN : Match.NO;
            }
            if (!starts(bytes, at, end, '^')) {
                return Match.NO;
            }
            at = end + 1;
        }
        return Match.NO;
    }

    /** Whether a line has that mark, a blank and something behind it. */
    private static boolean starts(byte[] bytes, int from, int to, char mark) {
        return to - from > 2 && bytes[from] == mark && bytes[from + 1] == ' ';
    }

    private static int endOfLine(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    @Override
    public void read(LogSource source, RecordSink sink) throws IOException {
        int depth = source.limits().depth();
        RecordLog.read(
                source,
                sink,
                in -> new WholeFile(in, source.limits().recordBytes()),
                (record, provenance, to) -> read(record, depth, provenance, to));
    }

    private static void read(byte[] diff, int depth, Provenance provenance, RecordSink sink) {
        ExchangeDraft draft = new ExchangeDraft();
        GivenDifferences given = new GivenDifferences();
        JsonScanner scanner = new JsonScanner(depth);
        FieldPath path = null;
        List<JsonText> removed = new ArrayList<>();
        List<JsonText> added = new ArrayList<>();
        for (int at = ByteOrderMark.length(diff); at < diff.length; ) {
            int end = endOfLine(diff, at);
            if (starts(diff, at, end, '@')) {
                hunk(path, removed, added, given);
                path = path(value(scanner, diff, at, end));
            } else if (starts(diff, at, end, '-')) {
                removed.add(value(scanner, diff, at, end));
            } else if (starts(diff, at, end, '+')) {
                added.add(value(scanner, diff, at, end));
            } else if (!isContext(diff, at, end)) {
                throw new RecordException("a line is none of jd's");
            }
            at = end + 1;
        }
        hunk(path, removed, added, given);
        GivenFormat.nameEndpoint(draft, provenance.source());
        sink.exchange(draft.buildGiven(diff, provenance, provenance.offset(), given.toList()));
    }

    /** Blank lines, settings, what stands around a change, and the ends of the array. */
    private static boolean isContext(byte[] diff, int from, int to) {
        String start = new String(diff, from, Math.min(to - from, 3), StandardCharsets.ISO_8859_1);
        return start.isBlank()
                || start.startsWith("^ ")
                || start.startsWith("  ")
                || ((start.startsWith("[") || start.startsWith("]"))
                        && start.strip().length() == 1);
    }

    /** The value behind the mark of a line. */
    private static JsonText value(JsonScanner scanner, byte[] diff, int from, int to) {
        scanner.reset(diff, from + 2, to);
        JsonText value = scanner.value();
        scanner.finish();
        return value;
    }

    private static void hunk(
            @Nullable FieldPath at,
            List<JsonText> removed,
            List<JsonText> added,
            GivenDifferences given) {
        if (at == null && !(removed.isEmpty() && added.isEmpty())) {
            throw new RecordException("values stand before the first path");
        }
        FieldPath path = at == null ? FieldPath.ROOT : at;
        if (removed.size() == 1 && added.size() == 1) {
            given.changed(Part.BODY, path, removed.get(0), added.get(0));
        } else {
            removed.forEach(value -> given.missing(Part.BODY, path, value));
            added.forEach(value -> given.extra(Part.BODY, path, value));
        }
        removed.clear();
        added.clear();
    }

    /** Names and indexes; a set or the end of an array stands as the first element. */
    private static FieldPath path(JsonText steps) {
        FieldPath path = FieldPath.ROOT;
        List<JsonText> elements = JsonElements.of(steps);
        GivenDifferences.requireSteps(elements.size());
        for (JsonText step : elements) {
            Long index = Scalars.count(step);
            if (step.byteAt(0) == '"') {
                path = path.member(JsonStrings.decode(step));
            } else {
                path = path.index(index == null ? 0 : (int) Math.min(index, Integer.MAX_VALUE));
            }
        }
        return path;
    }

    /** The whole source as one record. */
    private static final class WholeFile implements Records {
        private final InputStream in;
        private final int maximum;
        private long position;

        WholeFile(InputStream in, int maximum) {
            this.in = in;
            this.maximum = maximum;
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public void read(RecordHandler handler) throws IOException {
            byte[] content = in.readNBytes(maximum + 1);
            position = content.length;
            if (content.length > maximum) {
                handler.unreadable("the diff is longer than " + maximum + " bytes", 1, 0);
            } else {
                handler.record(content, 1, 0);
            }
        }
    }
}
