package io.github.parityworkbench.importers.mapping;

import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.importers.Field;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.importers.json.EmbeddedJson;
import io.github.parityworkbench.importers.json.JsonScanner;
import io.github.parityworkbench.importers.reading.ExchangeDraft;
import io.github.parityworkbench.importers.reading.RecordException;
import io.github.parityworkbench.importers.reading.RecordParser;
import io.github.parityworkbench.importers.reading.UnknownMembers;
import org.jspecify.annotations.Nullable;

/** Reads one record through a mapping, in one walk; what no pointer passes is kept as unknown. */
final class MappedRecord implements RecordParser {
    private final PointerTree root;
    private final int depth;
    private final JsonScanner scanner;
    private final ExchangeDraft draft = new ExchangeDraft();

    MappedRecord(Mapping mapping, int depth) {
        this.root = PointerTree.of(mapping);
        this.depth = depth;
        this.scanner = new JsonScanner(depth);
    }

    @Override
    public void parse(byte[] record, Provenance provenance, RecordSink sink) {
        sink.exchange(read(record).build(record, provenance));
    }

    /** What the record says; the draft is used again for the next one. */
    ExchangeDraft read(byte[] record) {
        draft.clear();
        scanner.reset(record, 0, record.length);
        scanner.peek();
        walk(scanner, root, draft.unknown());
        scanner.finish();
        return draft;
    }

    /** Whether the body of both sides is an object or an array. */
    boolean hasDocuments(byte[] record) {
        try {
            ExchangeDraft read = read(record);
            return isContainer(read.get(Field.CONTROL_BODY))
                    && isContainer(read.get(Field.CANDIDATE_BODY));
        } catch (RecordException ambiguous) {
            return false;
        }
    }

    private static boolean isContainer(@Nullable JsonText value) {
        return value != null && (value.byteAt(0) == '{' || value.byteAt(0) == '[');
    }

    /** Takes the value that comes next in, as far as pointers go there. */
    private void walk(JsonScanner at, PointerTree node, UnknownMembers unknown) {
        if (node.isLeaf()) {
            take(node, at.value());
            return;
        }
        int start = at.start();
        switch (at.peek()) {
            case '{' -> walkObject(at, node, unknown);
            case '[' -> walkArray(at, node);
            case '"' -> walkString(at.value(), node, unknown);
            default -> at.skipValue();
        }
        if (!node.fields().isEmpty()) {
            take(node, at.since(start));
        }
    }

    private void walkObject(JsonScanner at, PointerTree node, UnknownMembers unknown) {
        at.enterObject();
        while (at.nextMember()) {
            String name = at.name();
            PointerTree child = node.child(name);
            if (child == null) {
                unknown.addRaw(at.rawName(), at.value());
            } else if (child.isLeaf()) {
                take(child, at.value());
            } else {
                UnknownMembers inner = new UnknownMembers();
                walk(at, child, inner);
                unknown.addAll(name, inner);
            }
        }
    }

    private void walkArray(JsonScanner at, PointerTree node) {
        at.enterArray();
        for (int index = 0; at.nextElement(); index++) {
            PointerTree child = node.child(Integer.toString(index));
            if (child == null) {
                at.skipValue();
            } else {
                walk(at, child, new UnknownMembers());
            }
        }
    }

    private void walkString(JsonText string, PointerTree node, UnknownMembers unknown) {
        byte[] inside = EmbeddedJson.in(string, depth);
        if (inside != null) {
            walk(new JsonScanner(depth).reset(inside, 0, inside.length), node, unknown);
        }
    }

    private void take(PointerTree node, JsonText value) {
        for (Field field : node.fields()) {
            draft.put(field, isDocument(field) ? EmbeddedJson.unwrapped(value, depth) : value);
        }
    }

    private static boolean isDocument(Field field) {
        return field.label().endsWith(".body") || field.label().endsWith(".headers");
    }
}
