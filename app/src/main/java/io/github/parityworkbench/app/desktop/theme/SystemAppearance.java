package io.github.parityworkbench.app.desktop.theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the system whether it shows itself dark; JavaFX 21 cannot tell. */
public final class SystemAppearance {
    private static final Logger LOG = LoggerFactory.getLogger(SystemAppearance.class);
    private static final long PATIENCE_MILLISECONDS = 1500;

    private final String systemName;

    /**
     * @param systemName as the property {@code os.name} has it
     */
    public SystemAppearance(String systemName) {
        this.systemName = systemName.toLowerCase(Locale.ROOT);
    }

    /** Whether the system is dark; false where it cannot be asked. Takes up to two seconds. */
    public boolean isDark() {
        try {
            return saysDark(ask());
        } catch (IOException e) {
            LOG.debug("the system does not say whether it is dark: {}", e.getMessage());
            return false;
        }
    }

    /** The command that prints the system's choice. */
    List<String> question() {
        if (systemName.startsWith("windows")) {
            return List.of(
                    "reg",
                    "query",
                    "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                    "/v",
                    "AppsUseLightTheme");
        }
        if (systemName.startsWith("mac")) {
            return List.of("defaults", "read", "-g", "AppleInterfaceStyle");
        }
        return List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme");
    }

    /** What the answer of {@link #question()} means. */
    boolean saysDark(String answer) {
        String words = answer.toLowerCase(Locale.ROOT);
        return systemName.startsWith("windows")
                ? words.strip().endsWith("0x0")
                : words.contains("dark");
    }

    private String ask() throws IOException {
        Process process = new ProcessBuilder(question()).redirectErrorStream(true).start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                return "";
            }
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        } finally {
            process.destroyForcibly();
        }
    }
}
