package io.github.parityworkbench.app.export.rules;

/** A dialect whose files can be read back. */
public interface ReadableDialect extends RuleDialect {
    /**
     * The rules that a file holds; none where it cannot be read in full. No rule silences more than
     * the file did, unless its verdict says so.
     *
     * @param sourceName what the message calls the file
     * @throws RuleFileException if it is no such file; it says where, and what was expected
     */
    RuleImport read(String text, String sourceName);
}
