package io.github.parityworkbench.importers.goreplay;

import io.github.parityworkbench.diff.JsonStrings;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.importers.Field;
import io.github.parityworkbench.importers.ImportProblem;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.importers.Side;
import io.github.parityworkbench.importers.reading.ExchangeDraft;
import io.github.parityworkbench.importers.reading.HttpMessage;
import io.github.parityworkbench.importers.reading.RecordException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Brings the messages of one id together. An exchange is given out as soon as it has all three;
 * what waits longest is given up where too much waits.
 */
final class ReplayJoin {
    private static final int MOST_WAITING = 20_000;
    private static final long MOST_BYTES = 64 << 20;

    private final RecordSink sink;
    private final Map<String, Waiting> waiting = new LinkedHashMap<>();
    private long bytes;

    ReplayJoin(RecordSink sink) {
        this.sink = sink;
    }

    /** What has come of one id so far. */
    private static final class Waiting {
        private final Provenance first;
        private final @Nullable HttpMessage[] parts = new HttpMessage[3];
        private String timestamp = "";
        private long bytes;

        Waiting(Provenance first) {
            this.first = first;
        }

        boolean complete() {
            return parts[0] != null && answered();
        }

        boolean answered() {
            return parts[1] != null && parts[2] != null;
        }
    }

    /**
     * Takes one message in: a line of type, id and nanoseconds, then the HTTP message.
     *
     * @throws RecordException if it is not one
     */
    void add(byte[] message, Provenance provenance) {
        int lineFeed = 0;
        while (lineFeed < message.length && message[lineFeed] != '\n') {
            lineFeed++;
        }
        String[] meta =
                new String(message, 0, lineFeed, StandardCharsets.UTF_8).strip().split(" ", -1);
        if (meta.length < 3 || !meta[0].matches("[123]")) {
            throw new RecordException("the message does not start with its type, id and time");
        }
        int part = meta[0].charAt(0) - '1';
        int start = Math.min(lineFeed + 1, message.length);
        HttpMessage http = HttpMessage.parse(message, start, part == 0);
        Waiting group = waiting.computeIfAbsent(meta[1], id -> new Waiting(provenance));
        if (group.parts[part] != null) {
            throw new RecordException("the id has two messages of the same type");
        }
        group.parts[part] = http;
        if (part == 0 || group.timestamp.isEmpty()) {
            group.timestamp = meta[2];
        }
        group.bytes += message.length;
        bytes += message.length;
        if (group.complete()) {
            waiting.remove(meta[1]);
            give(meta[1], group);
        }
        giveUp(MOST_WAITING, MOST_BYTES);
    }

    /** Gives out or gives up what still waits. */
    void finish() {
        giveUp(0, 0);
    }

    private void giveUp(int most, long mostBytes) {
        Iterator<Map.Entry<String, Waiting>> oldest = waiting.entrySet().iterator();
        while (oldest.hasNext() && (waiting.size() > most || bytes > mostBytes)) {
            Map.Entry<String, Waiting> entry = oldest.next();
            oldest.remove();
            give(entry.getKey(), entry.getValue());
        }
    }

    private void give(String id, Waiting group) {
        bytes -= group.bytes;
        if (!group.answered()) {
            String missing = group.parts[1] == null ? "original" : "replayed";
            sink.problem(
                    new ImportProblem(
                            group.first, "there is no " + missing + " response of its id"));
            return;
        }
        ExchangeDraft draft = new ExchangeDraft();
        draft.put(Field.ID, JsonStrings.quote(id));
        draft.put(Field.TIMESTAMP, JsonStrings.quote(group.timestamp));
        HttpMessage request = group.parts[0];
        if (request != null) {
            draft.put(Field.METHOD, JsonStrings.quote(request.word(0)));
            draft.put(Field.URL, JsonStrings.quote(request.word(1)));
            put(draft, Field.REQUEST_HEADERS, request.headersAsJson());
            put(draft, Field.REQUEST_BODY, request.body());
        }
        answer(draft, Side.CONTROL, group.parts[1]);
        answer(draft, Side.CANDIDATE, group.parts[2]);
        try {
            sink.exchange(draft.build(new byte[0], group.first));
        } catch (RecordException unexpected) {
            sink.problem(new ImportProblem(group.first, unexpected.reason()));
        }
    }

    private static void answer(ExchangeDraft draft, Side side, @Nullable HttpMessage response) {
        if (response != null) {
            draft.put(Field.status(side), JsonStrings.quote(response.word(1)));
            put(draft, Field.headers(side), response.headersAsJson());
            put(draft, Field.body(side), response.body());
        }
    }

    private static void put(ExchangeDraft draft, Field field, @Nullable JsonText value) {
        if (value != null) {
            draft.put(field, value);
        }
    }
}
