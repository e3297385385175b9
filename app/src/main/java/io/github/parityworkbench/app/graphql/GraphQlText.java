package io.github.parityworkbench.app.graphql;

import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;

/** Reads GraphQL, within limits that keep hostile text from taking time or memory. */
final class GraphQlText {
    /** The longest query of an exchange, in characters; a longer one is not looked at. */
    static final int LONGEST_QUERY = 200_000;

    /** The longest schema, in characters. */
    static final int LONGEST_SCHEMA = 20_000_000;

    private static final ParserOptions QUERY = options(LONGEST_QUERY, 40_000);
    private static final ParserOptions SCHEMA = options(LONGEST_SCHEMA, 5_000_000);

    private GraphQlText() {}

    private static ParserOptions options(int characters, int tokens) {
        return ParserOptions.newParserOptions()
                .captureIgnoredChars(false)
                .captureLineComments(false)
                .readerTrackData(false)
                .maxCharacters(characters)
                .maxTokens(tokens)
                .maxWhitespaceTokens(characters)
                .maxRuleDepth(400)
                .build();
    }

    /**
     * Reads a query.
     *
     * @throws InvalidSyntaxException if it is none, or is beyond the limits
     */
    static Document query(String text) {
        return parse(text, QUERY);
    }

    /**
     * Reads a schema.
     *
     * @throws InvalidSyntaxException as {@link #query}
     */
    static Document schema(String text) {
        return parse(text, SCHEMA);
    }

    private static Document parse(String text, ParserOptions options) {
        return new Parser()
                .parseDocument(
                        ParserEnvironment.newParserEnvironment()
                                .document(text)
                                .parserOptions(options)
                                .build());
    }

    /**
     * A query with nothing between the quotes of its strings, zeros for its numbers and without
     * comments: clients that write values into their queries still send few different ones.
     */
    static String withoutLiterals(String query) {
        StringBuilder out = new StringBuilder(query.length());
        int at = 0;
        while (at < query.length()) {
            char c = query.charAt(at);
            if (c == '"') {
                out.append("\"\"");
                at = endOfString(query, at);
            } else if (c == '#') {
                at = endOfLine(query, at);
            } else if (isDigit(c)) {
                out.append('0');
                at = endOfWord(query, at);
            } else if (isWordCharacter(c)) {
                int end = endOfWord(query, at);
                out.append(query, at, end);
                at = end;
            } else {
                if (c != '-') {
                    out.append(c);
                }
                at++;
            }
        }
        return out.toString();
    }

    private static int endOfString(String query, int start) {
        boolean block = query.startsWith("\"\"\"", start);
        int at = start + (block ? 3 : 1);
        while (at < query.length()) {
            if (query.charAt(at) == '\\') {
                at += block && query.startsWith("\\\"\"\"", at) ? 4 : block ? 1 : 2;
            } else if (block ? query.startsWith("\"\"\"", at) : query.charAt(at) == '"') {
                return at + (block ? 3 : 1);
            } else {
                at++;
            }
        }
        return query.length();
    }

    private static int endOfLine(String query, int start) {
        int end = start;
        while (end < query.length() && query.charAt(end) != '\n' && query.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Names, and numbers with their sign, point and exponent as far as they are glued together. */
    private static int endOfWord(String query, int start) {
        boolean number = isDigit(query.charAt(start));
        int end = start;
        while (end < query.length()
                && (isWordCharacter(query.charAt(end)) || (number && isPartOfNumber(query, end)))) {
            end++;
        }
        return end;
    }

    private static boolean isPartOfNumber(String query, int at) {
        char c = query.charAt(at);
        return (c == '.' && at + 1 < query.length() && isDigit(query.charAt(at + 1)))
                || ((c == '+' || c == '-') && Character.toLowerCase(query.charAt(at - 1)) == 'e');
    }

    private static boolean isWordCharacter(char c) {
        return c == '_' || isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
