package io.github.parityworkbench.localdb.internal;

/** The journal cannot keep a decision, or not be read; the message is a sentence for the user. */
public final class UnkeptDecisionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnkeptDecisionException() {
        super(
                "the journal of decisions beside the workspace's database cannot be read or"
                    + " written, and nothing was changed; check the permissions and the space on"
                    + " the disk");
    }

    /**
     * @param sentence for the user
     */
    UnkeptDecisionException(String sentence) {
        super(sentence);
    }
}
