package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.rule.Action.Ignore;
import io.github.parityworkbench.diff.rule.Condition;
import io.github.parityworkbench.diff.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers what a dialect loses of one rule, and judges by the worst of it. */
final class Losses {
    static final String BODIES_ONLY = "it compares bodies only";

    private final Rule rule;
    private final List<String> widenings = new ArrayList<>();
    private final List<String> narrowings = new ArrayList<>();
    private final List<String> obstacles = new ArrayList<>();

    /**
     * A rule that is not in force would silence something again if it were written.
     *
     * @param kept what the dialect can say; the rest is lost, causes always are
     */
    Losses(Rule rule, ExportContext context, Set<Scope> kept) {
        this.rule = rule;
        if (!rule.enabled()) {
            obstacle("the rule is disabled");
        } else if (rule.expiredOn(context.today())) {
            obstacle("the rule expired on " + rule.expires());
        }
        if (!kept.contains(Scope.VALUES) && !rule.when().equals(Condition.NONE)) {
            obstacle("it cannot ask for values");
        }
        if (!kept.contains(Scope.ENDPOINTS) && !rule.endpoints().isEmpty()) {
            widening("it holds for every endpoint");
        }
        if (!kept.contains(Scope.KINDS)) {
            withoutKinds();
        }
        if (!rule.causes().isEmpty()) {
            widening("it hides differences of any cause");
        }
    }

    /** It silences more than it should. */
    Losses widening(String reason) {
        widenings.add(reason);
        return this;
    }

    /** It silences less than it should. */
    Losses narrowing(String reason) {
        narrowings.add(reason);
        return this;
    }

    /** It cannot be written. */
    Losses obstacle(String reason) {
        obstacles.add(reason);
        return this;
    }

    /** It cannot be written; the nothing that becomes of it. */
    <T> Optional<T> cannot(String reason) {
        obstacle(reason);
        return Optional.empty();
    }

    /** The dialect compares bodies. */
    boolean inBody() {
        if (rule.part() != Part.BODY) {
            obstacle(BODIES_ONLY);
        }
        return expressible();
    }

    /** The dialect compares bodies, and can only leave out single paths in them. */
    boolean ignoresInBody() {
        if (inBody() && !(rule.action() instanceof Ignore)) {
            obstacle("it has no " + rule.action().label() + " for a single path");
        }
        return expressible();
    }

    /** The dialect knows no kinds. */
    Losses withoutKinds() {
        boolean all = rule.kinds().isEmpty() || rule.kinds().size() == Kind.values().length;
        return all ? this : widening("it hides every kind of difference there");
    }

    /**
     * Elements of arrays, where the path can lead into one, are not paired as they are here, where
     * a key tells them apart: once what is ignored is left out, another element may take one's
     * place.
     */
    Losses pairingElements(String how) {
        boolean arrays =
                rule.path().steps().stream()
                        .anyMatch(step -> step.anyDepth() || Elements.isTakenBy(step));
        if (!arrays) {
            return this;
        }
        return rule.action() instanceof Ignore ? widening(how) : narrowing(how);
    }

    /** The dialect applies what it does to a value to all that is in it. */
    Losses withWhatIsInside() {
        return widening("were the value an object or array, it holds for what is inside too");
    }

    boolean expressible() {
        return obstacles.isEmpty();
    }

    RuleVerdict verdict() {
        if (!obstacles.isEmpty()) {
            return verdict(Fidelity.NOT_EXPRESSIBLE, obstacles);
        }
        if (!widenings.isEmpty()) {
            List<String> all = new ArrayList<>(widenings);
            all.addAll(narrowings);
            return verdict(Fidelity.WIDENED, all);
        }
        return narrowings.isEmpty()
                ? RuleVerdict.exact(rule.id())
                : verdict(Fidelity.NARROWED, narrowings);
    }

    private RuleVerdict verdict(Fidelity fidelity, List<String> reasons) {
        return new RuleVerdict(rule.id(), fidelity, String.join("; ", reasons));
    }
}
