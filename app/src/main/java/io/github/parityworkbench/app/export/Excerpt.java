package io.github.parityworkbench.app.export;

import io.github.parityworkbench.app.export.SecretNames.Judgement;
import io.github.parityworkbench.diff.Difference;
import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.JsonText;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.Response;
import io.github.parityworkbench.diff.json.JsonSyntaxException;
import io.github.parityworkbench.diff.json.JsonTree;
import io.github.parityworkbench.diff.json.NodeType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The little of both documents that shows one difference: the smallest object around it, cut to
 * size, with secrets masked.
 *
 * @param control pretty JSON, empty where control has nothing to show
 * @param candidate as well
 * @param masked whether the differing value itself is a secret, so that both sides may look alike
 */
public record Excerpt(String control, String candidate, boolean masked) {

    /** The excerpt of a sample. */
    public static Excerpt of(Sample sample) {
        Difference difference = sample.difference();
        boolean masked = isMasked(difference);
        if (difference.part() != Part.BODY) {
            return new Excerpt(
                    value(difference.control(), difference.leftPath()),
                    value(difference.candidate(), difference.rightPath()),
                    masked);
        }
        int window = TextWindow.start(difference.control(), difference.candidate());
        Exchange exchange = sample.exchange();
        return new Excerpt(
                around(exchange.control(), difference.leftPath(), difference.control(), window),
                around(
                        exchange.candidate(),
                        difference.rightPath(),
                        difference.candidate(),
                        window),
                masked);
    }

    private static boolean isMasked(Difference difference) {
        return isMasked(difference.control(), difference.leftPath())
                || isMasked(difference.candidate(), difference.rightPath());
    }

    private static boolean isMasked(@Nullable JsonText value, FieldPath path) {
        if (value == null) {
            return false;
        }
        Judgement judgement = Masking.judge(path);
        return parsed(value)
                .map(
                        tree ->
                                tree.childCount(0) > 0
                                        ? judgement == Judgement.SECRET
                                        : !MaskedJson.scalar(tree, 0, judgement)
                                                .equals(tree.text(0).toString()))
                .orElse(false);
    }

    /** The value alone, as one that stands at the path. */
    private static String value(@Nullable JsonText value, FieldPath path) {
        if (value == null) {
            return "";
        }
        return parsed(value)
                .map(tree -> new ExcerptWriter(tree, 0).write(0, 0, Masking.judge(path)))
                .orElseGet(() -> Masking.text(value.toString()));
    }

    private static String around(
            Response response, FieldPath path, @Nullable JsonText value, int window) {
        JsonText body = response.body();
        Optional<JsonTree> document = body == null ? Optional.empty() : parsed(body);
        return document.map(tree -> around(tree, path, window)).orElseGet(() -> value(value, path));
    }

    private static String around(JsonTree tree, FieldPath path, int window) {
        FieldPath there = path;
        int node = tree.find(there);
        while (node < 0) {
            there = there.parent();
            node = tree.find(there);
        }
        boolean lacksMember = !there.equals(path) && tree.type(node) == NodeType.OBJECT;
        int top = lacksMember ? node : enclosing(tree, node);
        return new ExcerptWriter(tree, window)
                .write(top, lacksMember ? -1 : node, Masking.judge(tree.path(top)));
    }

    /** The nearest object above, else the root. */
    private static int enclosing(JsonTree tree, int node) {
        int above = tree.parent(node);
        while (above > 0 && tree.type(above) != NodeType.OBJECT) {
            above = tree.parent(above);
        }
        return Math.max(above, 0);
    }

    private static Optional<JsonTree> parsed(JsonText text) {
        try {
            return Optional.of(JsonTree.parse(text));
        } catch (JsonSyntaxException e) {
            return Optional.empty();
        }
    }
}
