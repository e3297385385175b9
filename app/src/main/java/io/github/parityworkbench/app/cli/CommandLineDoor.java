package io.github.parityworkbench.app.cli;

import io.github.parityworkbench.app.workflow.WorkspaceLocation;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.PicocliException;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.TypeConversionException;

/** The command line: reads the arguments, runs the command, answers with an exit code. */
public final class CommandLineDoor {
    private final ParityCommand parity;

    CommandLineDoor(ParityCommand parity) {
        this.parity = parity;
    }

    /** The command line of this process. */
    public static CommandLineDoor ofThisProcess(DesktopDoor desktop) {
        return new CommandLineDoor(
                new ParityCommand(
                        Console.ofThisProcess(),
                        WorkspaceLocation.ofThisSystem(),
                        Clock.systemUTC(),
                        new DesktopStart(
                                desktop,
                                System.getenv(),
                                System.getProperty("os.name", ""),
                                new DesktopLibraries(Path.of("/"), System.getenv()))));
    }

    /** Runs one command and returns the exit code for the process. */
    public int run(String... arguments) {
        Console console = parity.console();
        Failures failures = new Failures(console, parity::verbose);
        PrintWriter results = new PrintWriter(console.out(), false, StandardCharsets.UTF_8);
        PrintWriter errors = new PrintWriter(console.err(), true, StandardCharsets.UTF_8);
        CommandLine line =
                commands()
                        .setOut(results)
                        .setErr(errors)
                        .setColorScheme(
                                Help.defaultColorScheme(console.colour() ? Ansi.ON : Ansi.OFF))
                        .registerConverter(LocalDate.class, CommandLineDoor::day)
                        .registerConverter(Path.class, CommandLineDoor::path)
                        .setUsageHelpWidth(Math.min(console.columns(), 100))
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setExecutionStrategy(parsed -> executed(parsed, failures))
                        .setParameterExceptionHandler(failures)
                        .setExecutionExceptionHandler(failures);
        try {
            return run(line, arguments, results, failures);
        } finally {
            parity.stop().close();
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is no day such as 2027-01-31");
        }
    }

    /** A variable of a script that is not set names no folder, and not the current one. */
    private static Path path(String text) {
        if (text.isBlank()) {
            throw new TypeConversionException("'" + text + "' names no file or folder");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(
                    "'" + text + "' can be no name of a file here; check its characters");
        }
    }

    private int run(CommandLine line, String[] arguments, PrintWriter results, Failures failures) {
        int exitCode = executed(line, arguments, failures);
        try {
            results.flush();
            parity.console().out().flush();
        } catch (RuntimeException e) {
            return Math.max(exitCode, failures.report(e));
        }
        return exitCode;
    }

    /** Help that cannot be printed would end in a stack trace, and in the exit code of findings. */
    private static int executed(ParseResult parsed, Failures failures) {
        try {
            return new RunLast().execute(parsed);
        } catch (PicocliException e) {
            throw e;
        } catch (RuntimeException e) {
            return failures.report(e);
        }
    }

    /** The exit code of an error of the machine would be that of findings. */
    private static int executed(CommandLine line, String[] arguments, Failures failures) {
        try {
            return line.execute(arguments);
        } catch (VirtualMachineError | LinkageError e) {
            return failures.report(e);
        }
    }

    /** The command with everything below it. */
    CommandLine commands() {
        return new CommandLine(parity)
                .addSubcommand(new DemoCommand(parity))
                .addSubcommand(new ImportCommand(parity))
                .addSubcommand(
                        new CommandLine(new EndpointsCommand(parity))
                                .addSubcommand(new EndpointsStateCommand(parity)))
                .addSubcommand(new GroupsCommand(parity))
                .addSubcommand(new ShowCommand(parity))
                .addSubcommand(new TriageCommand(parity))
                .addSubcommand(
                        new CommandLine(new ViewsCommand())
                                .addSubcommand(new ViewsListCommand(parity))
                                .addSubcommand(new ViewsSaveCommand(parity))
                                .addSubcommand(new ViewsRemoveCommand(parity)))
                .addSubcommand(new ProblemsCommand(parity))
                .addSubcommand(
                        new CommandLine(new RulesCommand())
                                .addSubcommand(new RulesListCommand(parity))
                                .addSubcommand(new RulesAddCommand(parity))
                                .addSubcommand(new RulesEditCommand(parity))
                                .addSubcommand(new RulesRemoveCommand(parity))
                                .addSubcommand(new RulesEnableCommand(parity))
                                .addSubcommand(new RulesDisableCommand(parity))
                                .addSubcommand(new RulesMoveCommand(parity))
                                .addSubcommand(new RulesUndoCommand(parity))
                                .addSubcommand(new RulesImportCommand(parity))
                                .addSubcommand(new RulesExportCommand(parity))
                                .addSubcommand(new RulesSuggestCommand(parity))
                                .addSubcommand(new RulesPreviewCommand(parity))
                                .addSubcommand(new RulesLintCommand(parity)))
                .addSubcommand(
                        new CommandLine(new KeysCommand())
                                .addSubcommand(new KeysListCommand(parity))
                                .addSubcommand(new KeysSetCommand(parity))
                                .addSubcommand(new KeysRemoveCommand(parity)))
                .addSubcommand(
                        new CommandLine(new TicketsCommand())
                                .addSubcommand(new TicketsExportCommand(parity)))
                .addSubcommand(new ReportCommand(parity))
                .addSubcommand(new CheckCommand(parity))
                .addSubcommand(
                        new CommandLine(new WorkspaceCommand())
                                .addSubcommand(new WorkspaceVerifyCommand(parity))
                                .addSubcommand(new WorkspaceBackupCommand(parity))
                                .addSubcommand(new WorkspaceRestoreCommand(parity))
                                .addSubcommand(new WorkspaceCompactCommand(parity))
                                .addSubcommand(new WorkspaceRebuildCommand(parity)))
                .addSubcommand(new CompletionCommand(parity));
    }
}
