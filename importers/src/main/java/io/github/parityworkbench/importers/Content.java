package io.github.parityworkbench.importers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongPredicate;

/** Where the stored bytes of a source come from. */
sealed interface Content {
    InputStream open() throws IOException;

    OptionalLong size();

    Optional<Path> path();

    /** Whether it can be opened more than once. */
    default boolean repeatable() {
        return true;
    }

    /** A file, which can be opened again. */
    record OfFile(Path file, long bytes) implements Content {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public OptionalLong size() {
            return OptionalLong.of(bytes);
        }

        @Override
        public Optional<Path> path() {
            return Optional.of(file);
        }
    }

    /** A few bytes in memory. */
    final class OfBytes implements Content {
        private final byte[] bytes;

        OfBytes(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public OptionalLong size() {
            return OptionalLong.of(bytes.length);
        }

        @Override
        public Optional<Path> path() {
            return Optional.empty();
        }
    }

    /** A stream that passes by once. */
    record OfStream(InputStream stream) implements Content {
        @Override
        public InputStream open() {
            return stream;
        }

        @Override
        public OptionalLong size() {
            return OptionalLong.empty();
        }

        @Override
        public Optional<Path> path() {
            return Optional.empty();
        }

        @Override
        public boolean repeatable() {
            return false;
        }
    }

    /** Other content, as far as somebody wants to read it. */
    record Wanted(Content content, LongPredicate wanted) implements Content {
        @Override
        public InputStream open() throws IOException {
            return new WantedInput(content.open(), wanted);
        }

        @Override
        public OptionalLong size() {
            return content.size();
        }

        @Override
        public Optional<Path> path() {
            return content.path();
        }

        @Override
        public boolean repeatable() {
            return content.repeatable();
        }
    }
}
