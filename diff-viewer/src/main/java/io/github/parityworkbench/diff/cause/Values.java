package io.github.parityworkbench.diff.cause;

import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.json.NodeType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** What single JSON values spell. */
public final class Values {
    private Values() {}

    /** The JSON type of a value, by its first character. */
    public static NodeType type(JsonText value) {
        return ValueView.typeOf(value);
    }

    /** The decoded string; none where the value is no string. */
    public static Optional<String> string(JsonText value) {
        return Optional.ofNullable(new ValueView(value).string());
    }

    /** The exact number; none where the value is none, or is too large to reckon with. */
    public static Optional<BigDecimal> number(JsonText value) {
        return Optional.ofNullable(new ValueView(value).number());
    }

    /**
     * The instant that a string spells or a string or number counts; a time without offset is taken
     * as UTC. None where it is no time.
     */
    public static Optional<Instant> instant(JsonText value) {
        return Optional.ofNullable(new ValueView(value).time())
                .map(time -> Instant.EPOCH.plus(time.sinceEpoch()));
    }
}
