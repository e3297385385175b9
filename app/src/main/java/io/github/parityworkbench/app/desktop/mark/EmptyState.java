package io.github.parityworkbench.app.desktop.mark;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands where there is nothing to show: why that is, and what to do next. */
public final class EmptyState extends VBox {
    private final FontIcon icon;
    private final Label title = new Label();
    private final Label advice = new Label();

    public EmptyState(Feather icon, String title, String advice) {
        super(6);
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        this.title.getStyleClass().add("empty-state-title");
        this.advice.getStyleClass().add("empty-state-advice");
        this.advice.setWrapText(true);
        this.icon = new FontIcon(icon);
        getChildren().addAll(this.icon, this.title, this.advice);
        say(icon, title, advice);
    }

    /** Says something else. */
    public void say(Feather newIcon, String newTitle, String newAdvice) {
        icon.setIconCode(newIcon);
        title.setText(newTitle);
        advice.setText(newAdvice);
        advice.setVisible(!newAdvice.isEmpty());
    }
}
