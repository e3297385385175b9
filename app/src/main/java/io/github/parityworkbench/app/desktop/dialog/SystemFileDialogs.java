package io.github.parityworkbench.app.desktop.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The dialogs of the system, over the application's window, beginning where the last one ended. */
public final class SystemFileDialogs implements FileDialogs {
    private @Nullable Window owner;
    private @Nullable File last;

    /** Shows the dialogs over that window from now on. */
    public void over(Window window) {
        owner = window;
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        if (last != null) {
            chooser.setInitialDirectory(last);
        }
        File folder = chooser.showDialog(owner);
        if (folder != null) {
            last = folder.getParentFile();
        }
        return Optional.ofNullable(folder).map(File::toPath);
    }

    @Override
    public List<Path> logs(String title) {
        List<File> files = fileChooser(title).showOpenMultipleDialog(owner);
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        last = files.get(0).getParentFile();
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> saveAs(String title, String suggestedName) {
        FileChooser chooser = fileChooser(title);
        chooser.setInitialFileName(suggestedName);
        File file = chooser.showSaveDialog(owner);
        if (file != null) {
            last = file.getParentFile();
        }
        return Optional.ofNullable(file).map(File::toPath);
    }

    private FileChooser fileChooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        if (last != null) {
            chooser.setInitialDirectory(last);
        }
        return chooser;
    }
}
