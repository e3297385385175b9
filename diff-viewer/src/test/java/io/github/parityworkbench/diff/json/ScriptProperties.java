package io.github.parityworkbench.diff.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A patch is never longer than the edit script by which one document was made of the other. */
class ScriptProperties {
    private static final JsonDiffer DIFFER = new JsonDiffer(DiffOptions.DEFAULTS);

    @Property(seed = "1", tries = 1500)
    void findsNoMoreOperationsThanTheScript(
            @ForAll long seed, @ForAll @IntRange(max = 12) int length) {
        Script script = new Script(seed);
        ObjectNode control = script.document();
        ObjectNode candidate = control.deepCopy();
        for (int i = 0; i < length; i++) {
            script.edit(candidate);
        }
        DiffResult result = DIFFER.diff(PublicData.text(control), PublicData.text(candidate));
        JsonPatch patch = JsonPatch.of(result);

        assertThat(patch.operations().size())
                .as("%s to %s: %s", control, candidate, patch.toJson())
                .isLessThanOrEqualTo(length);
    }

    /** Makes documents and edits them, one operation of RFC 6902 at a time, with fresh values. */
    private static final class Script {
        private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

        private final Random random;
        private int fresh = 1000;

        Script(long seed) {
            random = new Random(seed);
        }

        ObjectNode document() {
            ObjectNode document = JSON.objectNode();
            ArrayNode keyed = document.putArray("keyed");
            ArrayNode unkeyed = document.putArray("unkeyed");
            ArrayNode words = document.putArray("words");
            ArrayNode moving = document.putArray("moving");
            int size = random.nextInt(9);
            for (int i = 0; i < size; i++) {
                keyed.add(record().put("id", fresh++));
                unkeyed.add(record());
                words.add("word " + fresh++);
                moving.add(fresh++);
            }
            document.putObject("members").put("a", fresh++).put("b", fresh++);
            return document;
        }

        private ObjectNode record() {
            ObjectNode record = JSON.objectNode();
            record.put("title", "title " + fresh++).put("text", "text " + fresh++);
            record.put("size", fresh++).put("kind", "k" + random.nextInt(3));
            record.putObject("more").put("x", fresh++).put("y", random.nextBoolean());
            return record;
        }

        void edit(ObjectNode document) {
            switch (random.nextInt(4)) {
                case 0 -> editRecords((ArrayNode) document.get("keyed"), true);
                case 1 -> editRecords((ArrayNode) document.get("unkeyed"), false);
                case 2 -> editWords((ArrayNode) document.get("words"));
                default -> {
                    if (random.nextBoolean()) {
                        move((ArrayNode) document.get("moving"));
                    } else {
                        editMembers((ObjectNode) document.get("members"));
                    }
                }
            }
        }

        private void editRecords(ArrayNode records, boolean keyed) {
            int at = records.isEmpty() ? 0 : random.nextInt(records.size());
            int choice = random.nextInt(keyed ? 4 : 3);
            if (records.isEmpty() || choice == 0) {
                ObjectNode record = record();
                records.insert(at, keyed ? record.put("id", fresh++) : record);
            } else if (choice == 1) {
                records.remove(at);
            } else if (choice == 2) {
                ObjectNode record = (ObjectNode) records.get(at);
                record.put(random.nextBoolean() ? "text" : "size", "changed " + fresh++);
            } else {
                move(records);
            }
        }

        private void editWords(ArrayNode words) {
            int at = words.isEmpty() ? 0 : random.nextInt(words.size());
            switch (words.isEmpty() ? 0 : random.nextInt(3)) {
                case 0 -> words.insert(at, "new " + fresh++);
                case 1 -> words.remove(at);
                default -> words.set(at, "other " + fresh++);
            }
        }

        private void move(ArrayNode elements) {
            if (!elements.isEmpty()) {
                var moved = elements.remove(random.nextInt(elements.size()));
                elements.insert(random.nextInt(elements.size() + 1), moved);
            }
        }

        private void editMembers(ObjectNode members) {
            switch (random.nextInt(3)) {
                case 0 -> members.remove("a");
                case 1 -> members.put("b", fresh++);
                default -> members.put("c" + fresh, fresh++);
            }
        }
    }
}
