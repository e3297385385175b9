package io.github.parityworkbench.diff.view;

import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.json.DiffOptions;
import io.github.parityworkbench.diff.json.DiffResult;
import io.github.parityworkbench.diff.json.JsonDiffer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * Opens a large pair in the view and scrolls through it, on a real or a headless screen; a program,
 * not a test. Arguments: the number of orders in each document, about 400 bytes each, then how many
 * steps to scroll. Each step is laid out and drawn by the screen's own pulse before the next one,
 * by the software renderer where JavaFX was told so.
 */
public final class JsonDiffViewMeasurement {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private final JsonDiffView view = new JsonDiffView();
    private final int steps;
    private Scene scene;
    private WritableImage image;

    private JsonDiffViewMeasurement(int steps) {
        this.steps = steps;
    }

    public static void main(String[] arguments) throws Exception {
        int orders = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 125_000;
        int steps = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 300;
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(null));
        started.join();
        Platform.setImplicitExit(false);
        for (int round = 1; round <= 2; round++) {
            System.out.println("round " + round);
            new JsonDiffViewMeasurement(steps).run(orders);
        }
        Platform.exit();
    }

    private void run(int orders) throws Exception {
        onScreen("window with an empty view", this::open);
        JsonText control = LargePairs.document(orders, false);
        JsonText candidate = LargePairs.document(orders, true);
        say("documents: %,d and %,d bytes", control.length(), candidate.length());
        Watch whole = new Watch();
        DiffResult result = new JsonDiffer(DiffOptions.DEFAULTS).diff(control, candidate);
        whole.lap("background: comparing");
        long before = heap();
        Watch building = new Watch();
        DiffRows rows = DiffRows.of(result);
        building.lap("background: making rows");
        long bytes = heap() - before;
        say("rows: %,d, %.1f bytes each", rows.size(), (double) bytes / rows.size());
        onScreen("setRows", () -> view.setRows(rows));
        onScreen("first layout", this::layOut);
        onScreen("first drawing", this::draw);
        say("entries: %,d", view.model().size());
        scroll("folded");
        onScreen("unfold everything", () -> view.model().setWholeFolded(false));
        onScreen("layout of it", this::layOut);
        long unfolded = heap() - before;
        say(
                "entries: %,d, in all %.1f bytes a row",
                view.model().size(), (double) unfolded / rows.size());
        scroll("unfolded");
        onScreen("close", () -> ((Stage) scene.getWindow()).close());
    }

    private void open() {
        scene = new Scene(new StackPane(view), WIDTH, HEIGHT);
        image = new WritableImage(WIDTH, HEIGHT);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        draw();
    }

    private void layOut() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private void draw() {
        scene.snapshot(image);
    }

    /** Each step as a user has it: the list moves, and the next pulse lays out and draws. */
    private void scroll(String state) throws Exception {
        ScrollBar bar = (ScrollBar) view.lookup(".diff-list").lookup(".scroll-bar");
        Threads threads = Threads.find();
        long[] screen = new long[steps];
        long[] both = new long[steps];
        for (int step = 0; step < steps; step++) {
            int far = (int) ((long) view.model().size() * step / steps);
            int to = step % 3 == 0 ? far : far + step % 40;
            threads.waitUntilIdle();
            long screenBefore = threads.screen();
            long drawingBefore = threads.drawing();
            Platform.runLater(() -> bar.setValue(to));
            threads.waitUntilIdle();
            screen[step] = threads.screen() - screenBefore;
            both[step] = screen[step] + threads.drawing() - drawingBefore;
        }
        sayTimes("scroll " + state + ", screen's thread", screen);
        sayTimes("scroll " + state + ", with drawing", both);
    }

    private static void sayTimes(String what, long[] times) {
        Arrays.sort(times);
        say(
                "%s: median %.1f ms, 95th percentile %.1f ms, longest %.1f ms of the processor",
                what,
                times[times.length / 2] / 1e6,
                times[times.length * 95 / 100] / 1e6,
                times[times.length - 1] / 1e6);
    }

    private static void onScreen(String what, Runnable work) throws Exception {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    Watch watch = new Watch();
                    work.run();
                    watch.lap("screen: " + what);
                    done.complete(null);
                });
        done.get();
    }

    /** Wall time, and the thread's own on the processor. */
    private static final class Watch {
        private final long wall = System.nanoTime();
        private final long processor =
                ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

        void lap(String what) {
            say(
                    "%s: %.1f ms, %.1f ms of the processor",
                    what,
                    (System.nanoTime() - wall) / 1e6,
                    (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor)
                            / 1e6);
        }
    }

    /** The two threads that show something: the screen's and the one that draws. */
    private record Threads(long screenId, long drawingId) {
        private static final ThreadMXBean BEAN = ManagementFactory.getThreadMXBean();

        static Threads find() {
            return new Threads(id("JavaFX Application Thread"), id("QuantumRenderer"));
        }

        private static long id(String name) {
            for (ThreadInfo info : BEAN.getThreadInfo(BEAN.getAllThreadIds())) {
                if (info != null && info.getThreadName().startsWith(name)) {
                    return info.getThreadId();
                }
            }
            throw new IllegalStateException("no thread " + name);
        }

        long screen() {
            return BEAN.getThreadCpuTime(screenId);
        }

        long drawing() {
            return BEAN.getThreadCpuTime(drawingId);
        }

        /** Until both have had next to nothing to do for some pulses. */
        void waitUntilIdle() throws InterruptedException {
            long before;
            do {
                before = screen() + drawing();
                Thread.sleep(120);
            } while (screen() + drawing() - before > 3_000_000);
        }
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void say(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, "  " + format + "%n", arguments);
    }
}
