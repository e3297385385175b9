package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.diff.Provenance;

/**
 * The two ways to compare disagree about an exchange, which is a defect of the workbench. The
 * message is for the user, and quotes nothing of the exchange.
 */
public final class UnequalAnswersException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnequalAnswersException(Provenance exchange) {
        super(
                "the two ways to compare disagree about the exchange at "
                        + exchange
                        + ", which is a defect of the workbench; nothing from this part of the log"
                        + " on was stored; please report it");
    }
}
