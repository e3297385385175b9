package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.rule.EndpointPattern;

/** An endpoint's pattern as a regular expression without anchors, which most languages share. */
final class EndpointRegex {
    private EndpointRegex() {}

    /** The expression, in which {@code .} has to stand for line breaks as well. */
    static String of(EndpointPattern endpoint) {
        StringBuilder regex = new StringBuilder();
        String glob = endpoint.glob();
        for (int at = 0; at < glob.length(); at++) {
            char c = glob.charAt(at);
            if (c == '*') {
                regex.append(".*");
            } else if (c == '?') {
                regex.append('.');
            } else {
                at += c == '\\' ? 1 : 0;
                regex.append(SourceText.escapedForRegex(String.valueOf(glob.charAt(at))));
            }
        }
        return regex.toString();
    }
}
