package io.github.parityworkbench.diff.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.diff.FieldPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathGeneralizerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "7",
                "20260301",
                "-3",
                "0.5",
                "12_34",
                "10:30",
                "10.0.0.1",
                "fe80::1:2:3",
                "550e8400-e29b-41d4-a716-446655440000",
                "550E8400-E29B-41D4-A716-446655440000",
                "550e8400e29b41d4a716446655440000",
                "01ARZ3NDEKTSV4RRFFQ69G5FAV",
                "01arz3ndektsv4rrffq69g5fav",
                "9f86d081",
                "507f1f77bcf86cd799439011",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "2026-03-01",
                "2026-03",
                "2026/03/01",
                "2026-03-01T12:00:00Z",
                "2026-03-01T12:00:00.123+01:00",
                "2026-W09",
                "2026Q1",
                "ada@example.com",
                "ada.lovelace+test@mail.example.co.uk",
                "kaid_834017254",
                "kaid_1155384102938475",
                "user-10045",
                "cus_Nf4k2jL0q9",
                "user_550e8400-e29b-41d4-a716-446655440000",
                "sha256:9f86d081884c7d65",
                "urn:uuid:550e8400-e29b-41d4-a716-446655440000",
                "req-01ARZ3NDEKTSV4RRFFQ69G5FAV",
                "x53b858b089a",
                "x9bcae3aad2d2",
                "4fK2mXq9Lz81PbTr",
            })
    void takesForData(String name) {
        assertThat(PathGeneralizer.looksLikeData(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "id",
                "name",
                "v1",
                "v2beta1",
                "sha256",
                "md5",
                "sha512Checksum",
                "address1",
                "address_line_2",
                "line-1",
                "utf-8",
                "iso-8601",
                "ISO_8859_1",
                "rfc1123",
                "oauth2",
                "oauth2ClientV2",
                "base64",
                "x86_64",
                "i18n",
                "deadbeef",
                "facade",
                "defaced",
                "decade90",
                "feedface2026",
                "accede2026",
                "top_100",
                "last_30_days",
                "error_404",
                "http2xx",
                "p99",
                "1st",
                "30d",
                "2xl",
                "h264",
                "mp3",
                "utf8ToUtf16",
                "windows1252",
                "en-US",
                "@type",
                "@",
                "a@b",
                "user@localhost",
                "$ref",
                "content-type",
                "full.name",
                "data:1",
                "Ünïcode1",
                "العربية",
                "日本2",
                "internationalization",
                "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
                "prefsById",
                "createdAt2026",
            })
    void takesForANameSomebodyChose(String name) {
        assertThat(PathGeneralizer.looksLikeData(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$ | $",
                "$.data.classroom.students[3].progress[0].pct"
                        + " | $.data.classroom.students[*].progress[*].pct",
                "$.data.user.prefsById['834017254'].theme | $.data.user.prefsById.*.theme",
                "$['a.b']['it\\'s']['full name'].größe[2] | $['a.b']['it\\'s']['full"
                        + " name'].größe[*]",
                "$['*'][0] | $['*'][*]",
            })
    void replacesIndexesAndKeysThatAreData(String path, String generalised) {
        assertThat(PathGeneralizer.generalize(FieldPath.parse(path)))
                .hasToString(generalised)
                .isEqualTo(FieldPath.parse(generalised));
    }

    @Test
    void leavesGeneralisedPathsAsTheyAre() {
        FieldPath path = FieldPath.parse("$.byId.*.tags[*]");
        assertThat(PathGeneralizer.generalize(path)).isEqualTo(path);
    }

    @Test
    void doesNotTakeLongerThanTheNameIsLong() {
        assertThat(PathGeneralizer.looksLikeData("a_".repeat(50_000) + "1")).isFalse();
        assertThat(PathGeneralizer.looksLikeData("1:".repeat(99) + "x")).isFalse();
    }
}
