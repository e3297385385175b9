package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Labels;
import java.util.List;

/** The dialects that rules can be written in. */
public final class RuleDialects {
    private static final List<RuleDialect> ALL =
            List.of(
                    CanonicalDialect.YAML,
                    CanonicalDialect.JSON,
                    new ApiParityDialect(),
                    new DeepDiffDialect(),
                    new DiferenciaDialect(),
                    new DiffyDialect(),
                    new GoDialect(),
                    new HoverflyDialect(),
                    new JdDialect(),
                    new JsonAssertDialect(),
                    new JsonDiffDialect(),
                    new JsonUnitDialect(),
                    new JsondiffpatchDialect(),
                    new JumeauxDialect(),
                    new KarateDialect(),
                    new KeployDialect(),
                    new PactDialect(),
                    new ScientistDialect(),
                    new WireMockDialect());

    private RuleDialects() {}

    /** All dialects, the canonical ones first. */
    public static List<RuleDialect> all() {
        return ALL;
    }

    /** The names of those that can be read back. */
    public static List<String> readable() {
        return ALL.stream()
                .filter(ReadableDialect.class::isInstance)
                .map(RuleDialect::name)
                .toList();
    }

    /**
     * The dialect of that name, if it can be read back.
     *
     * @throws IllegalArgumentException if there is none, or it cannot; the message lists those
     */
    public static ReadableDialect readable(String name) {
        if (named(name) instanceof ReadableDialect readable) {
            return readable;
        }
        throw new IllegalArgumentException(
                "%s holds a program, or less than the rules: it cannot be read back; those that can are %s"
                        .formatted(name, String.join(", ", readable())));
    }

    /**
     * The dialect of that name.
     *
     * @throws IllegalArgumentException if there is none; the message lists the known ones
     */
    public static RuleDialect named(String name) {
        return Labels.find(ALL.toArray(RuleDialect[]::new), RuleDialect::name, "dialect", name);
    }
}
