package io.github.parityworkbench.app.desktop.settings;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the {@link Settings} in a JSON file. Settings are a comfort: where the file cannot be read
 * or written the desktop goes on with what it has, and says so in the log. Used from one thread;
 * the file may be written by another.
 */
public final class SettingsStore {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsStore.class);

    private final ObjectMapper mapper =
            new ObjectMapper()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL);
    private final Path file;
    private final Executor writer;
    private final AtomicReference<@Nullable Settings> waiting = new AtomicReference<>();
    private Settings settings;

    /**
     * Reads the file; where there is none, or none that can be read, begins with the defaults.
     *
     * @param writer runs what writes the file; of changes that follow fast, only the last is
     *     written
     */
    public SettingsStore(Path file, Executor writer) {
        this.file = file;
        this.writer = writer;
        this.settings = read();
    }

    private Settings read() {
        if (!Files.exists(file)) {
            return Settings.DEFAULTS;
        }
        try {
            Settings kept = mapper.readValue(file.toFile(), Settings.class);
            return kept == null ? Settings.DEFAULTS : kept;
        } catch (IOException e) {
            LOG.warn("settings are not readable, going on with the defaults: {}", file);
            return Settings.DEFAULTS;
        }
    }

    /** The settings as they are now, written to the file or not yet. */
    public Settings get() {
        return settings;
    }

    /** Changes the settings and has the file written. */
    public void update(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings);
        if (!changed.equals(settings)) {
            settings = changed;
            if (waiting.getAndSet(changed) == null) {
                writer.execute(this::flush);
            }
        }
    }

    /** Returns once every change is written. */
    public synchronized void flush() {
        Settings newest = waiting.getAndSet(null);
        if (newest != null) {
            write(newest);
        }
    }

    private void write(Settings newest) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            mapper.writeValue(fresh.toFile(), newest);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("settings cannot be written: {}", file);
        }
    }
}
