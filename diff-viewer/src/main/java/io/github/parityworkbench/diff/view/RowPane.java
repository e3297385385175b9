package io.github.parityworkbench.diff.view;

import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.view.DiffRows.Role;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One row across both sides: control's text, the mark of the difference, the candidate's text. */
final class RowPane extends Region {
    private final RowContext context;
    private final SidePane control = new SidePane(Side.CONTROL);
    private final SidePane candidate = new SidePane(Side.CANDIDATE);
    private final Label mark = new Label();
    private final Region outline = new Region();
    private @Nullable Label stretch;
    private @Nullable PseudoClass look;

    RowPane(RowContext context) {
        this.context = context;
        getStyleClass().add("row-pane");
        mark.getStyleClass().add("mark");
        outline.getStyleClass().add("outline");
        outline.setMouseTransparent(true);
        getChildren().addAll(control, mark, candidate, outline);
    }

    Label mark() {
        return mark;
    }

    SidePane side(Side side) {
        return side == Side.CONTROL ? control : candidate;
    }

    /** Few rows are one, so that it is only made when this one is. */
    private Label stretch() {
        Label label = stretch;
        if (label == null) {
            label = new Label();
            label.getStyleClass().add("stretch");
            label.setMaxWidth(Double.MAX_VALUE);
            stretch = label;
            getChildren().add(getChildren().indexOf(outline), label);
        }
        return label;
    }

    /** Shows the stretch that begins with the row. */
    void showStretch(DiffRows rows, int first) {
        stretch().setText("⋯  " + stretchWords(rows, first) + "  ⋯");
        setLook(null, true);
    }

    /** How much of what the stretch hides that begins with the row. */
    String stretchWords(DiffRows rows, int first) {
        String key = isItem(rows, first) ? "count.equal-items" : "count.equal-members";
        return context.texts().count(key, context.model().stretchSize(first));
    }

    private static boolean isItem(DiffRows rows, int row) {
        Side side = rows.node(row, Side.CONTROL) >= 0 ? Side.CONTROL : Side.CANDIDATE;
        return RowText.isItem(rows, row, side);
    }

    /** Shows the row. */
    void showRow(DiffRows rows, int row) {
        int difference = rows.difference(row);
        boolean folded = context.model().isFolded(row);
        RowText text = new RowText(rows, context.texts());
        String query = context.search().queryProperty().get();
        for (Side side : Side.values()) {
            List<Run> runs = text.runs(row, side, folded, room(rows.depth(row), side));
            boolean arrow = rows.role(row) == Role.OPEN && rows.node(row, side) >= 0;
            side(side)
                    .show(
                            RowSearch.marked(runs, query),
                            rows.depth(row),
                            arrow ? (folded ? "▸" : "▾") : "");
        }
        mark.setText(markText(rows, row, folded));
        setLook(look(rows, difference), false);
    }

    private int room(int depth, Side side) {
        double width = side == Side.CONTROL ? context.controlWidth() : context.candidateWidth();
        double indent = 26 + Math.min(depth * 16.0, width * 0.4);
        return context.charactersIn(width - indent);
    }

    private String markText(DiffRows rows, int row, boolean folded) {
        int difference = rows.difference(row);
        if (rows.startsDifference(row)) {
            Kind kind = rows.differences().get(difference).kind();
            return kind.glyph() + " " + context.texts().kind(kind);
        }
        if (rows.moved(row)) {
            return Kind.ORDER.glyph() + " " + context.texts().get("row.moved");
        }
        int inside = folded && rows.role(row) == Role.OPEN ? rows.differencesIn(row) : 0;
        return inside == 0 ? "" : context.texts().get("row.inside", Integer.toString(inside));
    }

    private static @Nullable PseudoClass look(DiffRows rows, int difference) {
        return difference < 0
                ? null
                : KindMark.pseudoClass(rows.differences().get(difference).kind());
    }

    private void setLook(@Nullable PseudoClass newLook, boolean isStretch) {
        if (stretch != null) {
            stretch.setVisible(isStretch);
        }
        control.setVisible(!isStretch);
        candidate.setVisible(!isStretch);
        mark.setVisible(!isStretch);
        if (look != null) {
            pseudoClassStateChanged(look, look.equals(newLook));
        }
        if (newLook != null) {
            pseudoClassStateChanged(newLook, true);
        }
        look = newLook;
    }

    @Override
    protected void layoutChildren() {
        double left = context.controlWidth();
        double height = getHeight();
        control.resizeRelocate(0, 0, left, height);
        mark.resizeRelocate(left, 0, RowContext.MARK_WIDTH, height);
        candidate.resizeRelocate(context.candidateStart(), 0, context.candidateWidth(), height);
        if (stretch != null) {
            stretch.resizeRelocate(0, 0, getWidth(), height);
        }
        outline.resizeRelocate(0, 0, getWidth(), height);
    }
}
