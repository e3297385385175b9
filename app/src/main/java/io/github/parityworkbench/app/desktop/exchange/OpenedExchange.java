package io.github.parityworkbench.app.desktop.exchange;

import io.github.parityworkbench.app.workflow.KeyedDiffers;
import io.github.parityworkbench.diff.FieldPath;
import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.view.DiffRows;
import io.github.parityworkbench.localdb.StoredExchange;
import io.github.parityworkbench.localdb.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * An exchange, ready to be shown.
 *
 * @param workspace where it is kept
 * @param differs what aligned them
 * @param rows both bodies aligned, null where neither side has one
 * @param part where the difference is that led here
 * @param kind of which kind it is
 * @param focus its path in that part
 */
public record OpenedExchange(
        Workspace workspace,
        StoredExchange stored,
        KeyedDiffers differs,
        @Nullable DiffRows rows,
        Part part,
        Kind kind,
        FieldPath focus) {}
