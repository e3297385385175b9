package io.github.parityworkbench.importers.reading;

import io.github.parityworkbench.diff.JsonStrings;
import io.github.parityworkbench.diff.JsonText;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Members of a record that mean nothing to its format, gathered into one JSON object. */
public final class UnknownMembers {
    private @Nullable ByteArrayOutputStream members;

    /** None yet. */
    public UnknownMembers() {}

    /** Adds a member as written. */
    public void addRaw(JsonText quotedName, JsonText value) {
        ByteArrayOutputStream out = members;
        if (out == null) {
            out = new ByteArrayOutputStream();
            members = out;
        }
        out.write(out.size() == 0 ? '{' : ',');
        out.writeBytes(quotedName.toBytes());
        out.write(':');
        out.writeBytes(value.toBytes());
    }

    /** Adds a member. */
    public void add(String name, JsonText value) {
        addRaw(JsonStrings.quote(name), value);
    }

    /** Adds an object of this name with the others in it, if there are any. */
    public void addAll(String name, UnknownMembers others) {
        JsonText object = others.toJson();
        if (object != null) {
            add(name, object);
        }
    }

    /** The object, null where it would be empty. */
    public @Nullable JsonText toJson() {
        if (members == null) {
            return null;
        }
        byte[] open = members.toByteArray();
        byte[] closed = Arrays.copyOf(open, open.length + 1);
        closed[open.length] = '}';
        return JsonText.of(closed);
    }
}
