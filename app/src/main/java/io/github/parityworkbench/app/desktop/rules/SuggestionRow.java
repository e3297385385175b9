package io.github.parityworkbench.app.desktop.rules;

import io.github.parityworkbench.app.workflow.SuggestRules.Refusal;
import io.github.parityworkbench.app.workflow.SuggestRules.Suggestion;
import io.github.parityworkbench.diff.rule.Rule;
import io.github.parityworkbench.localdb.GroupRow;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** A group with the rule that is suggested for it, or with why there is none. */
final class SuggestionRow {
    private final GroupRow group;
    private final @Nullable Rule rule;
    private final String why;
    private final BooleanProperty chosen = new SimpleBooleanProperty();

    private SuggestionRow(GroupRow group, @Nullable Rule rule, String why) {
        this.group = group;
        this.rule = rule;
        this.why = why;
    }

    static SuggestionRow of(Suggestion suggestion) {
        return new SuggestionRow(suggestion.group(), suggestion.rule(), suggestion.why());
    }

    static SuggestionRow of(Refusal refusal) {
        return new SuggestionRow(refusal.group(), null, refusal.why());
    }

    GroupRow group() {
        return group;
    }

    /** Null where none is suggested. */
    @Nullable Rule rule() {
        return rule;
    }

    /** The evidence for the rule, or why there is none. */
    String why() {
        return why;
    }

    /** Whether the rule is to be added; never where there is none. */
    BooleanProperty chosenProperty() {
        return chosen;
    }
}
