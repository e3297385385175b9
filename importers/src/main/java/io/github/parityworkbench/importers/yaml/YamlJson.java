package io.github.parityworkbench.importers.yaml;

import io.github.parityworkbench.diff.JsonStrings;
import io.github.parityworkbench.importers.reading.RecordException;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Writes the events of one YAML value as JSON. Aliases stand for something that is written
 * elsewhere, and may do so many times over; no report has them, so that they are refused.
 */
final class YamlJson {
    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final String BINARY = "tag:yaml.org,2002:binary";
    private static final String STRING = "tag:yaml.org,2002:str";

    private final StringBuilder json = new StringBuilder();
    private final boolean[] mapping;
    private final int[] written;
    private final int maximum;
    private int depth;
    private int passedOver;
    private String refusal = "";

    /**
     * @param maximum characters of JSON
     */
    YamlJson(int maximumDepth, int maximum) {
        this.mapping = new boolean[maximumDepth + 1];
        this.written = new int[maximumDepth + 1];
        this.maximum = maximum;
    }

    /** What is to be said of a value that nests deeper than it may. */
    static String tooDeep(int maximumDepth) {
        return "nested deeper than " + maximumDepth + " levels";
    }

    /** Takes the next event; true once the value is whole. */
    boolean take(Event event) {
        if (event.is(Event.ID.Alias)) {
            refuse("it has a YAML alias");
        }
        if (json.length() > maximum) {
            refuse("the record is longer than " + maximum + " bytes");
        }
        if (event.is(Event.ID.MappingStart) || event.is(Event.ID.SequenceStart)) {
            enter(event.is(Event.ID.MappingStart));
        } else if (event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd)) {
            leave();
        } else {
            separate(event.is(Event.ID.Scalar) ? text(event) : "null");
        }
        return depth == 0 && passedOver == 0;
    }

    /**
     * The value.
     *
     * @throws RecordException if something in it was refused
     */
    String toJson() {
        if (!refusal.isEmpty()) {
            throw new RecordException(refusal);
        }
        return json.toString();
    }

    private void refuse(String reason) {
        if (refusal.isEmpty()) {
            refusal = reason;
            json.setLength(0);
        }
    }

    private void enter(boolean isMapping) {
        if (depth == mapping.length - 1) {
            refuse(tooDeep(depth));
            passedOver++;
            return;
        }
        if (isName()) {
            refuse("a mapping has a key that is no text");
        }
        separate(isMapping ? "{" : "[");
        depth++;
        mapping[depth] = isMapping;
        written[depth] = 0;
    }

    private void leave() {
        if (passedOver > 0) {
            passedOver--;
            return;
        }
        if (refusal.isEmpty()) {
            json.append(mapping[depth] ? '}' : ']');
        }
        depth--;
    }

    /** Whether what comes next is the key of a mapping. */
    private boolean isName() {
        return mapping[depth] && (written[depth] & 1) == 0;
    }

    private void separate(String text) {
        if (!refusal.isEmpty() || passedOver > 0) {
            return;
        }
        if (depth > 0) {
            boolean value = mapping[depth] && (written[depth] & 1) == 1;
            json.append(value ? ":" : written[depth] > 0 ? "," : "");
            written[depth]++;
        }
        json.append(text);
    }

    private String text(Event event) {
        ScalarEvent scalar = (ScalarEvent) event;
        String text = scalar.getValue();
        String tag = scalar.getTag();
        if (BINARY.equals(tag)) {
            text = "data:;base64," + text.replaceAll("\\s", "");
        } else if (!isName()
                && scalar.getScalarStyle() == ScalarStyle.PLAIN
                && !STRING.equals(tag)) {
            return plain(text);
        }
        return JsonStrings.quote(text).toString();
    }

    /** What is not in quotes may be something other than text. */
    private static String plain(String text) {
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> "null";
            case "true", "True", "TRUE" -> "true";
            case "false", "False", "FALSE" -> "false";
            default -> NUMBER.matcher(text).matches() ? text : JsonStrings.quote(text).toString();
        };
    }
}
