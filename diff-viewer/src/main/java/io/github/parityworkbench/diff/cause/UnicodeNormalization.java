package io.github.parityworkbench.diff.cause;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Set;

/** Strings equal in a Unicode normal form; NFKC equates all that NFC and NFD do, and more. */
final class UnicodeNormalization implements Detector {
    @Override
    public Cause cause() {
        return Cause.UNICODE_NORMALIZATION;
    }

    @Override
    public Set<Shape> shapes() {
        return Set.of(Shape.STRINGS);
    }

    @Override
    public boolean fits(ValuePair pair) {
        return pair.strings(
                (one, other) ->
                        Ascii.only(one, other)
                                ? one.equals(other)
                                : Normalizer.normalize(one, Form.NFKC)
                                        .equals(Normalizer.normalize(other, Form.NFKC)));
    }
}
