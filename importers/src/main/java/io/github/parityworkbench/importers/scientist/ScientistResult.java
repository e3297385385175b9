package io.github.parityworkbench.importers.scientist;

import io.github.parityworkbench.diff.JsonStrings;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.importers.Field;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.importers.Side;
import io.github.parityworkbench.importers.json.JsonElements;
import io.github.parityworkbench.importers.json.JsonMembers;
import io.github.parityworkbench.importers.reading.ExchangeDraft;
import io.github.parityworkbench.importers.reading.RecordException;
import io.github.parityworkbench.importers.reading.RecordLog;
import io.github.parityworkbench.importers.reading.RecordParser;
import io.github.parityworkbench.importers.reading.Scalars;
import io.github.parityworkbench.importers.reading.UnknownMembers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one result: the experiment is the endpoint, the observed value the body. What raised an
 * exception has that in place of a value; each of several candidates makes an exchange.
 */
final class ScientistResult implements RecordParser {
    private static final Set<String> READ =
            Set.of(
                    "name",
                    "experimentname",
                    "control",
                    "candidate",
                    "candidates",
                    "matched",
                    "match");

    private final int depth;

    ScientistResult(int depth) {
        this.depth = depth;
    }

    @Override
    public void parse(byte[] record, Provenance provenance, RecordSink sink) {
        Map<String, JsonText> written = JsonMembers.strict(record, depth);
        Map<String, JsonText> members = AnyCase.of(written);
        JsonText control = members.get("control");
        if (control == null) {
            throw new RecordException("there is no control");
        }
        List<JsonText> candidates = candidates(members);
        if (candidates.isEmpty()) {
            throw new RecordException("there is no candidate");
        }
        boolean several = candidates.size() > 1;
        long place = provenance.offset();
        for (JsonText candidate : candidates) {
            long own = place++;
            RecordLog.attempt(
                    provenance,
                    sink,
                    () -> {
                        ExchangeDraft draft = new ExchangeDraft();
                        written.forEach((name, value) -> keep(name, value, draft));
                        nameEndpoint(draft, members, several ? candidate : null);
                        put(draft, Field.MATCHED, first(members, "matched", "match"));
                        observe(Side.CONTROL, control, draft);
                        observe(Side.CANDIDATE, candidate, draft);
                        sink.exchange(draft.build(record, provenance, own));
                    });
        }
    }

    private static @Nullable JsonText first(
            Map<String, JsonText> members, String name, String otherName) {
        JsonText value = members.get(name);
        return value == null ? members.get(otherName) : value;
    }

    private static List<JsonText> candidates(Map<String, JsonText> members) {
        JsonText one = members.get("candidate");
        JsonText many = members.get("candidates");
        if (one != null) {
            return List.of(one);
        }
        return many == null ? List.of() : JsonElements.of(many);
    }

    private static void keep(String name, JsonText value, ExchangeDraft draft) {
        if (!READ.contains(name.toLowerCase(Locale.ROOT))) {
            draft.unknown().add(name, value);
        }
    }

    private static void put(ExchangeDraft draft, Field field, @Nullable JsonText value) {
        if (value != null) {
            draft.put(field, value);
        }
    }

    /** The experiment; of several candidates, each is an endpoint of its own. */
    private static void nameEndpoint(
            ExchangeDraft draft, Map<String, JsonText> members, @Nullable JsonText candidate) {
        String experiment = text(first(members, "experimentname", "name"));
        String name =
                candidate == null ? null : text(AnyCase.of(JsonMembers.of(candidate)).get("name"));
        String endpoint = experiment == null ? name : experiment;
        if (experiment != null && name != null) {
            endpoint = experiment + " (" + name + ")";
        }
        if (endpoint != null) {
            draft.put(Field.ENDPOINT, JsonStrings.quote(endpoint));
        }
    }

    private static @Nullable String text(@Nullable JsonText value) {
        return value == null ? null : Scalars.text(value);
    }

    private static void observe(Side side, JsonText observation, ExchangeDraft draft) {
        Map<String, JsonText> written = JsonMembers.of(observation);
        Map<String, JsonText> members = AnyCase.of(written);
        JsonText exception = members.get("exception");
        JsonText body = members.get("value");
        if (exception != null && !Scalars.isNull(exception)) {
            body = raised(exception, members.get("message"));
        }
        if (body == null) {
            throw new RecordException(side.label() + " has neither a value nor an exception");
        }
        draft.put(Field.body(side), body);
        JsonText duration = milliseconds(members.get("duration"));
        put(draft, Field.duration(side), duration);
        UnknownMembers others = new UnknownMembers();
        written.forEach(
                (name, value) -> {
                    String known = name.toLowerCase(Locale.ROOT);
                    boolean read =
                            known.equals("value")
                                    || known.equals("exception")
                                    || known.equals("message")
                                    || (known.equals("duration") && duration != null);
                    if (!read) {
                        others.add(name, value);
                    }
                });
        draft.unknown().addAll(side.label(), others);
    }

    private static JsonText raised(JsonText exception, @Nullable JsonText message) {
        UnknownMembers body = new UnknownMembers();
        body.add("exception", exception);
        if (message != null) {
            body.add("message", message);
        }
        JsonText json = body.toJson();
        return json == null ? exception : json;
    }

    /** The milliseconds of a .NET time span; other durations do not tell their unit. */
    private static @Nullable JsonText milliseconds(@Nullable JsonText duration) {
        if (duration == null || !JsonStrings.isString(duration)) {
            return null;
        }
        Double milliseconds = TimeSpan.milliseconds(JsonStrings.decode(duration));
        return milliseconds == null ? null : JsonText.of(String.valueOf(milliseconds));
    }
}
