package io.github.parityworkbench.app.workflow;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The logs that come with the workbench: what a comparing gateway wrote in front of two real
 * rewrites, a REST server (json-server 0.17 and 1.0) and a GraphQL schema (Apollo Server 2 and 4).
 */
public final class DemoLogs {
    /** The names of their files. */
    static final List<String> NAMES =
            List.of("json-server-0.17-to-1.0.ndjson.gz", "graphql-apollo2-to-apollo4.ndjson.gz");

    private DemoLogs() {}

    /** Puts the logs into the folder, which is made where it is not there, and names them. */
    public static List<Path> copyTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (String name : NAMES) {
            Path file = folder.resolve(name);
            try (InputStream log = DemoLogs.class.getResourceAsStream("demo/" + name)) {
                if (log == null) {
                    throw new FileNotFoundException(name + " is missing in this installation");
                }
                Files.copy(log, file, StandardCopyOption.REPLACE_EXISTING);
            }
            files.add(file);
        }
        return files;
    }
}
