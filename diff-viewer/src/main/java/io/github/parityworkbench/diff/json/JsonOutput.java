package io.github.parityworkbench.diff.json;

import io.github.parityworkbench.diff.JsonStrings;
import io.github.parityworkbench.diff.JsonText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Puts JSON together from punctuation, names and values that stay as they were written. */
final class JsonOutput {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    JsonOutput mark(char punctuation) {
        out.write(punctuation);
        return this;
    }

    JsonOutput quoted(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2);
        JsonStrings.appendQuoted(json, text);
        out.writeBytes(json.toString().getBytes(StandardCharsets.UTF_8));
        return this;
    }

    JsonOutput value(JsonText text) {
        out.writeBytes(text.toBytes());
        return this;
    }

    JsonText toText() {
        return JsonText.of(out.toByteArray());
    }
}
