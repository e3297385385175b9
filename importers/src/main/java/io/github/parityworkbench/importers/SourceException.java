package io.github.parityworkbench.importers;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A source that cannot be read at all. The message is one plain sentence for the user that says
 * what to do, and quotes nothing of the content.
 */
public final class SourceException extends IOException {
    private static final long serialVersionUID = 1L;

    public SourceException(String sentence) {
        super(sentence);
    }

    public SourceException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
