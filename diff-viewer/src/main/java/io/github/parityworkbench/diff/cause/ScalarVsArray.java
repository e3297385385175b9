package io.github.parityworkbench.diff.cause;

import io.github.parityworkbench.diff.json.JsonSyntaxException;
import io.github.parityworkbench.diff.json.JsonTree;
import io.github.parityworkbench.diff.json.NodeType;
import java.util.Set;

/** A value against an array of just that value. */
final class ScalarVsArray implements Detector {
    @Override
    public Cause cause() {
        return Cause.SCALAR_VS_ARRAY;
    }

    @Override
    public Set<Shape> shapes() {
        return Set.of(Shape.MIXED);
    }

    @Override
    public boolean fits(ValuePair pair) {
        return pair.eitherWay(ScalarVsArray::isOnlyElement);
    }

    private static boolean isOnlyElement(ValueView value, ValueView array) {
        if (array.type() != NodeType.ARRAY || value.type() == NodeType.ARRAY) {
            return false;
        }
        try {
            JsonTree elements = JsonTree.parse(array.text());
            return elements.childCount(0) == 1
                    && JsonTree.parse(value.text()).sameValue(0, elements, elements.firstChild(0));
        } catch (JsonSyntaxException e) {
            return false;
        }
    }
}
