package io.github.parityworkbench.importers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads logs in tests as the workbench does: detected by content, then read. */
public final class Readings {
    public static final String GOOD =
            "{\"id\":\"g\",\"endpoint\":\"e\",\"control\":{\"body\":1},\"candidate\":{\"body\":2}}";

    private Readings() {}

    public static CollectingSink read(String content) throws IOException {
        return read(content.getBytes(StandardCharsets.UTF_8), ReadLimits.DEFAULTS);
    }

    public static CollectingSink read(byte[] content, ReadLimits limits) throws IOException {
        return read(LogSource.of("test.log", new ByteArrayInputStream(content), limits));
    }

    public static CollectingSink read(LogSource source) throws IOException {
        CollectingSink sink = new CollectingSink();
        new LogFormats().detect(source).read(source, sink);
        return sink;
    }

    public static CollectingSink read(List<LogSource> sources) throws IOException {
        CollectingSink sink = new CollectingSink();
        LogFormats formats = new LogFormats();
        for (LogSource source : sources) {
            formats.detect(source).read(source, sink);
        }
        return sink;
    }

    /** The usual limits with records of so many bytes at most. */
    public static ReadLimits recordsUpTo(int bytes) {
        ReadLimits usual = ReadLimits.DEFAULTS;
        return new ReadLimits(
                bytes,
                usual.depth(),
                usual.expandedBytes(),
                usual.ratio(),
                usual.ratioFrom(),
                usual.entries(),
                usual.nesting());
    }
}
