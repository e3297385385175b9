package io.github.parityworkbench.app.export.rules;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a whole file in JSON or YAML, with the place of each value. */
final class FileTree {
    private static final int DEEPEST = 100;
    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                    .build();

    private final JsonParser parser;
    private final String sourceName;

    private FileTree(JsonParser parser, String sourceName) {
        this.parser = parser;
        this.sourceName = sourceName;
    }

    /** The value that a file in JSON holds. */
    static FileNode json(String text, String sourceName) {
        return read(text, sourceName, true);
    }

    /** The value that a file in YAML, or in JSON, holds. */
    static FileNode yaml(String text, String sourceName) {
        return read(text, sourceName, false);
    }

    private static FileNode read(String text, String sourceName, boolean json) {
        String content = text.startsWith("\ufeff") ? text.substring(1) : text;
        try (JsonParser parser =
                json ? JSON.createParser(content) : PlainYamlParser.of(content, sourceName)) {
            FileTree tree = new FileTree(parser, sourceName);
            if (parser.nextToken() == null) {
                throw new RuleFileException(
                        sourceName, 1, 1, "expected rules, not an empty file", null);
            }
            FileNode root = tree.node(0);
            if (parser.nextToken() != null) {
                throw tree.here(null).expected("the end of the file");
            }
            return root;
        } catch (JsonProcessingException e) {
            throw CanonicalRules.unreadable(sourceName, json, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileNode node(int depth) throws IOException {
        FileNode here = here(null);
        if (depth > DEEPEST) {
            throw here.error("nested deeper than " + DEEPEST + " levels");
        }
        JsonToken token = parser.currentToken();
        @Nullable Object value =
                switch (token) {
                    case START_OBJECT -> members(depth);
                    case START_ARRAY -> elements(depth);
                    case VALUE_STRING -> parser.getText();
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(here);
                    case VALUE_TRUE -> true;
                    case VALUE_FALSE -> false;
                    case VALUE_NULL -> null;
                    default -> throw here.expected("a value");
                };
        return new FileNode(value, sourceName, here.line(), here.column());
    }

    private Map<String, FileNode> members(int depth) throws IOException {
        Map<String, FileNode> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            FileNode place = here(name);
            parser.nextToken();
            if (members.put(name, node(depth + 1)) != null) {
                throw place.error("'" + name + "' stands here a second time");
            }
        }
        return members;
    }

    private List<FileNode> elements(int depth) throws IOException {
        List<FileNode> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(node(depth + 1));
        }
        return elements;
    }

    private BigDecimal number(FileNode here) throws IOException {
        try {
            return new BigDecimal(parser.getText());
        } catch (NumberFormatException e) {
            throw here.expected("a number");
        }
    }

    private FileNode here(@Nullable Object value) {
        JsonLocation at = parser.currentTokenLocation();
        return new FileNode(
                value, sourceName, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }
}
