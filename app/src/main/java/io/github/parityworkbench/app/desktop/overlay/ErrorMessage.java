package io.github.parityworkbench.app.desktop.overlay;

import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.workflow.NativeLibrary;
import io.github.parityworkbench.localdb.WorkspaceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a user is told about a failure: a plain sentence, and a short code that is the same for the
 * same failure at the same place of the program.
 *
 * @param details for a bug report: the types and places of the failure, never a message that might
 *     quote a payload
 */
public record ErrorMessage(String sentence, String code, String details) {
    private static final Pattern BEGINS_WITH_A_WORD = Pattern.compile("[a-z]+[ ,']");

    /** Words for that failure. */
    public static ErrorMessage of(Throwable error, Texts texts) {
        Throwable wrapped = error instanceof UncheckedIOException ? error.getCause() : null;
        Throwable cause = wrapped == null ? error : wrapped;
        String code = code(cause);
        return new ErrorMessage(sentence(cause, texts), code, details(cause, code));
    }

    private static String sentence(Throwable error, Texts texts) {
        if (speaksToUsers(error)) {
            return asSentence(String.valueOf(error.getMessage()));
        }
        if (error instanceof AccessDeniedException denied) {
            return texts.get("error.denied", String.valueOf(denied.getFile()));
        }
        if (error instanceof NoSuchFileException missing) {
            return texts.get("error.no-such-file", String.valueOf(missing.getFile()));
        }
        if (error instanceof FileSystemException file) {
            String reason = file.getReason();
            return texts.get(
                    "error.file", String.valueOf(file.getFile()), reason == null ? "" : reason);
        }
        if (error instanceof IOException) {
            return texts.get("error.io");
        }
        if (error instanceof OutOfMemoryError) {
            return texts.get("error.memory");
        }
        if (NativeLibrary.couldNotBeLoaded(error)) {
            return texts.get("error.library", NativeLibrary.folder().toString());
        }
        return texts.get("error.unexpected");
    }

    /** The words of an exception by themselves; a name that they begin with stays as it is. */
    private static String asSentence(String words) {
        String begun =
                BEGINS_WITH_A_WORD.matcher(words).lookingAt()
                        ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)
                        : words;
        return begun.endsWith(".") ? begun : begun + ".";
    }

    /** Whether the messages of this type are written for users, as the project's own are. */
    private static boolean speaksToUsers(Throwable error) {
        return error.getMessage() != null
                && (error instanceof WorkspaceException
                        || error.getClass().getName().startsWith("io.github.parityworkbench."));
    }

    private static String code(Throwable error) {
        StackTraceElement place = place(error);
        int hash = error.getClass().getName().hashCode();
        if (place != null) {
            hash = hash * 31 + (place.getClassName() + '#' + place.getMethodName()).hashCode();
        }
        return String.format(Locale.ROOT, "PW-%04X", (hash ^ (hash >>> 16)) & 0xFFFF);
    }

    private static @Nullable StackTraceElement place(Throwable error) {
        for (StackTraceElement element : error.getStackTrace()) {
            if (element.getClassName().startsWith("io.github.parityworkbench.")) {
                return element;
            }
        }
        return null;
    }

    private static String details(Throwable error, String code) {
        StringBuilder details = new StringBuilder(code).append('\n');
        details.append(System.getProperty("os.name"))
                .append(", Java ")
                .append(System.getProperty("java.version"))
                .append('\n');
        for (Throwable at = error; at != null; at = at.getCause()) {
            details.append(at.getClass().getName()).append('\n');
            for (StackTraceElement element : at.getStackTrace()) {
                details.append("    at ").append(element).append('\n');
            }
        }
        return details.toString();
    }
}
