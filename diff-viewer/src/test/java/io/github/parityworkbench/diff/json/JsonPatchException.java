package io.github.parityworkbench.diff.json;

/** A patch is none, or does not fit the document. The message names paths but no values. */
public final class JsonPatchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JsonPatchException(String message) {
        super(message);
    }
}
