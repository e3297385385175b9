/** Reads logs into exchanges. */
module io.github.parityworkbench.importers {
    requires static transitive org.jspecify;
    requires transitive io.github.parityworkbench.diff;
    requires com.github.luben.zstd_jni;
    requires hash4j;
    requires org.apache.commons.compress;
    requires org.apache.commons.io;
    requires org.tukaani.xz;
    requires org.yaml.snakeyaml;

    exports io.github.parityworkbench.importers;
    exports io.github.parityworkbench.importers.mapping;
    exports io.github.parityworkbench.importers.pair;

    uses io.github.parityworkbench.importers.LogFormat;

    provides io.github.parityworkbench.importers.LogFormat with
            io.github.parityworkbench.importers.nativelog.NativeLogFormat,
            io.github.parityworkbench.importers.scientist.ScientistFormat,
            io.github.parityworkbench.importers.diffy.DiffyFormat,
            io.github.parityworkbench.importers.diferencia.DiferenciaFormat,
            io.github.parityworkbench.importers.goreplay.GoReplayFormat,
            io.github.parityworkbench.importers.keploy.KeployFormat,
            io.github.parityworkbench.importers.jumeaux.JumeauxFormat,
            io.github.parityworkbench.importers.apiparity.ApiParityFormat,
            io.github.parityworkbench.importers.har.HarFormat,
            io.github.parityworkbench.importers.given.DeepDiffFormat,
            io.github.parityworkbench.importers.given.JsonDiffFormat,
            io.github.parityworkbench.importers.given.JsonPatchFormat,
            io.github.parityworkbench.importers.given.JdFormat,
            io.github.parityworkbench.importers.hoverfly.HoverflyFormat,
            io.github.parityworkbench.importers.mapping.MappingFormat,
            io.github.parityworkbench.importers.given.JsonDiffPatchFormat;
}
