package io.github.parityworkbench.diff.rule;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.cause.Cause;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads rules from anything that comes as JSON tokens: JSON itself, or YAML. */
public final class RuleReader {
    /** The members that a rule may have, in the order in which they are written. */
    public static final List<String> MEMBERS =
            List.of(
                    "id",
                    "reason",
                    "owner",
                    "ticket",
                    "expires",
                    "enabled",
                    "endpoints",
                    "part",
                    "path",
                    "kinds",
                    "causes",
                    "when",
                    "action");

    private final JsonParser parser;
    private final MemberReader reader;

    private Optional<String> id = Optional.empty();
    private Optional<PathPattern> path = Optional.empty();

    private RuleReader(JsonParser parser) {
        this.parser = parser;
        this.reader = new MemberReader(parser);
    }

    /**
     * Reads the rule whose object starts at the parser's current token, and stops at its end.
     *
     * @throws RuleSyntaxException if it is no rule; it says where, and what was expected
     * @throws IOException if the tokens cannot be read
     */
    public static Rule read(JsonParser parser) throws IOException {
        return new RuleReader(parser).read();
    }

    /**
     * Reads the rule file whose object comes next, up to the end of the tokens.
     *
     * @throws RuleSyntaxException if it is no rule file; it says where, and what was expected
     * @throws IOException if the tokens cannot be read
     */
    public static List<Rule> readFile(JsonParser parser) throws IOException {
        return new RuleFileReader(parser).read();
    }

    /**
     * Reads the condition on values whose object starts at the parser's current token.
     *
     * @throws RuleSyntaxException if it is none
     * @throws IOException if the tokens cannot be read
     */
    public static Condition readCondition(JsonParser parser) throws IOException {
        return new ConditionReader(parser, new MemberReader(parser)).read();
    }

    /**
     * Reads the action that starts at the parser's current token.
     *
     * @throws RuleSyntaxException if it is none
     * @throws IOException if the tokens cannot be read
     */
    public static Action readAction(JsonParser parser) throws IOException {
        return new ActionReader(parser, new MemberReader(parser)).read();
    }

    private Rule read() throws IOException {
        JsonLocation start = parser.currentTokenLocation();
        RuleBuilder rule = Rule.builder("unnamed", PathPattern.ROOT);
        reader.object("a rule", MEMBERS, name -> read(name, rule));
        if (id.isEmpty()) {
            throw reader.errorAt(start, "expected an id for the rule");
        }
        try {
            rule.id(id.get());
            path.ifPresent(rule::path);
            Rule built = rule.build();
            if (path.isEmpty() && built.part() != Part.STATUS) {
                throw new IllegalArgumentException("expected a path for the rule");
            }
            return built;
        } catch (IllegalArgumentException e) {
            throw reader.errorAt(start, e.getMessage() + " (rule " + id.get() + ")");
        }
    }

    private void read(String name, RuleBuilder rule) throws IOException {
        switch (name) {
            case "id" -> id = Optional.of(reader.text("a name"));
            case "reason" -> rule.reason(reader.text("a text"));
            case "owner" -> rule.owner(reader.text("a text"));
            case "ticket" -> rule.ticket(reader.text("a text"));
            case "expires" -> rule.expires(reader.text("a date", RuleReader::date));
            case "enabled" -> rule.enabled(reader.truth());
            case "endpoints" -> rule.endpoints(reader.list("glob", EndpointPattern::parse));
            case "part" -> rule.part(reader.text("a part", Part::ofLabel));
            case "path" -> path = Optional.of(reader.text("a path", PathPattern::parse));
            case "kinds" -> rule.kinds(reader.list("kind", Kind::ofLabel));
            case "causes" -> rule.causes(reader.list("cause", Cause::ofLabel));
            case "when" -> rule.when(new ConditionReader(parser, reader).read());
            default -> rule.action(new ActionReader(parser, reader).read());
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "expected a date such as 2027-01-31, unlike '" + text + "'", e);
        }
    }
}
