package io.github.parityworkbench.app.desktop.triage;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A note in Markdown as text: nothing in it is loaded, followed or run. */
final class MarkdownView extends VBox {
    private static final Parser PARSER = Parser.builder().build();

    MarkdownView(String markdown) {
        super(8);
        PARSER.parse(markdown).accept(new Writer(this));
        setAccessibleText(markdown);
    }

    /** Makes a node of each block, and a run of text of each stretch of one style. */
    private static final class Writer extends AbstractVisitor {
        private final VBox blocks;
        private TextFlow flow = new TextFlow();
        private String style = "";

        Writer(VBox blocks) {
            this.blocks = blocks;
        }

        @Override
        public void visit(Paragraph paragraph) {
            begin();
            visitChildren(paragraph);
        }

        @Override
        public void visit(Heading heading) {
            begin();
            styled("markdown-heading", () -> visitChildren(heading));
        }

        @Override
        public void visit(BulletList list) {
            number(list, null);
        }

        @Override
        public void visit(OrderedList list) {
            number(list, list.getMarkerStartNumber());
        }

        private void number(org.commonmark.node.Node list, @Nullable Integer first) {
            int at = first == null ? 0 : first;
            for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
                if (item instanceof ListItem) {
                    Label marker = new Label(first == null ? "•" : at + ".");
                    marker.setMinWidth(Region.USE_PREF_SIZE);
                    VBox content = new VBox(4);
                    HBox.setHgrow(content, Priority.ALWAYS);
                    blocks.getChildren().add(new HBox(8, marker, content));
                    new Writer(content).visitChildren(item);
                    at++;
                }
            }
        }

        @Override
        public void visit(BlockQuote quote) {
            VBox content = new VBox(4);
            content.getStyleClass().add("markdown-quote");
            blocks.getChildren().add(content);
            new Writer(content).visitChildren(quote);
        }

        @Override
        public void visit(FencedCodeBlock code) {
            code(code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            code(code.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            code(html.getLiteral());
        }

        private void code(String text) {
            Label label = new Label(text.stripTrailing());
            label.getStyleClass().addAll("code", "markdown-code");
            label.setWrapText(true);
            blocks.getChildren().add(label);
        }

        @Override
        public void visit(ThematicBreak line) {
            Region rule = new Region();
            rule.getStyleClass().add("markdown-rule");
            blocks.getChildren().add(rule);
        }

        @Override
        public void visit(Emphasis emphasis) {
            styled("markdown-emphasis", () -> visitChildren(emphasis));
        }

        @Override
        public void visit(StrongEmphasis strong) {
            styled("markdown-strong", () -> visitChildren(strong));
        }

        @Override
        public void visit(Code code) {
            styled("code", () -> add(code.getLiteral()));
        }

        /** No link is followed: where it goes stands behind it. */
        @Override
        public void visit(Link link) {
            visitChildren(link);
            boolean same =
                    link.getFirstChild() instanceof org.commonmark.node.Text text
                            && text.getLiteral().equals(link.getDestination());
            if (!same) {
                add(" (" + link.getDestination() + ")");
            }
        }

        @Override
        public void visit(org.commonmark.node.Text text) {
            add(text.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            add(html.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak line) {
            add(" ");
        }

        @Override
        public void visit(HardLineBreak line) {
            add("\n");
        }

        private void begin() {
            flow = new TextFlow();
            blocks.getChildren().add(flow);
        }

        private void styled(String name, Runnable inside) {
            String before = style;
            style = name;
            inside.run();
            style = before;
        }

        private void add(String words) {
            Text text = new Text(words);
            text.getStyleClass().add("markdown-text");
            if (!style.isEmpty()) {
                text.getStyleClass().add(style);
            }
            flow.getChildren().add(text);
        }
    }
}
