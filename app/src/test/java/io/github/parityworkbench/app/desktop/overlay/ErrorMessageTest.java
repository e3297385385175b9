package io.github.parityworkbench.app.desktop.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.localdb.WorkspaceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class ErrorMessageTest {
    private final Texts texts = Texts.load();

    @Test
    void saysWhatTheProjectsOwnExceptionsSayAsASentence() {
        assertThat(message(new WorkspaceException("the workspace is open elsewhere")).sentence())
                .isEqualTo("The workspace is open elsewhere.");
        assertThat(message(new WorkspaceException("log.ndjson is empty")).sentence())
                .isEqualTo("log.ndjson is empty.");
    }

    @Test
    void hidesTheMessageOfAnythingElseSinceItMayQuoteAPayload() {
        ErrorMessage message = message(new NumberFormatException("For input string: \"secret\""));
        assertThat(message.sentence()).doesNotContain("secret").isNotBlank();
        assertThat(message.details()).doesNotContain("secret").contains("NumberFormatException");
    }

    @Test
    void namesTheFileThatIsNotThere() {
        UncheckedIOException error =
                new UncheckedIOException(new NoSuchFileException("/tmp/log.ndjson"));
        assertThat(message(error).sentence()).contains("/tmp/log.ndjson");
    }

    @Test
    void givesTheSameFailureTheSameShortCode() {
        String first = message(fail()).code();
        assertThat(first).matches("PW-[0-9A-F]{4}").isEqualTo(message(fail()).code());
        assertThat(message(new IOException("other"))).extracting("code").isNotEqualTo(first);
    }

    private ErrorMessage message(Throwable error) {
        return ErrorMessage.of(error, texts);
    }

    private static IllegalStateException fail() {
        return new IllegalStateException("on purpose");
    }
}
