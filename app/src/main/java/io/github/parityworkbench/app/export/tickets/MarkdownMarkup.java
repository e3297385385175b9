package io.github.parityworkbench.app.export.tickets;

import io.github.parityworkbench.app.export.Markdown;
import java.util.List;
import java.util.stream.Collectors;

/** Markdown as GitHub, GitLab and Linear read it. */
final class MarkdownMarkup implements Markup {
    @Override
    public String plain(String text) {
        return Markdown.plain(text);
    }

    @Override
    public String code(String text) {
        return Markdown.code(text);
    }

    @Override
    public String block(Language language, String text) {
        return Markdown.block(language == Language.JSON ? "json" : "sh", text);
    }

    @Override
    public String heading(String words) {
        return "## " + words + "\n";
    }

    @Override
    public String item(String what, String value) {
        return "- **" + what + ":** " + value + "\n";
    }

    @Override
    public String head(List<String> columns) {
        String rule = " --- |".repeat(columns.size() - 1) + " ---: |";
        return "| " + String.join(" | ", columns) + " |\n|" + rule + "\n";
    }

    @Override
    public String row(List<String> codes, String number) {
        return codes.stream().map(Markdown::cell).collect(Collectors.joining(" | ", "| ", " | "))
                + number
                + " |\n";
    }
}
