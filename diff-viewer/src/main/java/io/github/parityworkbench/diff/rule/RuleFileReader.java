package io.github.parityworkbench.diff.rule;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a rule file: a version and a list of rules, each with an id of its own. */
final class RuleFileReader {
    private static final String WHAT = "a rule file";
    private static final List<String> MEMBERS = List.of("version", "rules");

    private final JsonParser parser;
    private final MemberReader reader;
    private final List<Rule> rules = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private boolean versionSeen;
    private boolean rulesSeen;

    RuleFileReader(JsonParser parser) {
        this.parser = parser;
        this.reader = new MemberReader(parser);
    }

    List<Rule> read() throws IOException {
        if (parser.nextToken() == null) {
            throw reader.expected(WHAT + " that starts with version: 1, not an empty one");
        }
        JsonLocation start = parser.currentTokenLocation();
        reader.object(WHAT, MEMBERS, this::read);
        if (!versionSeen) {
            throw reader.errorAt(start, "expected version: 1 in " + WHAT);
        }
        if (!rulesSeen) {
            throw reader.errorAt(start, "expected a list of rules in " + WHAT);
        }
        if (parser.nextToken() != null) {
            throw reader.expected("the end of " + WHAT);
        }
        return List.copyOf(rules);
    }

    private void read(String name) throws IOException {
        if (name.equals("version")) {
            readVersion();
        } else {
            readRules();
        }
    }

    private void readVersion() throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw reader.expected("version: 1");
        }
        if (!parser.getText().equals("1")) {
            throw reader.error(
                    "expected version: 1; a newer version of the program may read version "
                            + parser.getText());
        }
        versionSeen = true;
    }

    private void readRules() throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw reader.expected("a list of rules");
        }
        rulesSeen = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonLocation start = parser.currentTokenLocation();
            Rule rule = RuleReader.read(parser);
            if (!ids.add(rule.id())) {
                throw reader.errorAt(start, "two rules have the id " + rule.id());
            }
            rules.add(rule);
        }
    }
}
