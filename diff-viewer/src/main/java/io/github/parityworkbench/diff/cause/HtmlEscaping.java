package io.github.parityworkbench.diff.cause;

/** One string is the other escaped for HTML, or both are, in different ways. */
final class HtmlEscaping implements Detector {
    @Override
    public Cause cause() {
        return Cause.HTML_ESCAPING;
    }

    @Override
    public boolean fits(ValuePair pair) {
        return pair.strings(HtmlEscaping::isEscaped);
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
