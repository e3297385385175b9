package io.github.parityworkbench.diff.cause;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** URLs equal but for scheme, host and port; one may lack them. */
final class UrlHost implements Detector {
    private static final Pattern URL =
            Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:)?//[^/?#\\s\\\\]+(?<rest>(?:[/?#]\\S*)?)");

    @Override
    public Cause cause() {
        return Cause.URL_HOST;
    }

    @Override
    public Set<Shape> shapes() {
        return Set.of(Shape.STRINGS);
    }

    @Override
    public boolean fits(ValuePair pair) {
        return pair.stringsEitherWay(UrlHost::sameBehindHost);
    }

    private static boolean sameBehindHost(String url, String other) {
        Matcher match = url.contains("//") ? URL.matcher(url) : null;
        if (match == null || !match.matches()) {
            return false;
        }
        String rest = match.group("rest");
        Matcher otherMatch = URL.matcher(other);
        return otherMatch.matches()
                ? rest.equals(otherMatch.group("rest"))
                : rest.length() > 1 && rest.equals(other);
    }
}
