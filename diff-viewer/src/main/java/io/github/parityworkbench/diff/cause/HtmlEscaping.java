package io.github.parityworkbench.diff.cause;

import java.util.Set;

/** One string is the other escaped for HTML, or both are, in different ways. */
final class HtmlEscaping implements Detector {
    @Override
    public Cause cause() {
        return Cause.HTML_ESCAPING;
    }

    @Override
    public Set<Shape> shapes() {
        return Set.of(Shape.STRINGS);
    }

    @Override
    public boolean fits(ValuePair pair) {
        return pair.stringsEitherWay(HtmlEscaping::isEscaped);
    }

    private static boolean isEscaped(String escaped, String plain) {
        if (escaped.indexOf('&') < 0) {
            return false;
        }
        String text = HtmlEntities.decode(escaped);
        return !text.equals(escaped)
                && (text.equals(plain) || text.equals(HtmlEntities.decode(plain)));
    }
}
