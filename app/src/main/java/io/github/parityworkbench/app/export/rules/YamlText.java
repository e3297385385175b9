package io.github.parityworkbench.app.export.rules;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes YAML as people would: members below each other, short lists and objects on one line, and
 * quotes only around text that YAML, in any of its versions, would take for something else.
 */
final class YamlText {
    /** What YAML 1.1 takes for a truth value or for null. */
    private static final Set<String> WORDS =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z_$][\\p{IsLetter}\\p{IsDigit} _$.,*()\\[\\]'/@+=<>{};:#!?&-]*");

    /** Inside brackets a comma or a bracket would end the text; durations are no numbers. */
    private static final Pattern PLAIN_IN_BRACKETS =
            Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*|[0-9]+(?:ms|[dhms])");

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final StringBuilder text = new StringBuilder();

    private YamlText() {}

    /** The members as a document; lists of objects as blocks, everything else below on one line. */
    static String write(Map<String, Object> members) {
        YamlText yaml = new YamlText();
        yaml.members(members, 0);
        return yaml.text.toString();
    }

    private void members(Map<?, ?> members, int indent) {
        Iterator<? extends Map.Entry<?, ?>> each = members.entrySet().iterator();
        while (each.hasNext()) {
            Map.Entry<?, ?> member = each.next();
            text.append(member.getKey()).append(':');
            if (member.getValue() instanceof List<?> list
                    && !list.isEmpty()
                    && list.get(0) instanceof Map) {
                blocks(list, indent + 2);
            } else {
                text.append(' ').append(value(member.getValue())).append('\n');
            }
            if (each.hasNext()) {
                text.append(" ".repeat(indent));
            }
        }
    }

    private void blocks(List<?> list, int indent) {
        text.append('\n');
        for (Object each : list) {
            text.append(" ".repeat(indent)).append("- ");
            members((Map<?, ?>) each, indent + 2);
        }
    }

    private static String value(Object value) {
        if (value instanceof String string) {
            return plain(string) ? string : SourceText.quoted(string);
        }
        return inBrackets(value);
    }

    private static String inBrackets(Object value) {
        if (value instanceof Map<?, ?> members) {
            return members.entrySet().stream()
                    .map(member -> member.getKey() + ": " + inBrackets(member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(YamlText::inBrackets)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof String string) {
            boolean plain = PLAIN_IN_BRACKETS.matcher(string).matches() && !word(string);
            return plain ? string : SourceText.quoted(string);
        }
        return String.valueOf(value);
    }

    private static boolean plain(String string) {
        return DATE.matcher(string).matches()
                || (PLAIN.matcher(string).matches()
                        && !word(string)
                        && !string.contains(": ")
                        && !string.contains(" #")
                        && !string.endsWith(":")
                        && !string.endsWith(" "));
    }

    private static boolean word(String string) {
        return WORDS.contains(string.toLowerCase(Locale.ROOT));
    }
}
