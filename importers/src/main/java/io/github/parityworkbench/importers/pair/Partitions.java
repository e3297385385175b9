package io.github.parityworkbench.importers.pair;

import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one log on disk, by the hash of their key, compressed, in their order; rows with the same
 * key are in the same partition of either log.
 */
final class Partitions implements AutoCloseable {
    static final int COUNT = 32;

    private final Path folder;
    private final int level;
    private final @Nullable Path[] files = new Path[COUNT];
    private final @Nullable DataOutputStream[] writers = new DataOutputStream[COUNT];

    /**
     * @param folder where the files are, until this is closed
     * @param level how many partitions lie around these, each by other bits of the hash
     */
    Partitions(Path folder, int level) {
        this.folder = folder;
        this.level = level;
    }

    void add(Row row) throws IOException {
        int hash = row.key().hashCode() * 0x9e3779b9;
        hash ^= hash >>> 15;
        row.write(writer(Integer.rotateRight(hash, 5 * level) & (COUNT - 1)));
    }

    private DataOutputStream writer(int partition) throws IOException {
        DataOutputStream open = writers[partition];
        if (open == null) {
            Path file = Files.createTempFile(folder, "import-", ".part");
            files[partition] = file;
            open =
                    new DataOutputStream(
                            new BufferedOutputStream(
                                    new ZstdOutputStream(Files.newOutputStream(file), 1)));
            writers[partition] = open;
        }
        return open;
    }

    /** Nothing more will be added. */
    void finish() throws IOException {
        for (int i = 0; i < COUNT; i++) {
            DataOutputStream open = writers[i];
            if (open != null) {
                open.close();
                writers[i] = null;
            }
        }
    }

    /** Reads the rows of one partition again. */
    void read(int partition, Consumer<Row> to) throws IOException {
        Path file = files[partition];
        if (file == null) {
            return;
        }
        try (DataInputStream in =
                new DataInputStream(
                        new BufferedInputStream(new ZstdInputStream(Files.newInputStream(file))))) {
            while (true) {
                Row row;
                try {
                    row = Row.read(in);
                } catch (EOFException end) {
                    return;
                }
                to.accept(row);
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            finish();
        } finally {
            for (Path file : files) {
                if (file != null) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
