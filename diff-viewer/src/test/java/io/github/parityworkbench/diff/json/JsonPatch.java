package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.JsonText;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A patch by RFC 6902: operations that turn one document into another, one after the other. */
public record JsonPatch(List<Operation> operations) {
    public JsonPatch {
        operations = List.copyOf(operations);
    }

    /** What an operation does. */
    public enum Verb {
        ADD("add"),
        REMOVE("remove"),
        REPLACE("replace"),
        MOVE("move"),
        COPY("copy"),
        TEST("test");

        private final String label;

        Verb(String label) {
            this.label = label;
        }

        /** The verb as patches spell it. */
        public String label() {
            return label;
        }

        boolean hasValue() {
            return this == ADD || this == REPLACE || this == TEST;
        }

        boolean hasFrom() {
            return this == MOVE || this == COPY;
        }
    }

    /**
     * One step of a patch.
     *
     * @param path a JSON Pointer by RFC 6901
     * @param from another, where the verb is move or copy, else null
     * @param value where the verb is add, replace or test, else null
     */
    public record Operation(
            Verb verb, String path, @Nullable String from, @Nullable JsonText value) {
        public Operation {
            Objects.requireNonNull(path);
            if ((value != null) != verb.hasValue() || (from != null) != verb.hasFrom()) {
                throw new IllegalArgumentException(
                        "not what an operation " + verb + " consists of");
            }
        }

        private void write(JsonOutput json) {
            json.mark('{').quoted("op").mark(':').quoted(verb.label());
            if (from != null) {
                json.mark(',').quoted("from").mark(':').quoted(from);
            }
            json.mark(',').quoted("path").mark(':').quoted(path);
            if (value != null) {
                json.mark(',').quoted("value").mark(':').value(value);
            }
            json.mark('}');
        }
    }

    /** The patch that turns control into the candidate. */
    public static JsonPatch of(DiffResult result) {
        return new JsonPatch(new PatchBuilder(result).build());
    }

    /**
     * Reads a patch.
     *
     * @throws JsonSyntaxException if the text is no JSON
     * @throws JsonPatchException if it is no patch
     */
    public static JsonPatch parse(JsonText text) {
        return new JsonPatch(new PatchReader(JsonTree.parse(text)).read());
    }

    /** The patch as a JSON document. */
    public JsonText toJson() {
        JsonOutput json = new JsonOutput().mark('[');
        for (int i = 0; i < operations.size(); i++) {
            if (i > 0) {
                json.mark(',');
            }
            operations.get(i).write(json);
        }
        return json.mark(']').toText();
    }

    /**
     * The document after all operations; what they do not touch stays as it is written.
     *
     * @throws JsonSyntaxException if the document is no JSON
     * @throws JsonPatchException if an operation does not fit, or a test fails
     */
    public JsonText apply(JsonText document) {
        MutableDocument patched = new MutableDocument(document);
        operations.forEach(patched::apply);
        return patched.toText();
    }
}
