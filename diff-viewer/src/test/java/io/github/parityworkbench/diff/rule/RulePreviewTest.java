package io.github.parityworkbench.diff.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.cause.Cause;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulePreviewTest {
    private static final Endpoint GET = new Endpoint("get");
    private static final Endpoint PUT = new Endpoint("put");
    private static final Difference DIFFERENCE = Differences.at("$.id", Kind.VALUE, "1", "2");

    private final RulePreview preview = new RulePreview();

    /** A difference of a group; without a cause it would go on to count. */
    private record Found(String group, Cause... silencedFor) {}

    @Test
    void countsExactlyWhatWouldNoLongerCount() {
        show(preview, 1, GET, new Found("g1", Cause.VOLATILE_ID));
        show(preview, 2, PUT, new Found("g2", Cause.UNEXPLAINED), new Found("g3"));
        show(preview, 3, GET, new Found("g2"));

        assertThat(preview.exchangesSilenced()).isEqualTo(1);
        assertThat(preview.exchangesTouched()).isEqualTo(2);
        assertThat(preview.differences()).isEqualTo(2);
        assertThat(preview.endpoints()).containsExactly(GET, PUT);
        assertThat(preview.groupsSilenced()).containsExactly("g1");
        assertThat(preview.groupsNarrowed()).containsExactly("g2");
        assertThat(preview.causes())
                .isEqualTo(Map.of(Cause.VOLATILE_ID, 1L, Cause.UNEXPLAINED, 1L));
    }

    @Test
    void showsWhatElseTheRuleWouldHide() {
        for (int number = 0; number < 20; number++) {
            show(preview, number, GET, new Found("g", Cause.UNEXPLAINED));
        }

        assertThat(preview.besides(Set.of(Cause.VOLATILE_ID)).get(Cause.UNEXPLAINED))
                .hasSize(5)
                .first()
                .satisfies(silenced -> assertThat(silenced.exchangeId()).isEqualTo("e0"));
        assertThat(preview.besides(Set.of(Cause.UNEXPLAINED))).isEmpty();
    }

    @Test
    void aGroupOfWhichSomethingCountsElsewhereIsOnlyNarrowed() {
        show(preview, 1, GET, new Found("g", Cause.UNEXPLAINED));
        preview.leftElsewhere("g");

        assertThat(preview.groupsSilenced()).isEmpty();
        assertThat(preview.groupsNarrowed()).containsExactly("g");
    }

    @Test
    void partsMergeIntoTheWhole() {
        show(preview, 1, GET, new Found("g", Cause.UNEXPLAINED));
        RulePreview second = new RulePreview();
        show(second, 2, GET, new Found("g", Cause.UNEXPLAINED), new Found("g"));

        RulePreview whole = preview.merge(second);

        assertThat(whole.differences()).isEqualTo(2);
        assertThat(whole.exchangesTouched()).isEqualTo(2);
        assertThat(whole.exchangesSilenced()).isEqualTo(1);
        assertThat(whole.groupsSilenced()).isEmpty();
        assertThat(whole.groupsNarrowed()).containsExactly("g");
        assertThat(whole.besides(Set.of(Cause.VOLATILE_ID)).get(Cause.UNEXPLAINED)).hasSize(2);
    }

    @Test
    void whatOnePartLeavesIsLeftInTheWhole() {
        show(preview, 1, GET, new Found("g", Cause.UNEXPLAINED), new Found("g"));
        RulePreview second = new RulePreview();
        show(second, 2, GET, new Found("g", Cause.UNEXPLAINED));

        assertThat(preview.merge(second).groupsSilenced()).isEmpty();
    }

    private static void show(RulePreview preview, long number, Endpoint endpoint, Found... all) {
        preview.begin(number, endpoint, () -> "e" + number);
        for (Found found : all) {
            RulePreview.OfGroup group = preview.ofGroup(found.group());
            if (found.silencedFor().length == 0) {
                preview.left(group);
            }
            for (Cause cause : found.silencedFor()) {
                preview.silenced(group, cause, () -> DIFFERENCE);
            }
        }
        preview.end();
    }
}
