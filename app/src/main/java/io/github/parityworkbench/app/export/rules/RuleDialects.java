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

    /**
     * The dialect of that name.
     *
     * @throws IllegalArgumentException if there is none; the message lists the known ones
     */
    public static RuleDialect named(String name) {
        return Labels.find(ALL.toArray(RuleDialect[]::new), RuleDialect::name, "dialect", name);
    }
}
