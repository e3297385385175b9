package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.app.workflow.LogSelection.SelectedLog;
import io.github.parityworkbench.importers.SourceException;
import io.github.parityworkbench.importers.mapping.Mapping;
import io.github.parityworkbench.importers.mapping.MappingFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The mapping of a workspace, given or guessed: a file beside the database that people may edit, by
 * which logs like the first one are read from then on.
 */
public final class KeptMapping {
    /** The file's name in the folder of a workspace. */
    static final String FILE = "mapping.json";

    private final Path kept;

    /** The mapping of the workspace in that folder, which need not be there yet. */
    public KeptMapping(Path workspaceFolder) {
        this.kept = workspaceFolder.resolve(FILE);
    }

    /**
     * The same logs, each that is read by a mapping with the one that is kept, where that fits,
     * else with the one that is guessed.
     *
     * @throws SourceException if what is kept is not a mapping; the message is for the user
     */
    public LogSelection settle(LogSelection selection) throws IOException {
        List<SelectedLog> logs = new ArrayList<>();
        for (SelectedLog log : selection.logs()) {
            logs.add(
                    log.format() instanceof MappingFormat format && format.guesses()
                            ? new SelectedLog(log.source(), settled(log, format), null)
                            : log);
        }
        return new LogSelection(logs);
    }

    private MappingFormat settled(SelectedLog log, MappingFormat guessing) throws IOException {
        Optional<Mapping> known = read();
        if (known.isPresent() && !MappingFormat.fits(known.get(), log.source().head())) {
            known = Optional.empty();
        }
        Optional<Mapping> mapping =
                known.isPresent() ? known : guessing.mapping(log.source().head());
        return mapping.map(MappingFormat::new).orElse(guessing);
    }

    private Optional<Mapping> read() throws IOException {
        if (!Files.exists(kept)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Mapping.read(Files.readString(kept)));
        } catch (IllegalArgumentException broken) {
            throw new SourceException(
                    kept
                            + " cannot be used: "
                            + broken.getMessage()
                            + "; put it right, or remove it",
                    broken);
        }
    }

    /** Keeps the mapping by which the last of these logs is read, if one is. */
    void keep(LogSelection selection) throws IOException {
        for (SelectedLog log : selection.logs()) {
            if (log.format() instanceof MappingFormat format) {
                Optional<Mapping> mapping = format.given();
                if (mapping.isPresent() && !mapping.equals(read())) {
                    ResultFile.write(kept, mapping.get().write());
                }
            }
        }
    }
}
