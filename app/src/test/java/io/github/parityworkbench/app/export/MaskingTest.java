package io.github.parityworkbench.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Headers;
import io.github.parityworkbench.diff.JsonText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {
    private static final String SECRET = "hunter2";
    private static final String RANDOM = "AIzaSyB4x9Kq27PpLmN0";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "Password",
                "PASSWORD",
                "userPassword",
                "new_password",
                "db-passwd",
                "pwd",
                "passphrase",
                "secret",
                "clientSecret",
                "client_secret",
                "clientsecret",
                "SECRETS",
                "token",
                "accessToken",
                "access_token",
                "ACCESS-TOKEN",
                "accesstoken",
                "csrfToken",
                "apiKey",
                "apikey",
                "api_key",
                "APIKey",
                "X-API-Key",
                "accessKey",
                "privateKey",
                "private_key",
                "secretKey",
                "signingKey",
                "Authorization",
                "proxy-authorization",
                "Cookie",
                "Set-Cookie",
                "auth",
                "sessionId",
                "JSESSIONID",
                "credentials",
                "jwt",
                "otp"
            })
    void aNameOfASecretMasksAnyValue(String name) {
        assertThat(member(name, SECRET)).isEqualTo(Masking.MASK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "keyboard",
                "monkey",
                "turkey",
                "donkeys",
                "keyword",
                "keynote",
                "secretary",
                "tokenizer",
                "authority",
                "author",
                "passenger",
                "compass",
                "bypass",
                "passport",
                "id",
                "name",
                "cookieConsent",
                "tokenType",
                "passwordPolicy",
                "pageToken",
                "nextPageToken",
                "monkeyCount",
                "TITLE",
                "İstanbul",
                "",
                "$",
                "sessionCount",
                "signatureType"
            })
    void anOrdinaryNameMasksNothing(String name) {
        assertThat(member(name, SECRET)).isEqualTo(SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"key", "keys", "sortKey", "primaryKey", "tokens", "signature"})
    void anAmbiguousNameMasksWhatLooksRandom(String name) {
        assertThat(member(name, RANDOM)).isEqualTo(Masking.MASK);
        assertThat(member(name, "color")).isEqualTo("color");
        assertThat(member(name, "price-ascending")).isEqualTo("price-ascending");
    }

    @Test
    void theKeysOfAnArrayStayWhatTheyAre() {
        String json = "[{\"key\":\"color\",\"value\":\"red\"},{\"key\":\"size\",\"value\":7}]";

        assertThat(Masking.json(JsonText.of(json))).isEqualTo(json);
    }

    @Test
    void everythingInsideASecretIsMaskedButTruthsAndNulls() {
        assertThat(
                        Masking.json(
                                JsonText.of(
                                        "{ \"secrets\" :"
                                            + " {\"db\":\"a\",\"n\":[1,\"b\"],\"t\":true,\"x\":null,\"e\":\"\"},"
                                            + " \"n\": 1.50 }")))
                .isEqualTo(
                        "{\"secrets\":{\"db\":\"***\",\"n\":[\"***\",\"***\"],\"t\":true,\"x\":null,\"e\":\"\"},\"n\":1.50}");
    }

    @Test
    void aValueIsJudgedByThePathItStandsAt() {
        JsonText value = JsonText.of("\"" + SECRET + "\"");

        assertThat(Masking.json(value, FieldPath.parse("$.secrets.db[0]"))).isEqualTo("\"***\"");
        assertThat(Masking.json(value, FieldPath.parse("$.places.db[0]"))).contains(SECRET);
    }

    @Test
    void headersAreMaskedByName() {
        Headers masked =
                Masking.headers(
                        new Headers(
                                Map.of(
                                        "Authorization", List.of("Bearer " + SECRET),
                                        "Set-Cookie", List.of("a=1", "b=2"),
                                        "X-Auth-Token", List.of(SECRET),
                                        "Accept", List.of("text/html"),
                                        "Access-Control-Allow-Credentials", List.of("true"))));

        assertThat(masked.values())
                .containsEntry("authorization", List.of("***"))
                .containsEntry("set-cookie", List.of("***", "***"))
                .containsEntry("x-auth-token", List.of("***"))
                .containsEntry("accept", List.of("text/html"))
                .containsEntry("access-control-allow-credentials", List.of("true"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "https://ada:hunter2@host/a|https://***@host/a",
                "https://host/a?token=hunter2&x=1#top|https://host/a?token=***&x=1#top",
                "/a?x=1&api_key=hunter2|/a?x=1&api_key=***",
                "/a?key=AIzaSyB4x9Kq27PpLmN0|/a?key=***",
                "/a?key=color&monkey=7|/a?key=color&monkey=7",
                "/a?user[password]=hunter2|/a?user[password]=***",
                "postgres://u:hunter2@db/x|postgres://***@db/x",
                "mail ada@example.com|mail ada@example.com",
                "https://host/@ada/posts|https://host/@ada/posts",
                "user=ada&password=hunter2|user=ada&password=***",
                "Bearer abcdef0123456789|Bearer ***",
                "a eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl b|a *** b",
                "{\"password\":\"hunter2\",\"n\":1}|{\"password\":\"***\",\"n\":1}",
                "bearer of news|bearer of news",
                "x=y|x=y"
            })
    void secretsInsideTextAreMasked(String text, String masked) {
        assertThat(Masking.text(text)).isEqualTo(masked);
    }

    @Test
    void aPrivateKeyIsMasked() {
        String text =
                "a\n-----BEGIN RSA PRIVATE KEY-----\nMIIE\nabc\n-----END RSA PRIVATE KEY-----\nb";

        assertThat(Masking.text(text)).isEqualTo("a\n***\nb");
    }

    @Test
    void whatIsNoDocumentIsMaskedAsText() {
        assertThat(Masking.json(JsonText.of("{\"password\":\"hunter2\",")))
                .isEqualTo("{\"password\":\"***\",");
        assertThat(Masking.json(JsonText.of("{\"a\":1,\"a\":\"x\",\"token\":\"hunter2\"}")))
                .doesNotContain(SECRET);
    }

    @Test
    @Timeout(60)
    void longTextsTakeLinearTime() {
        for (String piece :
                List.of(
                        "a",
                        "a.",
                        "=",
                        "eyJ",
                        "a=b&",
                        "\"a\":",
                        "bearer ",
                        "-----BEGIN PRIVATE KEY-----")) {
            assertThat(Masking.text(piece.repeat(500_000 / piece.length()))).isNotEmpty();
        }
    }

    private static String member(String name, String value) {
        String json =
                Masking.json(
                        JsonText.of(
                                "{"
                                        + MaskedJson.quoted(name)
                                        + ":"
                                        + MaskedJson.quoted(value)
                                        + "}"));
        return json.substring(json.lastIndexOf(":\"") + 2, json.length() - 2);
    }
}
