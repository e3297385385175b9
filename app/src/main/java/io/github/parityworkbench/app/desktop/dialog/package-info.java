/** The system's dialogs for files and folders, behind a seam that tests fill in. */
@NullMarked
package io.github.parityworkbench.app.desktop.dialog;

import org.jspecify.annotations.NullMarked;
