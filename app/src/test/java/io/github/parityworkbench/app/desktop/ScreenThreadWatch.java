package io.github.parityworkbench.app.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Sees what the JavaFX thread waits for: each file that it reads or writes, and each wait for the
 * database. It does not go by time, so a busy machine changes nothing.
 */
final class ScreenThreadWatch {
    private static final String THREAD = "JavaFX Application Thread";
    private static final String OWN = "io.github.parityworkbench.";
    private static final String DATABASE = "io.github.parityworkbench.localdb.internal.Database";
    private static final List<String> FILES =
            List.of("jdk.FileRead", "jdk.FileWrite", "jdk.FileForce");

    /** Classes, stylesheets and texts come from the program's own files. */
    private static final List<String> LOADING =
            List.of(
                    "jdk.internal.loader.",
                    "java.lang.ClassLoader",
                    "java.util.ResourceBundle",
                    "java.util.zip.",
                    "javafx.",
                    "com.sun.");

    private final Recording recording = new Recording();

    void start() {
        FILES.forEach(
                event -> recording.enable(event).withThreshold(Duration.ZERO).withStackTrace());
        recording.enable("jdk.ThreadPark").withThreshold(Duration.ZERO).withStackTrace();
        recording.start();
    }

    /** Ends the watch; each thing that blocked the thread, with the places in the program. */
    List<String> stop() throws IOException {
        recording.stop();
        Path file = Files.createTempFile("parity-watch", ".jfr");
        try {
            recording.dump(file);
            recording.close();
            List<String> blocking = new ArrayList<>();
            for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
                if (event.getThread() != null
                        && THREAD.equals(event.getThread().getJavaName())
                        && event.getStackTrace() != null
                        && blocks(event)) {
                    blocking.add(describe(event));
                }
            }
            return blocking;
        } finally {
            Files.delete(file);
        }
    }

    private static boolean blocks(RecordedEvent event) {
        List<String> types = frames(event).map(ScreenThreadWatch::type).toList();
        if (!FILES.contains(event.getEventType().getName())) {
            return types.contains(DATABASE);
        }
        for (String type : types) {
            if (type.startsWith(OWN)) {
                return true;
            }
            if (LOADING.stream().anyMatch(type::startsWith)) {
                return false;
            }
        }
        return false;
    }

    private static String describe(RecordedEvent event) {
        StringBuilder text = new StringBuilder(event.getEventType().getName());
        frames(event)
                .filter(frame -> type(frame).startsWith(OWN))
                .limit(4)
                .forEach(
                        frame ->
                                text.append("\n    ")
                                        .append(type(frame))
                                        .append('.')
                                        .append(frame.getMethod().getName())
                                        .append(':')
                                        .append(frame.getLineNumber()));
        return text.toString();
    }

    private static Stream<RecordedFrame> frames(RecordedEvent event) {
        return event.getStackTrace().getFrames().stream();
    }

    private static String type(RecordedFrame frame) {
        return frame.getMethod().getType().getName();
    }
}
