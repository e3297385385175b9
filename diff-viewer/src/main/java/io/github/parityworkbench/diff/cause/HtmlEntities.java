package io.github.parityworkbench.diff.cause;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Decodes the character references of HTML: by number, and by the names in common use. */
final class HtmlEntities {
    /** The names of U+00A0 to U+00FF, in order. */
    private static final String LATIN =
            "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not "
                    + "shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 "
                    + "ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde "
                    + "Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc "
                    + "Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave "
                    + "Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml "
                    + "aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml "
                    + "eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave "
                    + "uacute ucirc uuml yacute thorn yuml";

    private static final Map<String, String> BY_NAME = byName();
    private static final int LONGEST = 10;

    private HtmlEntities() {}

    private static Map<String, String> byName() {
        Map<String, String> names = new HashMap<>();
        char c = '\u00a0';
        for (String name : LATIN.split(" ", -1)) {
            names.put(name, String.valueOf(c++));
        }
        names.putAll(Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'"));
        names.putAll(
                Map.of(
                        "hellip", "\u2026",
                        "mdash", "\u2014",
                        "ndash", "\u2013",
                        "lsquo", "\u2018",
                        "rsquo", "\u2019",
                        "ldquo", "\u201c",
                        "rdquo", "\u201d",
                        "bull", "\u2022",
                        "euro", "\u20ac",
                        "trade", "\u2122"));
        return Map.copyOf(names);
    }

    /** The text with every known reference decoded once; all else stays as it is. */
    static String decode(String text) {
        StringBuilder decoded = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == '&' ? end(text, at) : -1;
            Optional<String> character =
                    end > at ? character(text.substring(at + 1, end)) : Optional.empty();
            if (character.isPresent()) {
                decoded.append(character.get());
                at = end + 1;
            } else {
                decoded.append(text.charAt(at++));
            }
        }
        return decoded.toString();
    }

    /** Where a reference that begins there ends, -1 if nowhere near: a text may have many signs. */
    private static int end(String text, int from) {
        int last = Math.min(text.length() - 1, from + LONGEST);
        int at = from;
        while (at <= last && text.charAt(at) != ';') {
            at++;
        }
        return at <= last ? at : -1;
    }

    private static Optional<String> character(String reference) {
        if (!reference.startsWith("#")) {
            return Optional.ofNullable(BY_NAME.get(reference));
        }
        boolean hexadecimal = reference.toLowerCase(Locale.ROOT).startsWith("#x");
        try {
            int code =
                    hexadecimal
                            ? Integer.parseInt(reference.substring(2), 16)
                            : Integer.parseInt(reference.substring(1));
            return Character.isValidCodePoint(code)
                    ? Optional.of(Character.toString(code))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
