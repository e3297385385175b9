package io.github.parityworkbench.app.desktop.decision;

import atlantafx.base.theme.Styles;
import io.github.parityworkbench.app.desktop.overlay.Card;
import io.github.parityworkbench.app.desktop.overlay.Overlay;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.localdb.GroupRow;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks for the ticket in which a group is kept elsewhere. */
public final class TicketPane {
    private final Overlay overlay;
    private final Texts texts;
    private final Decisions decisions;

    public TicketPane(Overlay overlay, Texts texts, Decisions decisions) {
        this.overlay = overlay;
        this.texts = texts;
        this.decisions = decisions;
    }

    /** Asks over the window. */
    public void show(GroupRow group) {
        TextField ticket = new TextField(group.ticket());
        ticket.setId("ticket");
        ticket.setPrefWidth(420);
        ticket.setPromptText(texts.get("ticket.prompt"));
        Label label = new Label(texts.get("ticket.label"));
        label.setLabelFor(ticket);
        Button cancel = new Button(texts.get("action.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> overlay.close());
        Button save = new Button(texts.get("ticket.save"));
        save.setId("ticket-save");
        save.setDefaultButton(true);
        save.getStyleClass().add(Styles.ACCENT);
        save.setOnAction(
                event -> {
                    overlay.close();
                    decisions.ticket(group, ticket.getText());
                });
        VBox content = new VBox(8, label, ticket);
        Card card = new Card(texts.get("ticket.title"), content, List.of(cancel, save));
        card.setId("ticket-pane");
        overlay.show(card, ticket);
    }
}
