package io.github.parityworkbench.diff.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.rule.RulePreview.Found;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulePreviewTest {
    private static final Endpoint GET = new Endpoint("get");
    private static final Endpoint PUT = new Endpoint("put");
    private static final Rule RULE = Rule.builder("r", PathPattern.parse("$..id")).build();

    @Test
    void countsExactlyWhatWouldNoLongerCount() {
        RulePreview preview = new RulePreview(RULE);
        preview.add("e1", GET, List.of(found("$.id", Cause.VOLATILE_ID, "g1", false)));
        preview.add(
                "e2",
                PUT,
                List.of(
                        found("$.a.id", Cause.UNEXPLAINED, "g2", false),
                        found("$.name", Cause.UNEXPLAINED, "g3", false)));
        preview.add("e3", GET, List.of(found("$.name", Cause.UNEXPLAINED, "g2", false)));
        preview.add("e4", GET, List.of(found("$.id", Cause.UNEXPLAINED, "g1", true)));

        assertThat(preview.exchangesSilenced()).isEqualTo(1);
        assertThat(preview.exchangesTouched()).isEqualTo(2);
        assertThat(preview.differences()).isEqualTo(2);
        assertThat(preview.endpoints()).containsExactly(GET, PUT);
        assertThat(preview.groupsSilenced()).containsExactly("g1");
        assertThat(preview.groupsNarrowed()).containsExactly("g2");
        assertThat(preview.causes())
                .isEqualTo(Map.of(Cause.VOLATILE_ID, 1L, Cause.UNEXPLAINED, 1L));
        assertThat(preview.kinds()).isEqualTo(Map.of(Kind.VALUE, 2L));
    }

    @Test
    void showsWhatElseTheRuleWouldHide() {
        RulePreview preview = new RulePreview(RULE);
        for (int i = 0; i < 20; i++) {
            preview.add("e" + i, GET, List.of(found("$.id", Cause.UNEXPLAINED, "g", false)));
        }

        assertThat(preview.besides(Set.of(Cause.VOLATILE_ID)).get(Cause.UNEXPLAINED))
                .hasSize(5)
                .first()
                .satisfies(silenced -> assertThat(silenced.exchangeId()).isEqualTo("e0"));
        assertThat(preview.besides(Set.of(Cause.UNEXPLAINED))).isEmpty();
    }

    @Test
    void aRuleForACauseThatShowsOverAGroupSilencesTheGroup() {
        RulePreview preview =
                new RulePreview(RULE.toBuilder().causes(Cause.CONSTANT_OFFSET).build());
        for (Cause groupCause : List.of(Cause.CONSTANT_OFFSET, Cause.VOLATILE_ID)) {
            Found found =
                    new Found(
                            Differences.at("$.id", Kind.VALUE, "1", "2"),
                            Cause.UNEXPLAINED,
                            groupCause,
                            groupCause.label(),
                            false);
            preview.add("e", GET, List.of(found));
        }

        assertThat(preview.groupsSilenced()).containsExactly("constant-offset");
        assertThat(preview.causes()).isEqualTo(Map.of(Cause.CONSTANT_OFFSET, 1L));
    }

    @Test
    void anEndpointOutOfScopeKeepsItsDifferences() {
        RulePreview preview = new RulePreview(RULE.toBuilder().endpoints("get").build());
        preview.add("e1", PUT, List.of(found("$.id", Cause.UNEXPLAINED, "g", false)));

        assertThat(preview.differences()).isZero();
        assertThat(preview.groupsSilenced()).isEmpty();
    }

    @Test
    void partsMergeIntoTheWhole() {
        RulePreview first = new RulePreview(RULE);
        first.add("e1", GET, List.of(found("$.id", Cause.UNEXPLAINED, "g", false)));
        RulePreview second = new RulePreview(RULE);
        second.add(
                "e2",
                GET,
                List.of(
                        found("$.id", Cause.UNEXPLAINED, "g", false),
                        found("$.x", Cause.UNEXPLAINED, "g", false)));

        RulePreview whole = first.merge(second);

        assertThat(whole.differences()).isEqualTo(2);
        assertThat(whole.exchangesSilenced()).isEqualTo(1);
        assertThat(whole.groupsSilenced()).isEmpty();
        assertThat(whole.groupsNarrowed()).containsExactly("g");
        assertThat(whole.besides(Set.of(Cause.VOLATILE_ID)).get(Cause.UNEXPLAINED)).hasSize(2);
    }

    private static Found found(String path, Cause cause, String group, boolean ignored) {
        return new Found(
                Differences.at(path, Kind.VALUE, "1", "2"),
                cause,
                Cause.UNEXPLAINED,
                group,
                ignored);
    }
}
