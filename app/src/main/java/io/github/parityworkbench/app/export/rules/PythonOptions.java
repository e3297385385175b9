package io.github.parityworkbench.app.export.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds options in a program in Python, as keyword arguments or as members of a dictionary, and
 * reads what is written out for them: texts, numbers, lists of them, and {@code re.compile} of a
 * text. All else of the program is passed over.
 */
final class PythonOptions {
    /** No option is a list of lists; one that goes on and on is not to take the stack. */
    private static final int MOST_DEPTH = 100;

    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*");
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:\\d[\\d_]*\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");
    private static final Pattern BLANK = Pattern.compile("\\s+|#[^\\n]*|\\\\\\n");
    private static final Pattern MEMBER = Pattern.compile("\\s*(?::|\\]\\s*=(?!=))");
    private static final Pattern ARGUMENT = Pattern.compile("\\s*=(?!=)");
    private static final Pattern PREFIX = Pattern.compile("[rRbBuU]{0,2}(?=['\"])");

    private final String text;
    private final String sourceName;
    private final Set<String> names;
    private final Map<String, FileNode> found = new LinkedHashMap<>();
    private int at;
    private int depth;

    private PythonOptions(String text, String sourceName, Set<String> names) {
        this.text = text;
        this.sourceName = sourceName;
        this.names = names;
    }

    /**
     * The options of those names that the program gives, in their order.
     *
     * @throws RuleFileException if what is given for one is not written out there
     */
    static Map<String, FileNode> find(String text, String sourceName, Set<String> names) {
        PythonOptions options = new PythonOptions(text, sourceName, names);
        options.find();
        return options.found;
    }

    private void find() {
        for (skipBlank(); at < text.length(); skipBlank()) {
            FileNode place = place();
            boolean quoted = isText();
            String name = quoted ? string() : matched(WORD);
            if (name.isEmpty() && !quoted) {
                at++;
            } else if (names.contains(name)
                    && (quoted ? follows(MEMBER) : follows(ARGUMENT))
                    && found.put(name, value()) != null) {
                throw place.error("'" + name + "' stands here a second time");
            }
        }
    }

    /** Whether this comes next; passes over it if so. */
    private boolean follows(Pattern signs) {
        return !matched(signs).isEmpty();
    }

    private FileNode value() {
        skipBlank();
        FileNode place = place();
        if (isText()) {
            StringBuilder all = new StringBuilder();
            do {
                all.append(string());
                skipBlank();
            } while (isText());
            return new FileNode(all.toString(), sourceName, place.line(), place.column());
        }
        String number = matched(NUMBER);
        if (!number.isEmpty()) {
            return new FileNode(
                    number(number.replace("_", ""), place),
                    sourceName,
                    place.line(),
                    place.column());
        }
        if (at < text.length() && "[({".indexOf(text.charAt(at)) >= 0) {
            return new FileNode(elements(), sourceName, place.line(), place.column());
        }
        @Nullable Object word =
                switch (matched(WORD)) {
                    case "True", "true" -> true;
                    case "False", "false" -> false;
                    case "None", "null" -> null;
                    case "re.compile" -> compiled(place);
                    default -> throw unknown(place);
                };
        return new FileNode(word, sourceName, place.line(), place.column());
    }

    private static BigDecimal number(String text, FileNode place) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw place.expected("a number with an exponent of fewer digits");
        }
    }

    private Object compiled(FileNode place) {
        List<FileNode> arguments = elements();
        if (arguments.size() == 1 && arguments.get(0).value() instanceof String regex) {
            return regex;
        }
        throw place.expected("re.compile of one text, without flags");
    }

    private List<FileNode> elements() {
        skipBlank();
        if (at >= text.length()) {
            throw unknown(place());
        }
        char open = text.charAt(at);
        char close = open == '(' ? ')' : open == '[' ? ']' : '}';
        if (++depth > MOST_DEPTH) {
            throw place().expected("fewer brackets inside each other");
        }
        List<FileNode> elements = new ArrayList<>();
        at++;
        skipBlank();
        while (at < text.length() && text.charAt(at) != close) {
            elements.add(value());
            skipBlank();
            if (!text.startsWith(",", at) && !text.startsWith(String.valueOf(close), at)) {
                throw place().expected("a comma or " + close);
            }
            at += text.startsWith(",", at) ? 1 : 0;
            skipBlank();
        }
        if (at >= text.length()) {
            throw place().expected(String.valueOf(close));
        }
        at++;
        depth--;
        return elements;
    }

    private boolean isText() {
        return PREFIX.matcher(text).region(at, text.length()).lookingAt();
    }

    private String string() {
        FileNode place = place();
        boolean raw = matched(PREFIX).matches("(?i).*r.*");
        char sign = text.charAt(at);
        String quote = String.valueOf(sign).repeat(3);
        if (!text.startsWith(quote, at)) {
            quote = String.valueOf(sign);
        }
        StringBuilder content = new StringBuilder();
        for (at += quote.length(); at < text.length(); at++) {
            if (text.startsWith(quote, at)) {
                at += quote.length();
                return content.toString();
            }
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                at++;
                content.append(raw ? "\\" + text.charAt(at) : PythonEscape.meant(text, at, place));
                at += raw ? 0 : PythonEscape.length(text, at) - 1;
            } else if (c == '\n' && quote.length() == 1) {
                break;
            } else {
                content.append(c);
            }
        }
        throw place.expected("the end of the text that begins here");
    }

    /** What comes next where it matches, and is passed over; else nothing. */
    private String matched(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return "";
        }
        at = matcher.end();
        return matcher.group();
    }

    private void skipBlank() {
        while (at < text.length() && follows(BLANK)) {
            // goes on behind it
        }
    }

    private static RuleFileException unknown(FileNode place) {
        return place.expected(
                "a text, a number, True, False, None, re.compile of a text, or a list of them,"
                        + " written out");
    }

    private FileNode place() {
        String before = text.substring(0, Math.min(at, text.length()));
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new FileNode(null, sourceName, line, at - before.lastIndexOf('\n'));
    }
}
