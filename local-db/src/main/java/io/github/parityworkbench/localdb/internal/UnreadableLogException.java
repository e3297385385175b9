package io.github.parityworkbench.localdb.internal;

/**
 * A log is not as it was when it was imported, and payloads are in it and nowhere else; the message
 * is a sentence for the user.
 */
public final class UnreadableLogException extends RuntimeException {
    /** What to do about it, as sentences. */
    public static final String REMEDY =
            "put it back as it was; if it stands elsewhere now, say so with parity import"
                    + " --reference FILE; else import a log again without --reference into a new"
                    + " workspace";

    private static final long serialVersionUID = 1L;

    private final String file;
    private final String what;

    UnreadableLogException(String file, String what) {
        super(file + " " + what + ", and payloads are only there; " + REMEDY);
        this.file = file;
        this.what = what;
    }

    /** The log. */
    public String file() {
        return file;
    }

    /** What is wrong with it, as a clause without its subject. */
    public String what() {
        return what;
    }
}
