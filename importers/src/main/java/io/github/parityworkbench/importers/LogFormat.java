package io.github.parityworkbench.importers;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * One format of mismatch logs. Implementations hold no state, so that one instance serves all
 * threads; they are found as services.
 */
public interface LogFormat {
    /** The name in options and listings: lower case, words joined by hyphens. */
    String name();

    /** How logs of this format are spread over files; empty where one file is one log. */
    default List<Bundle> bundles() {
        return List.of();
    }

    /**
     * Why a log of this format cannot be read alone, as the rest of a sentence that starts with its
     * name; empty where it can.
     */
    default Optional<String> refusal() {
        return Optional.empty();
    }

    /** How sure this format is, from the beginning of a source, that it can read the rest. */
    Match probe(Sample head);

    /**
     * Reads every record of the source, in its order; the same source gives the same records in the
     * same order each time. A record that cannot be read goes to {@link RecordSink#problem} and the
     * records behind it are still read. What the sink throws is passed on.
     *
     * @throws SourceException if the source as a whole cannot be read
     * @throws IOException if the medium fails
     */
    void read(LogSource source, RecordSink sink) throws IOException;
}
