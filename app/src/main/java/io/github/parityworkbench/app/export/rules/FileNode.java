package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.PathSyntaxException;
import io.github.parityworkbench.diff.rule.Action;
import io.github.parityworkbench.diff.rule.PathPattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value in a file in JSON or YAML, which knows where it stands.
 *
 * @param value a map of nodes by their names, a list of nodes, a text, a number, a truth value or
 *     null
 */
record FileNode(@Nullable Object value, String sourceName, int line, int column) {

    /** Its members, in their order. */
    @SuppressWarnings("unchecked")
    Map<String, FileNode> members(String what) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, FileNode>) map;
        }
        throw expected(what);
    }

    /** Its elements. */
    @SuppressWarnings("unchecked")
    List<FileNode> elements(String what) {
        if (value instanceof List<?> list) {
            return (List<FileNode>) list;
        }
        throw expected(what);
    }

    /** The member of that name, none where there is none or this has no members. */
    Optional<FileNode> member(String name) {
        return value instanceof Map<?, ?> map
                ? Optional.ofNullable((FileNode) map.get(name))
                : Optional.empty();
    }

    /** Whether there is a member of that name. */
    boolean has(String name) {
        return member(name).isPresent();
    }

    /** Its text. */
    String text(String what) {
        if (value instanceof String text) {
            return text;
        }
        throw expected(what);
    }

    /** Whether it is that text. */
    boolean is(String text) {
        return text.equals(value);
    }

    /** Its number. */
    BigDecimal number(String what) {
        if (value instanceof BigDecimal number) {
            return number;
        }
        throw expected(what);
    }

    /** How far apart numbers may be, as its number says. */
    Action.Tolerance tolerance() {
        BigDecimal within = number("a number");
        if (!Action.Tolerance.isWritable(within)) {
            throw expected("a number from 0 of at most 400 digits");
        }
        return new Action.Tolerance(within);
    }

    /** The path that its text is. */
    PathPattern path() {
        return path(text("a path such as $.items[*].id"));
    }

    /** The path that a text is which stands here. */
    PathPattern path(String text) {
        try {
            return PathPattern.parse(text);
        } catch (PathSyntaxException e) {
            throw error(String.valueOf(e.getMessage()));
        }
    }

    /** Something else should stand here. */
    RuleFileException expected(String what) {
        return error("expected " + what);
    }

    /** What stands here cannot be used. */
    RuleFileException error(String sentence) {
        return new RuleFileException(sourceName, line, column, sentence, null);
    }
}
