package io.github.parityworkbench.app.desktop.settings;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the {@link Settings} in a JSON file. Settings are a comfort: where the file cannot be read
 * or written the desktop goes on with what it has, and says so in the log. Used from one thread.
 */
public final class SettingsStore {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsStore.class);

    private final ObjectMapper mapper =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private final Path file;
    private Settings settings;

    /** Reads the file; where there is none, or none that can be read, begins with the defaults. */
    public SettingsStore(Path file) {
        this.file = file;
        this.settings = read();
    }

    private Settings read() {
        if (!Files.exists(file)) {
            return Settings.DEFAULTS;
        }
        try {
            return mapper.readValue(file.toFile(), Settings.class);
        } catch (IOException e) {
            LOG.warn("settings are not readable, going on with the defaults: {}", file);
            return Settings.DEFAULTS;
        }
    }

    public Settings get() {
        return settings;
    }

    /** Changes the settings and writes the file. */
    public void update(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings);
        if (!changed.equals(settings)) {
            settings = changed;
            write();
        }
    }

    private void write() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            mapper.writeValue(fresh.toFile(), settings);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("settings cannot be written: {}", file);
        }
    }
}
