package io.github.parityworkbench.localdb.internal;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.Headers;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.diff.Request;
import io.github.parityworkbench.diff.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Packs an exchange so that it comes back equal, its bodies to the byte. */
final class ExchangeCodec {
    private ExchangeCodec() {}

    static void write(ByteWriter out, Exchange exchange) {
        out.writeString(exchange.id());
        out.writeString(exchange.endpoint().name());
        out.writeOptionalInstant(exchange.timestamp());
        out.writeOptionalString(exchange.operation());
        out.writeOptionalString(exchange.state());
        out.writeOptionalString(exchange.traceId());
        writeRequest(out, exchange.request());
        writeResponse(out, exchange.control());
        writeResponse(out, exchange.candidate());
        Response secondary = exchange.secondary();
        out.writeByte(secondary == null ? 0 : 1);
        if (secondary != null) {
            writeResponse(out, secondary);
        }
        Boolean matched = exchange.matched();
        out.writeByte(matched == null ? 0 : matched ? 2 : 1);
        out.writeOptionalText(exchange.unknown());
        out.writeString(exchange.provenance().source());
        out.writeNumber(exchange.provenance().line());
        out.writeNumber(exchange.provenance().offset());
    }

    static Exchange read(ByteReader in) {
        String id = in.readString();
        Endpoint endpoint = new Endpoint(in.readString());
        return new Exchange(
                id,
                endpoint,
                in.readOptionalInstant(),
                in.readOptionalString(),
                in.readOptionalString(),
                in.readOptionalString(),
                readRequest(in),
                readResponse(in),
                readResponse(in),
                in.readByte() == 0 ? null : readResponse(in),
                readMatched(in),
                in.readOptionalText(),
                new Provenance(in.readString(), in.readNumber(), in.readNumber()));
    }

    private static @Nullable Boolean readMatched(ByteReader in) {
        int value = in.readByte();
        return value == 0 ? null : (Boolean) (value == 2);
    }

    private static void writeRequest(ByteWriter out, Request request) {
        out.writeOptionalString(request.method());
        out.writeOptionalString(request.url());
        writeHeaders(out, request.headers());
        out.writeOptionalText(request.body());
    }

    private static Request readRequest(ByteReader in) {
        return new Request(
                in.readOptionalString(),
                in.readOptionalString(),
                readHeaders(in),
                in.readOptionalText());
    }

    private static void writeResponse(ByteWriter out, Response response) {
        Integer status = response.status();
        Double duration = response.durationMs();
        out.writeByte((status == null ? 0 : 1) | (duration == null ? 0 : 2));
        if (status != null) {
            out.writeSigned(status);
        }
        if (duration != null) {
            out.writeFixedLong(Double.doubleToRawLongBits(duration));
        }
        writeHeaders(out, response.headers());
        out.writeOptionalText(response.body());
    }

    private static Response readResponse(ByteReader in) {
        int present = in.readByte();
        Integer status = (present & 1) == 0 ? null : (Integer) (int) in.readSigned();
        Double duration =
                (present & 2) == 0 ? null : (Double) Double.longBitsToDouble(in.readFixedLong());
        return new Response(status, readHeaders(in), in.readOptionalText(), duration);
    }

    private static void writeHeaders(ByteWriter out, Headers headers) {
        out.writeNumber(headers.values().size());
        headers.values()
                .forEach(
                        (name, values) -> {
                            out.writeString(name);
                            out.writeNumber(values.size());
                            values.forEach(out::writeString);
                        });
    }

    private static Headers readHeaders(ByteReader in) {
        int names = in.readInt();
        if (names == 0) {
            return Headers.NONE;
        }
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (int i = 0; i < names; i++) {
            String name = in.readString();
            int count = in.readInt();
            List<String> values = new ArrayList<>();
            for (int j = 0; j < count; j++) {
                values.add(in.readString());
            }
            headers.put(name, values);
        }
        return new Headers(headers);
    }
}
