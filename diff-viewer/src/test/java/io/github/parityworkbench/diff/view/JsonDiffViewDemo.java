package io.github.parityworkbench.diff.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.json.DiffOptions;
import io.github.parityworkbench.diff.json.DiffResult;
import io.github.parityworkbench.diff.json.JsonDiffer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * Shows one pair in a window, to look at by hand. Arguments: {@code light} or {@code dark}, width,
 * height, then a log of exchanges and the number of one in it from 0, or two JSON files, or the
 * number of items of a made-up pair, or nothing.
 */
public final class JsonDiffViewDemo {
    private JsonDiffViewDemo() {}

    public static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    /** The window; apart, since an application as main class wants JavaFX on the module path. */
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) throws IOException {
            List<String> arguments = getParameters().getRaw();
            JsonDiffView view = new JsonDiffView();
            StackPane root = new StackPane(view);
            root.getStyleClass().add(arguments.get(0));
            double width = Double.parseDouble(arguments.get(1));
            stage.setScene(new Scene(root, width, Double.parseDouble(arguments.get(2))));
            stage.setTitle("JsonDiffView");
            stage.setX(0);
            stage.setY(0);
            long start = System.nanoTime();
            if (arguments.size() > 3) {
                DiffResult result = pair(arguments.subList(3, arguments.size()));
                System.out.println("compared: " + (System.nanoTime() - start) / 1_000_000 + " ms");
                view.setContent(result);
            }
            stage.show();
            System.out.println("shown: " + (System.nanoTime() - start) / 1_000_000 + " ms");
        }
    }

    private static DiffResult pair(List<String> source) throws IOException {
        JsonDiffer differ = new JsonDiffer(DiffOptions.DEFAULTS);
        if (source.size() == 1) {
            int items = Integer.parseInt(source.get(0));
            JsonText control = LargePairs.document(items, false);
            JsonText candidate = LargePairs.document(items, true);
            long start = System.nanoTime();
            DiffResult result = differ.diff(control, candidate);
            System.out.println("of it, comparing: " + (System.nanoTime() - start) / 1_000_000);
            return result;
        }
        Path first = Path.of(source.get(0));
        if (first.toString().endsWith(".gz")) {
            JsonNode exchange = exchange(first, Integer.parseInt(source.get(1)));
            return differ.diff(body(exchange, "control"), body(exchange, "candidate"));
        }
        return differ.diff(
                JsonText.of(Files.readAllBytes(first)),
                JsonText.of(Files.readAllBytes(Path.of(source.get(1)))));
    }

    private static JsonNode exchange(Path log, int number) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(log)),
                                StandardCharsets.UTF_8))) {
            String line = lines.lines().skip(number).findFirst().orElseThrow();
            return new ObjectMapper().readTree(line);
        }
    }

    private static JsonText body(JsonNode exchange, String side) {
        return JsonText.of(exchange.path(side).path("body").toString());
    }
}
