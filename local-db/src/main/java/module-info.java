/** Keeps exchanges, differences, groups, rules and triage in H2. */
module io.github.parityworkbench.localdb {
    requires static transitive org.jspecify;
    requires transitive io.github.parityworkbench.diff;
    requires com.fasterxml.jackson.core;
    requires com.github.luben.zstd_jni;
    requires com.h2database;
    requires java.sql;

    exports io.github.parityworkbench.localdb;
}
