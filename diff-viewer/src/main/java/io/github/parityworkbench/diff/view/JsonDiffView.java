package io.github.parityworkbench.diff.view;

import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.json.DiffResult;
import io.github.parityworkbench.diff.json.NodeDifference;
import java.net.URL;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Skin;
import org.jspecify.annotations.Nullable;

/**
 * Two JSON documents side by side: one list of aligned rows, differences marked by glyph, word and
 * colour, what is equal folded away.
 *
 * <p>Its colours are looked up by name: {@code -parity-missing}, {@code -parity-extra}, {@code
 * -parity-value}, {@code -parity-type}, {@code -parity-order}, each with a {@code -subtle} variant
 * for backgrounds, and those of text, borders and surfaces. The stylesheet beside this class sets
 * them for {@code .json-diff-view}, and for a dark screen wherever an ancestor has the style class
 * {@code dark}; a theme sets them anew on {@code .json-diff-view}.
 *
 * <p>Belongs to the JavaFX thread, like every control. Rows of large documents can be made on
 * another one by {@link DiffRows#of} and shown by {@link #setRows}.
 */
public final class JsonDiffView extends Control {
    private final DiffTexts texts = DiffTexts.load();
    private final DiffViewModel model = new DiffViewModel();
    private final StringProperty controlTitle =
            new SimpleStringProperty(this, "controlTitle", texts.get("side.control"));
    private final StringProperty candidateTitle =
            new SimpleStringProperty(this, "candidateTitle", texts.get("side.candidate"));
    private final ObservableList<MenuItem> menuItems = FXCollections.observableArrayList();
    private final RowSearchModel search = new RowSearchModel(model, texts);

    /** A view that says that nothing is selected yet. */
    public JsonDiffView() {
        getStyleClass().add("json-diff-view");
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText(texts.get("view.spoken"));
        setFocusTraversable(false);
    }

    /** Shows the comparison, or with null that nothing is selected. */
    public void setContent(@Nullable DiffResult result) {
        setRows(result == null ? null : DiffRows.of(result));
    }

    /** Shows the rows, or with null that nothing is selected. */
    public void setRows(@Nullable DiffRows rows) {
        model.show(rows);
    }

    /** The rows that are shown, null where nothing is. */
    public @Nullable DiffRows getRows() {
        return model.rows();
    }

    /** The difference the current row is part of, null if it is part of none. */
    public @Nullable NodeDifference getSelectedDifference() {
        return model.selectedDifferenceProperty().get();
    }

    /** The words above control's side. */
    public StringProperty controlTitleProperty() {
        return controlTitle;
    }

    /** The words above the candidate's side. */
    public StringProperty candidateTitleProperty() {
        return candidateTitle;
    }

    /** Whether what is equal is folded when rows are shown, as it is unless this says otherwise. */
    public BooleanProperty foldEqualAtFirstProperty() {
        return model.foldEqualAtFirstProperty();
    }

    /** Goes to the next difference below; false if there is none. */
    public boolean nextDifference() {
        return model.nextDifference();
    }

    /** Goes to the previous difference above; false if there is none. */
    public boolean previousDifference() {
        return model.previousDifference();
    }

    /** Goes to what stands at the path in that side's document; false if nothing does. */
    public boolean revealPath(Side side, FieldPath path) {
        return model.reveal(side, path);
    }

    /** Where the current row's value stands in that side's document, null if it does not. */
    public @Nullable FieldPath currentPath(Side side) {
        DiffRows rows = model.rows();
        int row = model.currentRow();
        return rows == null || row < 0 ? null : rows.path(row, side);
    }

    /** What the menu of a row offers below copying; nothing at first. */
    public ObservableList<MenuItem> getMenuItems() {
        return menuItems;
    }

    DiffViewModel model() {
        return model;
    }

    DiffTexts texts() {
        return texts;
    }

    RowSearchModel searchModel() {
        return search;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new JsonDiffViewSkin(this);
    }

    @Override
    public String getUserAgentStylesheet() {
        URL sheet = JsonDiffView.class.getResource("json-diff-view.css");
        return Objects.requireNonNull(sheet).toExternalForm();
    }
}
