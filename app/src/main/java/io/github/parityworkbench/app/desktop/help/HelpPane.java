package io.github.parityworkbench.app.desktop.help;

import atlantafx.base.theme.Styles;
import io.github.parityworkbench.app.desktop.overlay.Card;
import io.github.parityworkbench.app.desktop.overlay.CardButtons;
import io.github.parityworkbench.app.desktop.overlay.Overlay;
import io.github.parityworkbench.app.desktop.text.Texts;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Lists the kinds and causes over the window, and says what the selected one means. */
public final class HelpPane {
    private final Overlay overlay;
    private final Texts texts;
    private final Runnable tour;

    /**
     * @param tour shows the tour instead
     */
    public HelpPane(Overlay overlay, Texts texts, Runnable tour) {
        this.overlay = overlay;
        this.texts = texts;
        this.tour = tour;
    }

    /** Shows the help with that kind or cause selected, the first one for null. */
    public void show(@Nullable Enum<?> subject) {
        List<HelpTopic> topics = new HelpTopics(texts).all();
        ListView<HelpTopic> list = new ListView<>(FXCollections.observableArrayList(topics));
        list.setId("help-topics");
        list.setAccessibleText(texts.get("help.title"));
        list.setCellFactory(view -> new TopicCell());
        list.setMinWidth(230);
        list.setPrefWidth(230);
        VBox words = new VBox(12);
        words.setId("help-words");
        words.setPadding(new Insets(0, 0, 0, 20));
        HBox.setHgrow(words, Priority.ALWAYS);
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((property, before, topic) -> explain(words, topic));
        int at = Math.max(0, topics.stream().map(HelpTopic::subject).toList().indexOf(subject));
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, at - 4));
        Button take = new Button(texts.get("help.tour"));
        take.setOnAction(
                event -> {
                    overlay.close();
                    tour.run();
                });
        Button close = CardButtons.close(overlay, texts.get("action.close"));
        Card card = new Card(texts.get("help.title"), new HBox(list, words), List.of(take, close));
        card.setId("help");
        card.setPrefSize(820, 560);
        overlay.show(card, list);
    }

    private void explain(VBox words, @Nullable HelpTopic topic) {
        words.getChildren().clear();
        if (topic == null) {
            return;
        }
        Label title = new Label(topic.title());
        title.getStyleClass().addAll(Styles.TITLE_4, "code");
        words.getChildren().addAll(title, sentence(topic.sort(), "muted"));
        words.getChildren().add(sentence(topic.meaning(), "help-meaning"));
        if (!topic.example().isEmpty()) {
            Label example = sentence(topic.example(), "preview");
            example.getStyleClass().add("code");
            words.getChildren().addAll(sentence(texts.get("help.example"), "muted"), example);
        }
        words.getChildren().add(sentence(topic.advice(), "help-advice"));
    }

    private static Label sentence(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add(style);
        return label;
    }

    private static final class TopicCell extends ListCell<HelpTopic> {
        @Override
        protected void updateItem(@Nullable HelpTopic topic, boolean empty) {
            super.updateItem(topic, empty);
            setText(topic == null || empty ? null : topic.title() + "  ·  " + topic.sort());
        }
    }
}
