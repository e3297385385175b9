package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.json.JsonPatch.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document that patches change in place. Values stay text until something inside them is asked
 * for; only then are they opened, one level at a time.
 */
final class MutableDocument {
    /** A value: text that is not opened, or an object or an array that is. */
    private static final class Value {
        private @Nullable JsonText text;
        private @Nullable Map<String, Value> members;
        private @Nullable List<Value> elements;

        Value(JsonText text) {
            this.text = text;
        }

        void open() {
            if (text == null) {
                return;
            }
            JsonTree tree = JsonTree.parse(text);
            if (tree.type(0) == NodeType.OBJECT) {
                members = new LinkedHashMap<>();
                for (int n = tree.firstChild(0); n >= 0; n = tree.nextSibling(n)) {
                    members.put(tree.name(n), new Value(tree.text(n)));
                }
                text = null;
            } else if (tree.type(0) == NodeType.ARRAY) {
                elements = new ArrayList<>();
                for (int n = tree.firstChild(0); n >= 0; n = tree.nextSibling(n)) {
                    elements.add(new Value(tree.text(n)));
                }
                text = null;
            }
        }

        void write(JsonOutput json) {
            if (text != null) {
                json.value(text);
            } else if (members != null) {
                json.mark('{');
                boolean first = true;
                for (Map.Entry<String, Value> member : members.entrySet()) {
                    (first ? json : json.mark(',')).quoted(member.getKey()).mark(':');
                    member.getValue().write(json);
                    first = false;
                }
                json.mark('}');
            } else {
                json.mark('[');
                boolean first = true;
                for (Value element : Objects.requireNonNull(elements)) {
                    element.write(first ? json : json.mark(','));
                    first = false;
                }
                json.mark(']');
            }
        }

        JsonText toText() {
            JsonOutput json = new JsonOutput();
            write(json);
            return json.toText();
        }
    }

    private Value root;

    MutableDocument(JsonText document) {
        JsonTree.parse(document);
        root = new Value(document);
    }

    JsonText toText() {
        return root.toText();
    }

    void apply(Operation operation) {
        JsonPointer path = JsonPointer.parse(operation.path());
        switch (operation.verb()) {
            case ADD -> add(path, new Value(Objects.requireNonNull(operation.value())));
            case REMOVE -> remove(path);
            case REPLACE -> replace(path, new Value(Objects.requireNonNull(operation.value())));
            case MOVE -> move(from(operation), path);
            case COPY -> add(path, new Value(get(from(operation)).toText()));
            case TEST -> test(path, Objects.requireNonNull(operation.value()));
        }
    }

    private static JsonPointer from(Operation operation) {
        return JsonPointer.parse(Objects.requireNonNull(operation.from()));
    }

    private void move(JsonPointer from, JsonPointer path) {
        if (from.holds(path)) {
            throw new JsonPatchException("a value cannot move into itself");
        }
        Value moved = get(from);
        if (!from.equals(path)) {
            remove(from);
            add(path, moved);
        }
    }

    private void test(JsonPointer path, JsonText expected) {
        if (!JsonTree.parse(get(path).toText()).sameValue(0, JsonTree.parse(expected), 0)) {
            throw new JsonPatchException("the test at " + path.tokens() + " fails");
        }
    }

    private Value get(JsonPointer path) {
        Value value = root;
        for (String token : path.tokens()) {
            value = child(value, token);
        }
        return value;
    }

    private static Value child(Value value, String token) {
        value.open();
        if (value.elements != null) {
            return value.elements.get(JsonPointer.index(token, value.elements.size()));
        }
        Value member = value.members == null ? null : value.members.get(token);
        if (member == null) {
            throw new JsonPatchException("there is no '" + token + "'");
        }
        return member;
    }

    /** The value that holds what the path points to. */
    private Value container(JsonPointer path) {
        Value container = get(new JsonPointer(path.tokens().subList(0, path.tokens().size() - 1)));
        container.open();
        return container;
    }

    private void add(JsonPointer path, Value value) {
        if (path.isRoot()) {
            root = value;
            return;
        }
        Value container = container(path);
        if (container.elements != null) {
            int size = container.elements.size();
            boolean end = path.last().equals("-");
            container.elements.add(end ? size : JsonPointer.index(path.last(), size + 1), value);
        } else if (container.members != null) {
            container.members.put(path.last(), value);
        } else {
            throw new JsonPatchException("nothing can be added inside a scalar");
        }
    }

    private void remove(JsonPointer path) {
        if (path.isRoot()) {
            throw new JsonPatchException("the whole document cannot be removed");
        }
        get(path);
        Value container = container(path);
        if (container.elements != null) {
            container.elements.remove(JsonPointer.index(path.last(), container.elements.size()));
        } else if (container.members != null) {
            container.members.remove(path.last());
        }
    }

    private void replace(JsonPointer path, Value value) {
        get(path);
        if (path.isRoot()) {
            root = value;
            return;
        }
        Value container = container(path);
        if (container.elements != null) {
            container.elements.set(
                    JsonPointer.index(path.last(), container.elements.size()), value);
        } else if (container.members != null) {
            container.members.put(path.last(), value);
        }
    }
}
