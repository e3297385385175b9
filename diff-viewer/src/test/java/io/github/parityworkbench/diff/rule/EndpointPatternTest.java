package io.github.parityworkbench.diff.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parityworkbench.diff.Endpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointPatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "getUser|getUser|true",
                "getUser|getUsers|false",
                "getUser*|getUserById|true",
                "getUser*|getUser|true",
                "*User|getUser|true",
                "*User|getUserById|false",
                "*|GET /a/b|true",
                "GET /users/{id}|GET /users/{id}|true",
                "GET /users/{id}|GET /users/7|false",
                "GET */{id}|GET /a/b/{id}|true",
                "get?ser|getUser|true",
                "get?ser|getser|false",
                "a*b*c|aXbYbZc|true",
                "a*b*c|aXbYbZ|false",
                "\\*|*|true",
                "\\*|x|false",
                "a\\\\b|a\\b|true",
                "getuser|getUser|false"
            })
    void selectsByWholeName(String glob, String name, boolean matches) {
        assertThat(EndpointPattern.parse(glob).matches(new Endpoint(name))).isEqualTo(matches);
    }

    @Test
    void exactlyOneEndpointIsSelectedWhateverItsName() {
        EndpointPattern pattern = EndpointPattern.exactly(new Endpoint("GET /a*?\\b"));

        assertThat(pattern.matches(new Endpoint("GET /a*?\\b"))).isTrue();
        assertThat(pattern.matches(new Endpoint("GET /axy\\b"))).isFalse();
    }

    @Test
    @Timeout(5)
    void manyStarsTakeNoExponentialTime() {
        EndpointPattern pattern = EndpointPattern.parse("*a".repeat(500) + "b");

        assertThat(pattern.matches(new Endpoint("a".repeat(20_000)))).isFalse();
    }

    @Test
    void anEmptyPatternAndALoneBackslashAreRefused() {
        assertThatThrownBy(() -> EndpointPattern.parse(" "))
                .hasMessageContaining("write * for all");
        assertThatThrownBy(() -> EndpointPattern.parse("a\\")).hasMessageContaining("backslash");
    }
}
