package io.github.parityworkbench.app.desktop.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for files and folders; every answer may be empty. */
public interface FileDialogs {
    /** A folder that exists or is made in the dialog. */
    Optional<Path> folder(String title);

    /** Logs to import: files of any format. */
    List<Path> logs(String title);

    /** A file to write, with a name to begin with. */
    Optional<Path> saveAs(String title, String suggestedName);
}
