package io.github.parityworkbench.app.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.cause.Cause;
import io.github.parityworkbench.diff.rule.Rule;
import org.junit.jupiter.api.Test;

class RuleFromGroupTest {
    @Test
    void ignoresTheGroupAndNothingBesideIt() {
        Rule rule =
                RuleFromGroup.ignoring(
                        GroupQueryTest.row(
                                "GET /a*b",
                                "$.items[*].userId",
                                Kind.TYPE,
                                Cause.NUMBER_VS_STRING,
                                3),
                        "ids are strings now");

        assertThat(rule.id()).matches("userid-type-[0-9a-f]{8}");
        assertThat(rule.reason()).isEqualTo("ids are strings now");
        assertThat(rule.covers(new Endpoint("GET /a*b"))).isTrue();
        assertThat(rule.covers(new Endpoint("GET /aXb"))).isFalse();
        assertThat(rule.silences(idAt("$.items[4].userId"), Cause.NUMBER_VS_STRING)).isTrue();
        assertThat(rule.silences(idAt("$.items[4].userId"), Cause.UNEXPLAINED)).isFalse();
        assertThat(rule.silences(idAt("$.items[4].id"), Cause.NUMBER_VS_STRING)).isFalse();
    }

    @Test
    void asksForNoCauseThatOnlyAWholeGroupCanBear() {
        Rule rule =
                RuleFromGroup.ignoring(
                        GroupQueryTest.row("e", "$.id", Kind.TYPE, Cause.VOLATILE_ID, 3), "");

        assertThat(rule.silences(idAt("$.id"), Cause.UNEXPLAINED)).isTrue();
    }

    @Test
    void namesTheRuleEvenWhereThePathHasNoNameThatARuleMayHave() {
        assertThat(idOf("$")).matches("body-type-[0-9a-f]{8}");
        assertThat(idOf("$['Größe (€)']")).matches("gr-e-type-[0-9a-f]{8}");
        assertThat(idOf("$['---']")).matches("body-type-[0-9a-f]{8}");
    }

    private static String idOf(String path) {
        return RuleFromGroup.ignoring(
                        GroupQueryTest.row("e", path, Kind.TYPE, Cause.UNEXPLAINED, 1), "")
                .id();
    }

    private static Difference idAt(String path) {
        FieldPath place = FieldPath.parse(path);
        return new Difference(
                Part.BODY, place, place, Kind.TYPE, JsonText.of("1"), JsonText.of("\"1\""), false);
    }
}
