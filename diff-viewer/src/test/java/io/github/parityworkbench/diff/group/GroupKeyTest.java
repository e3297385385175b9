package io.github.parityworkbench.diff.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupKeyTest {
    private static final Endpoint ENDPOINT = new Endpoint("getUser");

    private static GroupKey key(String endpoint, Part part, String path, Kind kind) {
        return new GroupKey(new Endpoint(endpoint), part, FieldPath.parse(path), kind);
    }

    private static Difference difference(Part part, String left, String right, Kind kind) {
        return new Difference(
                part,
                FieldPath.parse(left),
                FieldPath.parse(right),
                kind,
                kind == Kind.EXTRA ? null : JsonText.of("1"),
                kind == Kind.MISSING ? null : JsonText.of("2"),
                false);
    }

    /** Released ids must not change; these were computed by other means. */
    @Test
    void keepsItsIdForever() {
        assertThat(key("getUser", Part.BODY, "$.data.user.id", Kind.TYPE).id())
                .isEqualTo("b320c14a8d47a6c7");
        assertThat(key("GET /größe", Part.STATUS, "$", Kind.VALUE).id())
                .isEqualTo("e6a8784526caf870");
    }

    @Test
    void hasAnIdOfItsOwnWhereverTheFourDiffer() {
        assertThat(
                        Stream.of(
                                        key("a", Part.BODY, "$.b", Kind.VALUE),
                                        key("a", Part.BODY, "$.b", Kind.TYPE),
                                        key("a", Part.HEADER, "$.b", Kind.VALUE),
                                        key("a", Part.BODY, "$.bb", Kind.VALUE),
                                        key("ab", Part.BODY, "$.b", Kind.VALUE),
                                        key("a", Part.BODY, "$['.b']", Kind.VALUE),
                                        key("a", Part.BODY, "$['*']", Kind.VALUE),
                                        key("a", Part.BODY, "$.*", Kind.VALUE))
                                .map(GroupKey::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[0-9a-f]{16}"));
    }

    @Test
    void gathersByControlsPathAndForExtraValuesByTheCandidates() {
        assertThat(GroupKey.of(ENDPOINT, difference(Part.BODY, "$.a[1].x", "$.a[7].x", Kind.VALUE)))
                .isEqualTo(key("getUser", Part.BODY, "$.a[*].x", Kind.VALUE));
        assertThat(GroupKey.of(ENDPOINT, difference(Part.BODY, "$.old", "$.new", Kind.EXTRA)))
                .isEqualTo(key("getUser", Part.BODY, "$.new", Kind.EXTRA));
    }

    @Test
    void keepsTheNamesOfHeaders() {
        assertThat(
                        GroupKey.of(
                                ENDPOINT,
                                difference(
                                        Part.HEADER, "$['2026'][0]", "$['2026'][0]", Kind.VALUE)))
                .isEqualTo(key("getUser", Part.HEADER, "$['2026'][*]", Kind.VALUE));
    }

    @Test
    void standsInTheOrderOfItsParts() {
        assertThat(
                        Stream.of(
                                        key("b", Part.STATUS, "$", Kind.VALUE),
                                        key("a", Part.BODY, "$.b", Kind.VALUE),
                                        key("a", Part.BODY, "$.b", Kind.MISSING),
                                        key("a", Part.BODY, "$.a", Kind.VALUE),
                                        key("a", Part.STATUS, "$", Kind.VALUE))
                                .sorted()
                                .map(GroupKey::toString))
                .containsExactly(
                        "a status $ value",
                        "a body $.a value",
                        "a body $.b missing",
                        "a body $.b value",
                        "b status $ value");
    }
}
