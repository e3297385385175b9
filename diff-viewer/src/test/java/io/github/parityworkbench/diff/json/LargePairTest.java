package io.github.parityworkbench.diff.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Endpoint;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.Headers;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Provenance;
import io.github.parityworkbench.diff.Request;
import io.github.parityworkbench.diff.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Bodies with more values than may be looked into, here with a low limit. */
class LargePairTest {
    private static final JsonDiffer DIFFER = new JsonDiffer(DiffOptions.DEFAULTS);
    private static final int LIMIT = 40;

    private static String numbers(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static Comparison compare(String control, String candidate) {
        Exchange exchange =
                new Exchange(
                        "e",
                        new Endpoint("e"),
                        null,
                        null,
                        null,
                        null,
                        Request.UNKNOWN,
                        new Response(null, Headers.NONE, JsonText.of(control), null),
                        new Response(null, Headers.NONE, JsonText.of(candidate), null),
                        null,
                        null,
                        null,
                        new Provenance("log", 1, 0));
        ExchangeDiffer differ = new ExchangeDiffer(endpoint -> DIFFER, false, false, LIMIT);
        Comparison comparison = differ.compare(exchange);
        assertThat(differ.thorough().compare(exchange)).isEqualTo(comparison);
        return comparison;
    }

    private static List<String> found(Comparison comparison) {
        return comparison.differences().stream().map(LargePairTest::text).toList();
    }

    private static String text(Difference each) {
        return each.path() + " " + each.kind().label();
    }

    @Test
    void anArrayThatIsTooLargeIsOneDifference() {
        Comparison comparison =
                compare(
                        "{\"a\":1,\"items\":%s,\"b\":[1,2]}".formatted(numbers(0, 50)),
                        "{ \"b\" : [1,3], \"items\" : %s , \"a\":\"x\\\"{\" }"
                                .formatted(numbers(1, 50)));
        assertThat(found(comparison)).containsExactly("$.a type", "$.items value", "$.b[1] value");
        assertThat(comparison.degraded()).isTrue();
        assertThat(comparison.differences().get(1).control()).hasToString(numbers(0, 50));
        assertThat(comparison.differences().get(1).candidate()).hasToString(numbers(1, 50));
    }

    @Test
    void whatIsTheSameInALargeBodyIsNone() {
        String items = numbers(0, 50);
        assertThat(
                        found(
                                compare(
                                        "{\"a\":%s,\"gone\":{},\"n\":1.0}".formatted(items),
                                        "{\"n\":1e0,\"a\":%s,\"new\":null}".formatted(items))))
                .containsExactly("$.gone missing", "$.new extra");
    }

    @Test
    void anotherTypeOrALargeRootIsOneDifference() {
        assertThat(found(compare(numbers(0, 50), numbers(5, 50)))).containsExactly("$ value");
        assertThat(found(compare("{\"a\":%s}".formatted(numbers(0, 50)), "{\"a\":\"none\"}")))
                .containsExactly("$.a type");
        assertThat(found(compare("{\"a\":{\"b\":%s}}".formatted(numbers(0, 50)), "7")))
                .containsExactly("$ type");
    }

    @Test
    void aLargeArrayThatIsOnlyWrittenAnotherWayIsTheSame() {
        String items = records("{\"id\":%d,\"name\":\"é\"}");
        String spaced = records(" { \"name\" : \"\\u00e9\", \"id\" : %d.0 } ");

        assertThat(found(compare("{\"items\":" + items + "}", "{ \"items\" : " + spaced + " }")))
                .isEmpty();
        assertThat(found(compare(items, spaced.replace("7.0", "7.5")))).containsExactly("$ value");
        assertThat(found(compare(items, spaced.replace("]", ",0 ]")))).containsExactly("$ value");
    }

    private static String records(String record) {
        return IntStream.range(0, 20)
                .mapToObj(record::formatted)
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void aLargeBodyIsLookedIntoDownToALevel() {
        String control = "{\"a\":".repeat(40) + numbers(0, 50) + "}".repeat(40);

        assertThat(found(compare(control, control.replace("[0", "[1"))))
                .containsExactly("$" + ".a".repeat(16) + " value");
    }

    @Test
    void aLargeObjectIsLookedIntoMemberByMember() {
        String members =
                IntStream.range(0, 30)
                        .mapToObj("\"m%d\":[1,2]"::formatted)
                        .collect(Collectors.joining(",", "{", "}"));
        assertThat(found(compare(members, members.replace("\"m7\":[1", "\"m7\":[9"))))
                .containsExactly("$.m7[0] value");
    }

    @Test
    void bodiesWithinTheLimitAreComparedAsEver() {
        Comparison comparison = compare(numbers(0, 15), numbers(1, 15));
        assertThat(comparison.degraded()).isFalse();
        assertThat(found(comparison)).hasSize(2);
    }
}
