package io.github.parityworkbench.app.export.tickets;

import java.util.List;

/**
 * How a tracker writes what a ticket is made of. Foreign text goes through {@link #code}, {@link
 * #block} and {@link #row} only: there it neither formats, nor links, nor calls for people, nor
 * breaks out.
 */
interface Markup {
    /** The workbench's own words, so that nothing in them is read as markup. */
    String plain(String text);

    /** The text as code inside a line. */
    String code(String text);

    /** The text as a block of code, with the end of its last line. */
    String block(Language language, String text);

    /** A heading under that of the ticket, with the end of its line. */
    String heading(String words);

    /**
     * An item of a list: what it is about, and what is to be said of it; with the end of its line.
     */
    String item(String what, String value);

    /** The head of a table, with the end of its last line. */
    String head(List<String> columns);

    /** A row of a table, each cell as code but for the last, a number; with the end of its line. */
    String row(List<String> codes, String number);

    /** What a block of code is written in. */
    enum Language {
        JSON,
        SHELL
    }
}
