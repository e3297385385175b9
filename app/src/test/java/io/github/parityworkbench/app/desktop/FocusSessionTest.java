package io.github.parityworkbench.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Goes all around the window by Tab, and sees where it is. */
class FocusSessionTest extends WindowTest {
    private static final int MOST_STOPS = 60;

    @Test
    void showsWhereTheKeyboardIsOnTheStartScreen() {
        assertThat(stopsThatLookTheSameWithoutTheKeyboard()).isEmpty();
    }

    @Test
    void showsWhereTheKeyboardIsInAWorkspace() throws Exception {
        importLog(TestLog.small().write(place("small.ndjson")));
        await(() -> groups().size() == 4 && selected() != null);
        assertThat(stopsThatLookTheSameWithoutTheKeyboard()).isEmpty();
    }

    private List<String> stopsThatLookTheSameWithoutTheKeyboard() {
        tab();
        Node first = owner();
        List<String> same = new ArrayList<>();
        int stops = 0;
        Node at = first;
        do {
            int[] with = look(at);
            tab();
            if (Arrays.equals(with, look(at))) {
                same.add(at.toString());
            }
            at = owner();
        } while (at != first && ++stops < MOST_STOPS);
        assertThat(stops).isBetween(5, MOST_STOPS - 1);
        return same;
    }

    private void tab() {
        press(KeyCode.TAB).release(KeyCode.TAB);
    }

    private Node owner() {
        return lookup(".window").query().getScene().getFocusOwner();
    }

    private int[] look(Node node) {
        AtomicReference<WritableImage> taken = new AtomicReference<>();
        interact(() -> taken.set(node.snapshot(null, null)));
        WritableImage image = taken.get();
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }
}
