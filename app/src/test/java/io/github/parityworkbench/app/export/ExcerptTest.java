package io.github.parityworkbench.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.parityworkbench.diff.Kind;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void theSmallestObjectAroundTheDifferenceIsShownWithWhatTellsItApart() {
        Excerpt excerpt =
                Samples.excerpt(
                        "{\"data\":{\"items\":[{\"x\":0},{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"price\":12.50,\"id\":7,\"big\":{\"z\":1}}]}}",
                        "{\"data\":{\"items\":[{\"x\":0},{\"id\":7,\"price\":\"12.50\"}]}}",
                        "$.data.items[1].price",
                        Kind.TYPE,
                        "12.50",
                        "\"12.50\"");

        assertThat(excerpt.control())
                .isEqualTo(
                        """
                        {
                          "a": 1,
                          "b": 2,
                          "c": 3,
                          "price": 12.50,
                          "id": 7,
                          "…": "… 2 more members"
                        }\
                        """);
        assertThat(excerpt.candidate())
                .isEqualTo(
                        """
                        {
                          "id": 7,
                          "price": "12.50"
                        }\
                        """);
    }

    @Test
    void whereAMemberIsMissingTheObjectThatWouldHoldItIsShown() {
        Excerpt excerpt =
                Samples.excerpt(
                        "{\"u\":{\"id\":1,\"email\":null}}",
                        "{\"u\":{\"id\":1,\"friends\":[1,2,3]}}",
                        "$.u.email",
                        Kind.MISSING,
                        "null",
                        null);

        assertThat(excerpt.control()).contains("\"email\": null");
        assertThat(excerpt.candidate())
                .isEqualTo(
                        """
                        {
                          "id": 1,
                          "…": "… 1 more member"
                        }\
                        """);
    }

    @Test
    void anElementIsShownInItsArrayWithoutItsNeighbours() {
        Excerpt excerpt =
                Samples.excerpt(
                        "{\"list\":[10,20,30,40]}",
                        "{\"list\":[10,20,40]}",
                        "$.list[2]",
                        Kind.MISSING,
                        "30",
                        null);

        assertThat(excerpt.control())
                .isEqualTo(
                        """
                        {
                          "list": [
                            "… 2 more elements",
                            30,
                            "… 1 more element"
                          ]
                        }\
                        """);
    }

    @Test
    void everyExcerptIsJsonHoweverLargeTheDocument() throws IOException {
        String deep =
                "{\"a\":".repeat(200)
                        + "["
                        + "{\"k\":[1,2,3]},".repeat(99)
                        + "0]"
                        + "}".repeat(200);
        Excerpt excerpt =
                Samples.excerpt(deep, "{\"a\":1}", "$.a", Kind.TYPE, deep.substring(5), "1");

        assertThat(new ObjectMapper().readTree(excerpt.control()).isObject()).isTrue();
        assertThat(excerpt.control().length()).isLessThan(2000);
    }

    @Test
    void twoLongTextsAreShownWhereTheyPart() {
        String start = "x".repeat(5000);
        Excerpt excerpt =
                Samples.excerpt(
                        "\"" + start + "left" + "y".repeat(5000) + "\"",
                        "\"" + start + "right" + "y".repeat(5000) + "\"",
                        "$",
                        Kind.VALUE,
                        "\"" + start + "left" + "y".repeat(5000) + "\"",
                        "\"" + start + "right" + "y".repeat(5000) + "\"");

        assertThat(excerpt.control()).contains("left").hasSizeLessThan(600);
        assertThat(excerpt.candidate()).contains("right").hasSizeLessThan(600);
    }

    @Test
    void secretsAreMaskedInTheValueAndBesideIt() {
        Excerpt excerpt =
                Samples.excerpt(
                        "{\"token\":\"hunter2\",\"password\":\"hunter2\"}",
                        "{\"token\":\"hunter3\",\"password\":\"hunter3\"}",
                        "$.token",
                        Kind.VALUE,
                        "\"hunter2\"",
                        "\"hunter3\"");

        assertThat(excerpt.masked()).isTrue();
        assertThat(excerpt.control() + excerpt.candidate()).doesNotContain("hunter");
    }

    @Test
    void aSecretFurtherUpMasksTheValueBelow() {
        Excerpt excerpt =
                Samples.excerpt(
                        "{\"secrets\":{\"db\":\"hunter2\"}}",
                        "{\"secrets\":{\"db\":\"hunter3\"}}",
                        "$.secrets.db",
                        Kind.VALUE,
                        "\"hunter2\"",
                        "\"hunter3\"");

        assertThat(excerpt.control() + excerpt.candidate())
                .doesNotContain("hunter")
                .contains("***");
    }

    @Test
    void aBodyThatCannotBeReadShowsTheValueAlone() {
        Excerpt excerpt =
                Samples.excerpt("{\"a\":1,\"a\":2}", "{\"a\":3}", "$.a", Kind.VALUE, "1", "3");

        assertThat(excerpt.control()).isEqualTo("1");
        assertThat(excerpt.candidate()).contains("\"a\": 3");
    }
}
