package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.diff.Exchange;
import io.github.parityworkbench.importers.RecordSink;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Consecutive records of a log that are compared together and stored in one transaction.
 *
 * @param bytes about how much memory they take
 * @param records gives them to a sink, on any thread and as often as asked
 * @param recordOf the bytes of an exchange's record, where no copy of it is to be kept; else null
 */
record LogPart(
        long bytes, Consumer<RecordSink> records, @Nullable Function<Exchange, byte[]> recordOf) {}
