package io.github.parityworkbench.importers.yaml;

import io.github.parityworkbench.importers.ReadLimits;
import io.github.parityworkbench.importers.json.RecordHandler;
import io.github.parityworkbench.importers.json.Records;
import io.github.parityworkbench.importers.reading.RecordException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * The elements of a list in YAML documents, such as the {@code tests} of a report, each as JSON. A
 * document of any length passes by one element at a time. JSON is YAML as well.
 */
public final class YamlRecords implements Records {
    private final YamlInput in;
    private final String list;
    private final ReadLimits limits;
    private final String rest;

    /**
     * @param list the member of each document that holds the records
     */
    public YamlRecords(InputStream in, String list, ReadLimits limits) {
        this(in, list, limits, "; nothing behind it was read");
    }

    private YamlRecords(InputStream in, String list, ReadLimits limits, String rest) {
        this.in = new YamlInput(in, limits.recordBytes());
        this.list = list;
        this.limits = limits;
        this.rest = rest;
    }

    /** A document that has but one record, so that nothing is lost behind it. */
    static YamlRecords item(InputStream in, String list, ReadLimits limits) {
        return new YamlRecords(in, list, limits, "");
    }

    @Override
    public long position() {
        return in.position();
    }

    @Override
    public void read(RecordHandler handler) throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        InputStreamReader text =
                new InputStreamReader(
                        in,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT));
        Events events = new Events(new ParserImpl(new StreamReader(text), options));
        try {
            while (!events.at(Event.ID.StreamEnd)) {
                document(events, handler);
            }
        } catch (YAMLException broken) {
            handler.unreadable(reason(broken), events.line + 1, in.offset(events.line));
        } catch (TooDeepException deep) {
            handler.unreadable(
                    YamlJson.tooDeep(limits.depth()) + rest,
                    events.line + 1,
                    in.offset(events.line));
        }
    }

    /** What is passed over nests so deep that it would take the parser long to come out again. */
    private static final class TooDeepException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooDeepException() {
            super(null, null, false, false);
        }
    }

    /**
     * The events, and the line of the last one that was taken. For each level that brackets are
     * open the parser takes some thousand steps, so that a value that is too deep is passed over
     * only up to twice the depth that records may have.
     */
    private final class Events {
        private final Parser parser;
        private long line;
        private int open;

        Events(Parser parser) {
            this.parser = parser;
        }

        boolean at(Event.ID id) {
            return parser.checkEvent(id);
        }

        Event next() {
            Event event = parser.getEvent();
            line = event.getStartMark().getLine();
            in.eventPassed();
            open += nesting(event);
            if (open > 2 * limits.depth()) {
                throw new TooDeepException();
            }
            return event;
        }
    }

    private void document(Events events, RecordHandler handler) {
        Event event = events.next();
        if (!event.is(Event.ID.MappingStart)) {
            return;
        }
        boolean found = false;
        while (!events.at(Event.ID.MappingEnd)) {
            Event name = events.next();
            boolean wanted =
                    name instanceof ScalarEvent scalar
                            && scalar.getValue().equals(list)
                            && events.at(Event.ID.SequenceStart);
            if (wanted) {
                events.next();
                while (!events.at(Event.ID.SequenceEnd)) {
                    element(events, handler);
                }
                events.next();
                found = true;
            } else {
                if (!(name instanceof ScalarEvent)) {
                    passOver(name, events);
                }
                passOver(events.next(), events);
            }
        }
        events.next();
        if (!found) {
            handler.unreadable(noList(list), 1, 0);
        }
    }

    static String noList(String list) {
        return "the document has no list " + list;
    }

    private void element(Events events, RecordHandler handler) {
        YamlJson json = new YamlJson(limits.depth(), limits.recordBytes());
        Event first = events.next();
        long line = events.line;
        long offset = in.offset(line);
        boolean whole = json.take(first);
        while (!whole) {
            whole = json.take(events.next());
        }
        try {
            byte[] record = json.toJson().getBytes(StandardCharsets.UTF_8);
            handler.record(record, line + 1, offset);
        } catch (RecordException refused) {
            handler.unreadable(refused.reason(), line + 1, offset);
        }
    }

    /** Takes the events of a value nobody asked for; deeper than any stack would bear. */
    private static void passOver(Event first, Events events) {
        long open = nesting(first);
        while (open > 0) {
            open += nesting(events.next());
        }
    }

    private static int nesting(Event event) {
        if (event.is(Event.ID.MappingStart) || event.is(Event.ID.SequenceStart)) {
            return 1;
        }
        return event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd) ? -1 : 0;
    }

    /** The parser's own words may quote the document. */
    private String reason(YAMLException broken) throws IOException {
        Throwable cause = broken.getCause();
        if (cause instanceof YamlInput.TooLongException) {
            return "a text is longer than " + limits.recordBytes() + " bytes" + rest;
        }
        if (cause instanceof CharacterCodingException) {
            return "bytes that are not UTF-8" + rest;
        }
        if (cause instanceof IOException medium) {
            throw medium;
        }
        return "it is not valid YAML here" + rest;
    }
}
