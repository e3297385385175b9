package io.github.parityworkbench.importers.reading;

import io.github.parityworkbench.diff.JsonStrings;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.importers.json.EmbeddedJson;
import io.github.parityworkbench.importers.json.JsonScanner;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Makes a JSON value of the body of an HTTP message. */
public final class HttpBody {
    private HttpBody() {}

    /**
     * The body as it is where that is JSON, as a string where it is text, else as a string with a
     * {@code data:} URL of it; null where there is none.
     */
    public static @Nullable JsonText of(byte[] body) {
        if (body.length == 0) {
            return null;
        }
        if (EmbeddedJson.isValid(body, JsonScanner.MAXIMUM_DEPTH)) {
            return JsonText.of(body);
        }
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            return JsonStrings.quote(text);
        } catch (CharacterCodingException binary) {
            return JsonStrings.quote("data:;base64," + Base64.getEncoder().encodeToString(body));
        }
    }
}
