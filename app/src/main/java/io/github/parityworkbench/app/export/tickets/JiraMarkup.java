package io.github.parityworkbench.app.export.tickets;

import io.github.parityworkbench.app.export.OneLine;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The wiki markup of Jira's descriptions. */
final class JiraMarkup implements Markup {
    private static final Pattern MARKUP = Pattern.compile("[{}\\[\\]*_+^~?!|-]");

    /** Nothing can be escaped inside a block; only its own name ends it. */
    private static final Pattern END_OF_BLOCK = Pattern.compile("\\{(?=code)");

    private static final String ZERO_WIDTH_SPACE = "\u200b";

    /** A backslash before another one would break the line. */
    @Override
    public String plain(String text) {
        String entities = text.replace("&", "&amp;").replace("\\", "&#92;");
        return MARKUP.matcher(entities).replaceAll("\\\\$0");
    }

    /** In the typeface of code, where markup still counts. */
    @Override
    public String code(String text) {
        String line = OneLine.of(text);
        return line.isBlank() ? "(empty)" : "{{" + plain(line) + "}}";
    }

    @Override
    public String block(Language language, String text) {
        String name = language == Language.JSON ? "json" : "bash";
        String inside = END_OF_BLOCK.matcher(text).replaceAll("{" + ZERO_WIDTH_SPACE);
        return "{code:" + name + "}\n" + inside + (inside.endsWith("\n") ? "" : "\n") + "{code}\n";
    }

    @Override
    public String heading(String words) {
        return "h2. " + words + "\n";
    }

    @Override
    public String item(String what, String value) {
        return "* *" + what + ":* " + value + "\n";
    }

    @Override
    public String head(List<String> columns) {
        return "||" + String.join("||", columns) + "||\n";
    }

    @Override
    public String row(List<String> codes, String number) {
        return codes.stream().map(this::code).collect(Collectors.joining("|", "|", "|"))
                + number
                + "|\n";
    }
}
