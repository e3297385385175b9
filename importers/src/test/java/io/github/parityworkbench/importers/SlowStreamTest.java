package io.github.parityworkbench.importers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is read does not depend on how many bytes a stream gives at a time. */
class SlowStreamTest {
    @Test
    void everyCaseIsReadTheSameFromAStreamOfSingleBytes() throws IOException, URISyntaxException {
        Path cases = Path.of(Objects.requireNonNull(getClass().getResource("/cases")).toURI());
        List<Path> logs;
        try (Stream<Path> files = Files.walk(cases, 2)) {
            logs =
                    files.filter(f -> f.toString().endsWith(".log") && Files.isRegularFile(f))
                            .toList();
        }
        assertThat(logs).isNotEmpty();
        int records = 0;
        for (Path log : logs) {
            byte[] bytes = Files.readAllBytes(log);
            CollectingSink atOnce = read(new ByteArrayInputStream(bytes));
            CollectingSink slowly = read(new Slow(new ByteArrayInputStream(bytes)));
            assertThat(slowly.all).as(log.toString()).isEqualTo(atOnce.all);
            records += slowly.all.size();
        }
        assertThat(records).isGreaterThan(logs.size());
    }

    private static CollectingSink read(InputStream in) throws IOException {
        return Readings.read(LogSource.of("case", in, ReadLimits.DEFAULTS));
    }

    private static final class Slow extends FilterInputStream {
        Slow(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return super.read(bytes, offset, Math.min(length, 1));
        }
    }
}
