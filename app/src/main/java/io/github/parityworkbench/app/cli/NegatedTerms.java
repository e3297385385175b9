package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.workflow.GroupQueryField;
import java.util.Arrays;
import java.util.Map;
import java.util.Stack;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Lets the terms of a query that must not hold stand as arguments, such as {@code
 * -status:expected}: the parser would take them for options that it does not know. What is no term
 * stays what it is, so that an option with a slip in its name is still refused.
 */
final class NegatedTerms implements IParameterPreprocessor {
    private static final Pattern TERM =
            Pattern.compile(
                    Arrays.stream(GroupQueryField.values())
                            .map(GroupQueryField::label)
                            .collect(Collectors.joining("|", "-(?:", "):.*")),
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A query may begin with a space, and an option cannot. */
    @Override
    public boolean preprocess(
            @SuppressWarnings("JdkObsolete") Stack<String> arguments, // picocli asks for it
            CommandSpec command,
            ArgSpec argument,
            Map<String, Object> info) {
        arguments.replaceAll(each -> TERM.matcher(each).matches() ? " " + each : each);
        return false;
    }
}
