package io.github.parityworkbench.app.export;

import io.github.parityworkbench.app.export.SecretNames.Judgement;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Headers;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Segment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes secrets out of what leaves the workspace: values of headers, parameters and members that
 * are named like secrets, and what looks like one wherever it stands. What it takes out it replaces
 * by {@value #MASK}.
 */
public final class Masking {
    /** What stands in a secret's place. */
    public static final String MASK = "***";

    private static final int SHORTEST_RANDOM = 16;
    private static final int FEWEST_DISTINCT = 8;

    private static final Pattern RANDOM_ALPHABET = Pattern.compile("[A-Za-z0-9+/=_.~-]+");

    /** {@code scheme://name:password@}; looks back, so that each run of letters is tried once. */
    private static final Pattern USER_INFO =
            Pattern.compile("((?<![A-Za-z0-9+.-])[A-Za-z][A-Za-z0-9+.-]*+://)[^/?#\\s@]++@");

    private static final Pattern PARAMETER =
            Pattern.compile("(?<![^?&;,#\\s])([\\w.%\\[\\]-]++)=([^&;,#\\s\"'<>]++)");

    private static final Pattern QUOTED_MEMBER =
            Pattern.compile("(\"([\\w.-]{1,64}+)\\\\?\"\\s*+:\\s*+\\\\?\")([^\"\\\\]++)");

    private static final Pattern JSON_WEB_TOKEN =
            Pattern.compile("(?<![\\w-])eyJ[\\w-]{8,}+\\.[\\w-]{8,}+(?:\\.[\\w-]*+)?");

    private static final Pattern SCHEME_AND_CREDENTIALS =
            Pattern.compile("(?i)\\b(bearer|basic|digest) [\\w+/=.~-]{8,}+");

    private static final Pattern PRIVATE_KEY =
            Pattern.compile("-----BEGIN ([A-Z ]*)PRIVATE KEY-----[^-]*+(?:-----END [A-Z ]*-----)?");

    private Masking() {}

    /** The headers with the values of the secret ones masked. */
    public static Headers headers(Headers headers) {
        Map<String, List<String>> masked = new LinkedHashMap<>();
        headers.values()
                .forEach(
                        (name, values) ->
                                masked.put(
                                        name,
                                        values.stream().map(each -> named(name, each)).toList()));
        return new Headers(masked);
    }

    /** The text of a value of that name. */
    static String named(String name, String value) {
        return isSecret(SecretNames.judge(name), value) ? MASK : text(value);
    }

    static boolean isSecret(Judgement judgement, String value) {
        return switch (judgement) {
            case ORDINARY -> false;
            case DEPENDS -> looksRandom(value);
            case SECRET -> !value.isEmpty() && !value.equals("true") && !value.equals("false");
        };
    }

    /** What the names on a path, the outermost first, say about the value at its end. */
    static Judgement judge(FieldPath path) {
        Judgement judgement = Judgement.ORDINARY;
        for (Segment segment : path.segments()) {
            judgement = below(judgement, segment);
        }
        return judgement;
    }

    /** What is known of a value one step below a value of which {@code above} is known. */
    static Judgement below(Judgement above, Segment segment) {
        if (above == Judgement.SECRET || !(segment instanceof Segment.Member member)) {
            return above;
        }
        return SecretNames.judge(member.name());
    }

    /** The URL without user, password and the values of secret parameters. */
    public static String url(String url) {
        return text(url);
    }

    /**
     * The text without what looks like a secret in it: user and password in URLs, parameters and
     * quoted members named like secrets, tokens, credentials, private keys. Takes time linear in
     * its length.
     */
    public static String text(String text) {
        String masked = PRIVATE_KEY.matcher(text).replaceAll(MASK);
        masked = SCHEME_AND_CREDENTIALS.matcher(masked).replaceAll("$1 " + MASK);
        masked = JSON_WEB_TOKEN.matcher(masked).replaceAll(MASK);
        masked = USER_INFO.matcher(masked).replaceAll("$1" + MASK + "@");
        masked = PARAMETER.matcher(masked).replaceAll(Masking::maskedParameter);
        return QUOTED_MEMBER.matcher(masked).replaceAll(Masking::maskedMember);
    }

    private static String maskedParameter(MatchResult match) {
        boolean secret = isSecret(SecretNames.judge(match.group(1)), match.group(2));
        return Matcher.quoteReplacement(secret ? match.group(1) + "=" + MASK : match.group());
    }

    private static String maskedMember(MatchResult match) {
        boolean secret = isSecret(SecretNames.judge(match.group(2)), match.group(3));
        return Matcher.quoteReplacement(secret ? match.group(1) + MASK : match.group());
    }

    /** The document with the values of secret members masked, on one line. */
    public static String json(JsonText document) {
        return json(document, FieldPath.ROOT);
    }

    /** As {@link #json(JsonText)}, for a value that stands at a path in a larger document. */
    public static String json(JsonText value, FieldPath path) {
        return MaskedJson.compact(value, judge(path));
    }

    /**
     * Whether a value could have been drawn at random: long, without blanks, letters and digits.
     */
    static boolean looksRandom(String value) {
        return value.length() >= SHORTEST_RANDOM
                && RANDOM_ALPHABET.matcher(value).matches()
                && value.chars().anyMatch(c -> c >= '0' && c <= '9')
                && value.chars().anyMatch(Character::isLetter)
                && value.chars().distinct().count() >= FEWEST_DISTINCT;
    }
}
