package io.github.parityworkbench.diff.cause;

import java.util.Optional;
import java.util.Set;

/** One string is the other percent-encoded, or both are, in different ways; + may be a space. */
final class UrlEncoding implements Detector {
    @Override
    public Cause cause() {
        return Cause.URL_ENCODING;
    }

    @Override
    public Set<Shape> shapes() {
        return Set.of(Shape.STRINGS);
    }

    @Override
    public boolean fits(ValuePair pair) {
        return pair.stringsEitherWay(UrlEncoding::isEncoded);
    }

    private static boolean isEncoded(String encoded, String plain) {
        if (encoded.indexOf('%') < 0 && encoded.indexOf('+') < 0) {
            return false;
        }
        return isDecoding(PercentEncoding.decode(encoded, false), plain)
                || isDecoding(PercentEncoding.decode(encoded, true), plain);
    }

    private static boolean isDecoding(Optional<String> decoded, String plain) {
        return decoded.isPresent()
                && (decoded.get().equals(plain)
                        || decoded.equals(PercentEncoding.decode(plain, false))
                        || decoded.equals(PercentEncoding.decode(plain, true)));
    }
}
