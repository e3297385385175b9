package io.github.parityworkbench.app.workflow;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides where the workspace is: the folder that was named, else {@value #VARIABLE}, else the
 * system's folder for a user's data.
 */
public final class WorkspaceLocation {
    /** The environment variable that names the workspace. */
    public static final String VARIABLE = "PARITY_WORKSPACE";

    private final Map<String, String> environment;
    private final String systemName;
    private final Path home;

    /**
     * @param systemName as the property {@code os.name} has it
     */
    public WorkspaceLocation(Map<String, String> environment, String systemName, Path home) {
        this.environment = Map.copyOf(environment);
        this.systemName = systemName.toLowerCase(Locale.ROOT);
        this.home = home;
    }

    /** The location as this process's surroundings have it. */
    public static WorkspaceLocation ofThisSystem() {
        return new WorkspaceLocation(
                System.getenv(),
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")));
    }

    /** The folder of the workspace, absolute; it need not exist. */
    public Path folder(@Nullable Path named) {
        Path folder =
                named != null
                        ? named
                        : variable(VARIABLE)
                                .map(Path::of)
                                .orElseGet(() -> userData().resolve("workspace"));
        return folder.toAbsolutePath().normalize();
    }

    /** The application's folder among the user's data; it need not exist. */
    public Path userData() {
        if (systemName.startsWith("windows")) {
            return variable("LOCALAPPDATA")
                    .map(Path::of)
                    .orElse(home.resolve("AppData").resolve("Local"))
                    .resolve("Parity Workbench");
        }
        if (systemName.startsWith("mac")) {
            return home.resolve("Library")
                    .resolve("Application Support")
                    .resolve("Parity Workbench");
        }
        return variable("XDG_DATA_HOME")
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".local").resolve("share"))
                .resolve("parity-workbench");
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
