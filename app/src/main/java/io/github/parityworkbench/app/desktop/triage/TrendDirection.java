package io.github.parityworkbench.app.desktop.triage;

/** Where the number of a group's exchanges goes over the log's time, from rising to gone. */
public enum TrendDirection {
    /** Only at the end of the log. */
    APPEARED,
    RISING,
    STEADY,
    FALLING,
    /** No longer at the end of the log. */
    GONE,
    /** The log gives no times, or too few. */
    UNKNOWN
}
