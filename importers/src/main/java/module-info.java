/** Reads logs into exchanges. */
module io.github.parityworkbench.importers {
    requires static transitive org.jspecify;
    requires transitive io.github.parityworkbench.diff;
    requires com.github.luben.zstd_jni;
    requires org.apache.commons.compress;
    requires org.apache.commons.io;
    requires org.tukaani.xz;

    exports io.github.parityworkbench.importers;

    uses io.github.parityworkbench.importers.LogFormat;

    provides io.github.parityworkbench.importers.LogFormat with
            io.github.parityworkbench.importers.nativelog.NativeLogFormat;
}
