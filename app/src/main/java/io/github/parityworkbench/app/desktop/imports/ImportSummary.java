package io.github.parityworkbench.app.desktop.imports;

import io.github.parityworkbench.app.desktop.notice.Notices;
import io.github.parityworkbench.app.desktop.overlay.Card;
import io.github.parityworkbench.app.desktop.overlay.CardButtons;
import io.github.parityworkbench.app.desktop.overlay.Overlay;
import io.github.parityworkbench.app.desktop.text.Texts;
import io.github.parityworkbench.app.export.Figures;
import io.github.parityworkbench.app.workflow.ImportReport;
import io.github.parityworkbench.importers.ImportProblem;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * Says how an import ended: in the status line where all went well, in a pane with the problems
 * where something could not be read.
 */
public final class ImportSummary {
    private final Texts texts;
    private final Overlay overlay;
    private final Notices notices;

    public ImportSummary(Texts texts, Overlay overlay, Notices notices) {
        this.texts = texts;
        this.overlay = overlay;
        this.notices = notices;
    }

    /** Says so. */
    public void show(FinishedImport finished) {
        ImportReport report = finished.report();
        notices.say(sentence(report));
        if (!finished.problems().isEmpty()) {
            showProblems(report, finished.problems());
        }
    }

    private String sentence(ImportReport report) {
        if (report.cancelled()) {
            return texts.get("import.stopped", report.exchanges());
        }
        if (report.addedNothing()) {
            return texts.get("import.nothing-new");
        }
        return texts.get(
                "import.done",
                report.exchanges(),
                report.mismatched(),
                report.groups(),
                Figures.size(report.bytes()),
                Math.max(0.1, Math.round(report.seconds() * 10) / 10.0));
    }

    private void showProblems(ImportReport report, List<ImportProblem> problems) {
        Label sentence = new Label(sentence(report));
        sentence.setWrapText(true);
        Label unreadable =
                new Label(texts.get("import.problems", report.problems(), problems.size()));
        unreadable.setWrapText(true);
        Button close = CardButtons.close(overlay, texts.get("action.close"));
        close.setId("import-summary-close");
        ProblemsTable table = new ProblemsTable(texts);
        table.getItems().setAll(problems);
        VBox content = new VBox(10, sentence, unreadable, table);
        Card card = new Card(texts.get("import.summary"), content, List.of(close));
        card.setPrefSize(860, 520);
        overlay.show(card, close);
    }
}
