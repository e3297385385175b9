package io.github.parityworkbench.importers.reading;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.Headers;
import io.github.parityworkbench.diff.JsonStrings;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.diff.Request;
import io.github.parityworkbench.diff.Response;
import io.github.parityworkbench.importers.EndpointNaming;
import io.github.parityworkbench.importers.Field;
import io.github.parityworkbench.importers.Side;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An exchange as far as its record has been read: the values of its fields as written. What is
 * missing is derived when it is built; optional values that cannot be understood are kept among the
 * unknown members. To be used again after {@link #clear}.
 */
public final class ExchangeDraft {
    private final Map<Field, JsonText> values = new EnumMap<>(Field.class);
    private UnknownMembers unknown = new UnknownMembers();

    /** A draft that says nothing yet. */
    public ExchangeDraft() {}

    /** Forgets everything. */
    public void clear() {
        values.clear();
        unknown = new UnknownMembers();
    }

    /**
     * Says what a field is.
     *
     * @param value valid JSON
     * @throws RecordException if that has been said before
     */
    public void put(Field field, JsonText value) {
        if (values.put(field, value) != null) {
            throw new RecordException("the member " + field.label() + " is there twice");
        }
    }

    /** What the field is, as said. */
    public @Nullable JsonText get(Field field) {
        return values.get(field);
    }

    /** The members that are kept for what they are. */
    public UnknownMembers unknown() {
        return unknown;
    }

    /**
     * The exchange.
     *
     * @param record for its id, where the record has none
     * @throws RecordException if a side has neither a body nor a status
     */
    public Exchange build(byte[] record, Provenance provenance) {
        return build(record, provenance, provenance.offset());
    }

    /** The same of a record that is part of an array. */
    public Exchange build(JsonText record, Provenance provenance) {
        return build(record, provenance, provenance.offset());
    }

    /**
     * One of several exchanges that a record holds.
     *
     * @param place another one for each of them and for each record of the source
     */
    public Exchange build(byte[] record, Provenance provenance, long place) {
        return build(JsonText.of(record), provenance, place);
    }

    private Exchange build(JsonText record, Provenance provenance, long place) {
        Response control = required(Side.CONTROL);
        Response candidate = required(Side.CANDIDATE);
        Response secondary = isThere(Side.SECONDARY) ? response(Side.SECONDARY) : null;
        return build(record, provenance, place, control, candidate, secondary, null);
    }

    /**
     * The exchange of a record that has no bodies, but says where they differ.
     *
     * @param place another one for each exchange of the source
     */
    public Exchange buildGiven(
            byte[] record, Provenance provenance, long place, List<Difference> given) {
        Response control = response(Side.CONTROL);
        Response candidate = response(Side.CANDIDATE);
        JsonText whole = JsonText.of(record);
        return build(whole, provenance, place, control, candidate, null, given);
    }

    private Exchange build(
            JsonText record,
            Provenance provenance,
            long place,
            Response control,
            Response candidate,
            @Nullable Response secondary,
            @Nullable List<Difference> given) {
        Request request = request();
        String id = optional(Field.ID, Scalars::text);
        String operation = optional(Field.OPERATION, Scalars::text);
        String endpoint = optional(Field.ENDPOINT, Scalars::text);
        return new Exchange(
                id == null ? Fingerprint.of(record.toBytes(), place) : id,
                endpoint == null ? EndpointNaming.of(operation, request) : new Endpoint(endpoint),
                optional(Field.TIMESTAMP, Timestamps::read),
                operation,
                optional(Field.STATE, Scalars::text),
                optional(Field.TRACE_ID, Scalars::text),
                request,
                control,
                candidate,
                secondary,
                optional(Field.MATCHED, Scalars::truth),
                unknown.toJson(),
                provenance,
                given);
    }

    private Request request() {
        JsonText body = get(Field.REQUEST_BODY);
        return new Request(
                optional(Field.METHOD, Scalars::text),
                optional(Field.URL, Scalars::text),
                headers(Field.REQUEST_HEADERS),
                body == null || Scalars.isNull(body) ? null : body);
    }

    private boolean isThere(Side side) {
        JsonText status = get(Field.status(side));
        return get(Field.body(side)) != null || (status != null && !isEmpty(status));
    }

    /** Tables whose cells are all quoted have an empty string where there is no status. */
    private static boolean isEmpty(JsonText status) {
        return Scalars.isNull(status)
                || (JsonStrings.isString(status) && Scalars.text(status) == null);
    }

    private Response required(Side side) {
        if (!isThere(side)) {
            throw new RecordException(side.label() + " has neither a body nor a status");
        }
        return response(side);
    }

    private Response response(Side side) {
        return new Response(
                status(Field.status(side)),
                headers(Field.headers(side)),
                get(Field.body(side)),
                optional(Field.duration(side), Scalars::number));
    }

    private Headers headers(Field field) {
        Headers headers = optional(field, HeaderReading::read);
        return headers == null ? Headers.NONE : headers;
    }

    private @Nullable Integer status(Field field) {
        JsonText value = get(field);
        if (value == null || isEmpty(value)) {
            return null;
        }
        Integer status = Scalars.status(value);
        if (status == null) {
            throw new RecordException(field.label() + " is not a status code");
        }
        return status;
    }

    /** The value of an optional field; where it cannot be understood, it is kept as unknown. */
    private <T> @Nullable T optional(Field field, Function<JsonText, @Nullable T> reading) {
        JsonText value = get(field);
        if (value == null || Scalars.isNull(value)) {
            return null;
        }
        T read = reading.apply(value);
        if (read == null) {
            unknown.add(field.label(), value);
        }
        return read;
    }
}
