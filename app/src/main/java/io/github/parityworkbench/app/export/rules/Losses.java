package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.rule.Action.Ignore;
import io.github.parityworkbench.diff.rule.Condition;
import io.github.parityworkbench.diff.rule.PathStep;
import io.github.parityworkbench.diff.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers what a dialect loses of one rule. */
final class Losses {
    static final String BODIES_ONLY = "it compares bodies only";
    static final String STATUS_ALWAYS = "it always compares the status";
    static final String ONE_HEADER = "it names one header, without wildcards";
    static final String NO_WHOLE_BODY = "it cannot leave out a whole body";
    static final String EVERY_ENDPOINT = "it holds for every endpoint";
    static final String EVERY_KIND = "it hides every kind of difference there";
    static final String ANY_CAUSE = "it hides differences of any cause";
    static final String JUST_THAT_MUCH = "a distance of just that much may be rounded to more";
    static final String WHAT_IS_LEFT =
            "elements of arrays are told apart by what the rules leave of them";
    static final String INSIDE =
            "were the value an object or array, it holds for what is inside too";

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
            widening(EVERY_ENDPOINT);
        }
        if (!kept.contains(Scope.KINDS)) {
            withoutKinds();
        }
        if (!rule.causes().isEmpty()) {
            widening(ANY_CAUSE);
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

    /** The dialect does nothing like the rule's action. */
    <T> Optional<T> withoutAction() {
        return cannot("it has no " + rule.action().label());
    }

    /** The dialect does it to all values alike, if at all. */
    <T> Optional<T> withoutActionForAPath() {
        return cannot("it has no " + rule.action().label() + " for a single path");
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
            withoutActionForAPath();
        }
        return expressible();
    }

    /** The dialect knows no kinds. */
    Losses withoutKinds() {
        boolean all = rule.kinds().isEmpty() || rule.kinds().size() == Kind.values().length;
        return all ? this : widening(EVERY_KIND);
    }

    /** Elements of arrays are paired by their positions. */
    Losses pairingByPosition() {
        return pairingElements("elements of arrays are paired by their positions");
    }

    /**
     * Elements of arrays, where the path can lead into one, are not paired as they are here: what
     * is left out, or compared another way, no longer tells one element from another, so that some
     * other order is silenced too. One that is missing or new moves those behind it, of which a
     * rule for elements then sees the inside only; where that is silenced too, as {@link
     * #withWhatIsInside} says, those count that the rule does not take.
     */
    Losses pairingElements(String how) {
        List<PathStep> steps = rule.path().steps();
        if (steps.stream().noneMatch(step -> step.anyDepth() || Elements.isTakenBy(step))) {
            return this;
        }
        PathStep last = steps.get(steps.size() - 1);
        if (rule.action() instanceof Ignore
                && Elements.mayTake(last)
                && !(widenings.contains(INSIDE) && Elements.isEvery(last))) {
            narrowing("an element that is missing or new moves those behind it, which count");
        }
        return widening(how);
    }

    /** Numbers are doubles there, before anything is asked of them. */
    Losses roundingNumbers() {
        String how = "numbers of more than 15 digits are rounded first";
        return widening(how).narrowing(how);
    }

    /** The dialect applies what it does to a value to all that is in it. */
    Losses withWhatIsInside() {
        return widening(INSIDE);
    }

    boolean expressible() {
        return obstacles.isEmpty();
    }

    RuleVerdict verdict() {
        return new RuleVerdict(rule.id(), widenings, narrowings, obstacles);
    }
}
