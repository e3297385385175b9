package io.github.parityworkbench.app.desktop.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * Where the user was.
 *
 * @param workspace the folder that was open, null where none was
 * @param endpoint the name of the selected endpoint, null for all
 * @param group the id of the selected group
 * @param ended whether the desktop was closed in order; false while it runs and after a crash
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LastSession(
        @Nullable String workspace,
        @Nullable String endpoint,
        @Nullable String group,
        boolean ended) {
    /** Before the first start. */
    public static final LastSession NONE = new LastSession(null, null, null, true);

    /** The same at another place. */
    public LastSession at(
            @Nullable String openWorkspace, @Nullable String at, @Nullable String id) {
        return new LastSession(openWorkspace, at, id, ended);
    }

    /** The same, closed in order or still running. */
    public LastSession ended(boolean inOrder) {
        return new LastSession(workspace, endpoint, group, inOrder);
    }
}
