package io.github.parityworkbench.diff.cause;

import java.math.BigDecimal;
import java.util.Optional;

/** A number against a string that spells it, by value and in the grammar of JSON. */
final class NumberVsString implements Detector {
    @Override
    public Cause cause() {
        return Cause.NUMBER_VS_STRING;
    }

    @Override
    public boolean fits(ValuePair pair) {
        return pair.eitherWay(NumberVsString::spells);
    }

    private static boolean spells(ValueView number, ValueView string) {
        Optional<BigDecimal> value = number.number();
        return value.isPresent()
                && string.string()
                        .flatMap(Numbers::read)
                        .filter(spelt -> spelt.compareTo(value.get()) == 0)
                        .isPresent();
    }
}
