package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.cli.ResultStream.ReaderGoneException;
import io.github.parityworkbench.app.workflow.CancelledException;
import io.github.parityworkbench.app.workflow.NativeLibrary;
import io.github.parityworkbench.app.workflow.UnequalAnswersException;
import io.github.parityworkbench.importers.SourceException;
import io.github.parityworkbench.localdb.WorkspaceException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where a failure becomes a sentence and an exit code. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private final PrintStream err;
    private final Console console;
    private final BooleanSupplier verbose;

    Failures(Console console, BooleanSupplier verbose) {
        this.console = console;
        this.err = console.err();
        this.verbose = verbose;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        say(sentence(failure), failure);
        List<String> guesses =
                failure instanceof UnmatchedArgumentException unmatched
                        ? unmatched.getSuggestions()
                        : List.of();
        if (!guesses.isEmpty()) {
            err.println("Did you mean: " + String.join(", ", guesses) + "?");
        }
        err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCodes.USAGE;
    }

    private static String sentence(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            String argument = "'" + unmatched.getUnmatched().get(0) + "'";
            if (unmatched.isUnknownOption()) {
                return "there is no option " + argument;
            }
            return failure.getCommandLine().getSubcommands().isEmpty()
                    ? argument + " is one argument too many"
                    : "there is no command " + argument;
        }
        String message = String.valueOf(failure.getMessage()).replaceFirst("^Error: ", "");
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }

    @Override
    public int handleExecutionException(
            Exception failure, CommandLine command, ParseResult parsed) {
        return report(failure);
    }

    /** Says what went wrong and returns the exit code for it. */
    int report(Exception failure) {
        if (failure instanceof ReaderGoneException) {
            return ExitCodes.OK;
        }
        if (failure instanceof CommandFailure known) {
            say(known.getMessage(), known);
            return known.exitCode();
        }
        if (failure instanceof CancelledException) {
            say("stopped; nothing was changed", failure);
            return ExitCodes.STOPPED;
        }
        if (failure instanceof WorkspaceException) {
            say(failure.getMessage(), failure);
            return ExitCodes.WORKSPACE;
        }
        if (failure instanceof UnequalAnswersException) {
            say(failure.getMessage(), failure);
            return ExitCodes.DEFECT;
        }
        if (failure instanceof UncheckedIOException wrapped) {
            say(wrapped.getMessage() + ": " + sentence(wrapped), failure);
            return ExitCodes.OUTPUT;
        }
        if (failure instanceof IOException input) {
            say(sentence(input), failure);
            return ExitCodes.INPUT;
        }
        say(defect(failure), failure);
        return ExitCodes.DEFECT;
    }

    /** Says what the machine ran out of and returns the exit code for it. */
    int report(Error failure) {
        say(sentence(failure), failure);
        return ExitCodes.DEFECT;
    }

    private static String sentence(Error failure) {
        if (failure instanceof OutOfMemoryError) {
            return "out of memory; PARITY_JAVA_OPTS=-Xmx4g gives the workbench more";
        }
        if (NativeLibrary.couldNotBeLoaded(failure)) {
            return "a library cannot be loaded from the folder for temporary files, "
                    + NativeLibrary.folder()
                    + "; it must be writable and programs in it allowed to run:"
                    + " PARITY_JAVA_OPTS=-Djava.io.tmpdir=DIR names another";
        }
        return defect(failure);
    }

    private static String defect(Throwable failure) {
        return "this is a defect of the workbench ("
                + failure.getClass().getSimpleName()
                + "); --verbose shows where";
    }

    private static String sentence(UncheckedIOException wrapped) {
        IOException cause = wrapped.getCause();
        return cause == null ? "" : sentence(cause);
    }

    /** What an error of the file system means, since its message is often the file's name alone. */
    static String sentence(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        if (failure instanceof SourceException || !(failure instanceof FileSystemException file)) {
            return message;
        }
        String name = String.valueOf(file.getFile());
        if (file instanceof NoSuchFileException) {
            return "there is no " + name + "; check the name and the folder";
        }
        if (file instanceof AccessDeniedException) {
            return "no permission for " + name;
        }
        if (file instanceof NotDirectoryException) {
            return name + " is not a folder";
        }
        if (file instanceof FileAlreadyExistsException) {
            return name + " is there already";
        }
        return message;
    }

    private void say(@Nullable String sentence, Throwable failure) {
        String harmless = TextWidth.withoutCommands(String.valueOf(sentence));
        err.println(console.errPaint(Ink.RED, "parity: ") + harmless);
        if (verbose.getAsBoolean()) {
            failure.printStackTrace(err);
        }
    }
}
