package io.github.parityworkbench.app.desktop.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the user was.
 *
 * @param workspace the folder that was open, null where none was
 * @param endpoint the name of the selected endpoint, null for all
 * @param group the id of the selected group
 * @param process the number of the process that the desktop runs in; 0 once it was closed in order
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LastSession(
        @Nullable String workspace,
        @Nullable String endpoint,
        @Nullable String group,
        long process) {
    public LastSession {
        workspace = workspace != null && isFolder(workspace) ? workspace : null;
    }

    /** Whether a folder can have that name on this system, as one of another need not. */
    static boolean isFolder(String name) {
        try {
            return !Path.of(name).toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Before the first start. */
    public static final LastSession NONE = new LastSession(null, null, null, 0);

    /** The same at another place. */
    public LastSession at(
            @Nullable String openWorkspace, @Nullable String at, @Nullable String groupId) {
        return new LastSession(openWorkspace, at, groupId, process);
    }

    /** The same, running in that process; in none for 0. */
    public LastSession in(long number) {
        return new LastSession(workspace, endpoint, group, number);
    }

    /** Whether the desktop ended without being closed: its process is gone. */
    public boolean endedUnexpectedly() {
        return process != 0 && ProcessHandle.of(process).isEmpty();
    }
}
