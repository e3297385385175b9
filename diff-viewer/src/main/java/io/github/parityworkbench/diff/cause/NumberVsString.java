package io.github.parityworkbench.diff.cause;

import java.math.BigDecimal;
import java.util.Set;

/** A number against a string that spells it, by value and in the grammar of JSON. */
final class NumberVsString implements Detector {
    @Override
    public Cause cause() {
        return Cause.NUMBER_VS_STRING;
    }

    @Override
    public Set<Shape> shapes() {
        return Set.of(Shape.MIXED);
    }

    @Override
    public boolean fits(ValuePair pair) {
        return pair.eitherWay(NumberVsString::spells);
    }

    private static boolean spells(ValueView number, ValueView string) {
        BigDecimal value = number.number();
        String text = string.string();
        BigDecimal spelt = value == null || text == null ? null : Numbers.read(text);
        return spelt != null && spelt.compareTo(value) == 0;
    }
}
