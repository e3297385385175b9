package io.github.parityworkbench.app.desktop.triage;

import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.workflow.GroupQueryException;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line for a query, in which what is wrong is underlined by a wave. */
final class QueryField extends StackPane {
    private static final double WAVE = 3;

    private final CustomTextField field = (CustomTextField) TextFields.createClearableTextField();
    private final Path wave = new Path();
    private @Nullable GroupQueryException error;

    QueryField(Texts texts) {
        field.setId("group-filter");
        field.setPromptText(texts.get("groups.filter.prompt"));
        field.setAccessibleText(texts.get("groups.filter"));
        field.setAccessibleHelp(texts.get("groups.filter.help"));
        field.setLeft(new FontIcon(Feather.SEARCH));
        wave.setId("query-error");
        wave.getStyleClass().add("query-error");
        wave.setManaged(false);
        wave.setMouseTransparent(true);
        getChildren().addAll(field, wave);
    }

    CustomTextField field() {
        return field;
    }

    /** Underlines what is wrong, null for nothing. */
    void underline(@Nullable GroupQueryException wrong) {
        error = wrong;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        wave.getElements().clear();
        GroupQueryException wrong = error;
        if (wrong != null
                && wrong.query().equals(field.getText())
                && field.getSkin() instanceof TextFieldSkin skin
                && !field.getText().isEmpty()) {
            int last = field.getText().length() - 1;
            int from = Math.min(wrong.position(), last);
            int to = Math.max(from, Math.min(wrong.end() - 1, last));
            draw(skin.getCharacterBounds(from), skin.getCharacterBounds(to));
        }
    }

    private void draw(Rectangle2D first, Rectangle2D last) {
        double left = Math.max(0, first.getMinX());
        double right = Math.min(field.getWidth() - WAVE, Math.max(last.getMaxX(), left + 2 * WAVE));
        double bottom = field.getHeight() - WAVE;
        wave.getElements().add(new MoveTo(left, bottom));
        boolean up = true;
        for (double x = left + WAVE; x <= right; x += WAVE) {
            wave.getElements().add(new LineTo(x, up ? bottom - WAVE + 1 : bottom));
            up = !up;
        }
    }
}
