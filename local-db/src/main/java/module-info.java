/** Keeps exchanges, differences, groups, rules and triage in H2. */
module io.github.parityworkbench.localdb {
    requires static transitive org.jspecify;
    requires transitive io.github.parityworkbench.diff;
    requires java.sql;

    exports io.github.parityworkbench.localdb;
}
