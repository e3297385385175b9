package io.github.parityworkbench.app.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Judges by its name whether a header, a parameter or a member holds a secret. Names are taken
 * apart into words, so that {@code apiKey}, {@code api_key} and {@code X-API-KEY} are alike and
 * {@code monkey}, {@code keyboard} and {@code secretary} are nothing special.
 */
final class SecretNames {

    /** What a name says about its value. */
    enum Judgement {
        /** Nothing. */
        ORDINARY,
        /** It is a secret if it looks like one; {@code key} names colours as well as accounts. */
        DEPENDS,
        /** It is a secret. */
        SECRET
    }

    /** Between words: anything but letters and digits, a capital after a small letter, ABCDe. */
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile(
                    "[^\\p{L}\\p{N}]+|(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    /** What every name has in it that is not ordinary: most are passed over at this glance. */
    private static final Pattern WORTH_A_LOOK =
            Pattern.compile(
                    "key|token|passw|pwd|passphrase|passcode|secret|auth|credential|cookie|jwt|bearer"
                        + "|otp|cvv|cvc|csrf|xsrf|sess|sig|sid",
                    Pattern.CASE_INSENSITIVE);

    private static final Set<String> SECRETS =
            Set.of(
                    "password",
                    "passwords",
                    "passwd",
                    "pwd",
                    "passphrase",
                    "passcode",
                    "secret",
                    "secrets",
                    "authorization",
                    "credential",
                    "credentials",
                    "apikey",
                    "apikeys",
                    "jwt",
                    "cookie",
                    "cookies",
                    "bearer",
                    "otp",
                    "cvv",
                    "cvc",
                    "csrf",
                    "xsrf",
                    "sessionid",
                    "jsessionid",
                    "phpsessid");

    /** Secrets written together, at the end of a word: {@code accesstoken}. */
    private static final List<String> SECRET_ENDINGS =
            List.of(
                    "token",
                    "password",
                    "passwd",
                    "secret",
                    "apikey",
                    "secretkey",
                    "privatekey",
                    "accesskey");

    /** Keys that open something, unlike those of caches and tables. */
    private static final Set<String> KEYS_TO_SOMETHING =
            Set.of(
                    "api",
                    "access",
                    "secret",
                    "private",
                    "auth",
                    "session",
                    "encryption",
                    "signing",
                    "master",
                    "client",
                    "license",
                    "ssh",
                    "service",
                    "account",
                    "subscription",
                    "shared",
                    "storage",
                    "webhook",
                    "consumer",
                    "host",
                    "admin",
                    "deploy");

    /** Tokens that only say where a listing goes on. */
    private static final Set<String> PLACES =
            Set.of("page", "next", "previous", "continuation", "cursor", "sync");

    /** What is said about a secret rather than the secret. */
    private static final Set<String> ABOUT =
            Set.of(
                    "type",
                    "count",
                    "policy",
                    "length",
                    "min",
                    "max",
                    "expires",
                    "expiry",
                    "expired",
                    "expiration",
                    "changed",
                    "updated",
                    "created",
                    "required",
                    "enabled",
                    "limit",
                    "usage",
                    "valid",
                    "at",
                    "in",
                    "name",
                    "consent",
                    "allowed",
                    "url",
                    "uri");

    private SecretNames() {}

    static Judgement judge(String name) {
        if (!WORTH_A_LOOK.matcher(name).find()) {
            return Judgement.ORDINARY;
        }
        List<String> words =
                Arrays.stream(BETWEEN_WORDS.split(name))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .toList();
        String last = words.get(words.size() - 1);
        String before = words.size() > 1 ? words.get(words.size() - 2) : "";
        if (words.stream().anyMatch(SECRETS::contains)) {
            return ABOUT.contains(last) ? Judgement.DEPENDS : Judgement.SECRET;
        }
        return switch (last) {
            case "token" -> PLACES.contains(before) ? Judgement.ORDINARY : Judgement.SECRET;
            case "key" -> KEYS_TO_SOMETHING.contains(before) ? Judgement.SECRET : Judgement.DEPENDS;
            case "auth" -> words.size() == 1 ? Judgement.SECRET : Judgement.DEPENDS;
            case "id" -> before.equals("session") ? Judgement.SECRET : Judgement.ORDINARY;
            case "keys", "tokens", "signature", "sig", "sid", "session" -> Judgement.DEPENDS;
            default -> judgeOther(words, last);
        };
    }

    private static Judgement judgeOther(List<String> words, String last) {
        if (SECRET_ENDINGS.stream().anyMatch(last::endsWith)) {
            return Judgement.SECRET;
        }
        return words.contains("token") ? Judgement.DEPENDS : Judgement.ORDINARY;
    }
}
