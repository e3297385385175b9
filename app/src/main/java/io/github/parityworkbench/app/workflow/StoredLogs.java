package io.github.parityworkbench.app.workflow;

import io.github.parityworkbench.app.workflow.LogSelection.SelectedLog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All logs of an import, each known to be whole before anything of any is imported. */
record StoredLogs(List<StoredLog> all) implements AutoCloseable {
    StoredLogs {
        all = List.copyOf(all);
    }

    static StoredLogs of(
            LogSelection selection,
            Path folder,
            KnownBeginnings known,
            ImportMeter meter,
            Cancellation cancellation)
            throws IOException {
        List<StoredLog> logs = new ArrayList<>();
        try {
            for (SelectedLog log : selection.logs()) {
                meter.beginLook(log.source().name());
                logs.add(StoredLog.of(log, folder, known, new LookingThrough(meter, cancellation)));
            }
            meter.endLook();
            return new StoredLogs(logs);
        } catch (IOException | RuntimeException e) {
            new StoredLogs(logs).close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        for (StoredLog log : all) {
            log.close();
        }
    }
}
