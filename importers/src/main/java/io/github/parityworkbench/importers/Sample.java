package io.github.parityworkbench.importers;

import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.importers.json.ByteOrderMark;
import io.github.parityworkbench.importers.json.JsonMembers;
import io.github.parityworkbench.importers.json.JsonRecords;
import io.github.parityworkbench.importers.json.JsonSample;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The beginning of a source, by which its format is recognised. */
public final class Sample {
    private final String name;
    private final byte[] bytes;
    private final @Nullable String damage;
    private @Nullable List<JsonText> records;

    /**
     * @param damage why it breaks off, null if it does not
     */
    Sample(String name, byte[] bytes, @Nullable String damage) {
        this.name = name;
        this.bytes = bytes;
        this.damage = damage;
    }

    /** The name of the source. */
    public String name() {
        return name;
    }

    /** The number of bytes. */
    public int length() {
        return bytes.length;
    }

    /** Why it breaks off, null if it does not. */
    @Nullable String damage() {
        return damage;
    }

    byte[] bytes() {
        return bytes;
    }

    /** A copy of the bytes. */
    public byte[] toBytes() {
        return bytes.clone();
    }

    /** The first line as text, without a byte order mark. */
    public String firstLine() {
        int start = ByteOrderMark.length(bytes);
        int end = start;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return new String(bytes, start, end - start, StandardCharsets.UTF_8).strip();
    }

    /** Whether this is the first character, but for blanks and a byte order mark. */
    public boolean startsWith(char first) {
        int at = ByteOrderMark.length(bytes);
        while (at < bytes.length && JsonRecords.isBlank(bytes[at])) {
            at++;
        }
        return at < bytes.length && bytes[at] == first;
    }

    /**
     * The members of the object with which the source begins, as far as they can be read, for logs
     * that are one document: broken records in it do not matter. None where it is no object.
     */
    public Map<String, JsonText> document() {
        int start = ByteOrderMark.length(bytes);
        return JsonMembers.of(JsonText.of(bytes, start, bytes.length));
    }

    /**
     * The first JSON records, whether one a line, in an array or spread over lines; where none is
     * complete, the first one as far as it goes. None where the source does not hold JSON.
     */
    public List<JsonText> records() {
        List<JsonText> known = records;
        if (known == null) {
            known = JsonSample.records(bytes);
            records = known;
        }
        return known;
    }
}
