package io.github.parityworkbench.diff.view;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Keys that are typed in tests. */
final class Keys {
    private Keys() {}

    /**
     * Waits for the screen once a key; TestFX would wait when it is pressed, too. A key that is
     * pressed before the window has the focus would go nowhere.
     */
    static void type(FxRobot robot, KeyCode... keys) {
        try {
            WaitForAsyncUtils.waitFor(
                    60,
                    TimeUnit.SECONDS,
                    () -> robot.listWindows().stream().anyMatch(Window::isFocused));
        } catch (TimeoutException e) {
            throw new AssertionError("no window has the focus", e);
        }
        for (KeyCode key : keys) {
            robot.robotContext().getKeyboardRobot().pressNoWait(key);
            robot.release(key);
        }
    }
}
