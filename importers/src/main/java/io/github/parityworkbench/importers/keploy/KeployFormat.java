package io.github.parityworkbench.importers.keploy;

import io.github.parityworkbench.importers.LogFormat;
import io.github.parityworkbench.importers.LogSource;
import io.github.parityworkbench.importers.Match;
import io.github.parityworkbench.importers.ReadLimits;
import io.github.parityworkbench.importers.RecordSink;
import io.github.parityworkbench.importers.Sample;
import io.github.parityworkbench.importers.reading.RecordLog;
import io.github.parityworkbench.importers.yaml.YamlItems;
import io.github.parityworkbench.importers.yaml.YamlRecords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A report of Keploy on a test set, in YAML or JSON: what was recorded is control, what the tested
 * version answered is the candidate. Passed tests are in it as well.
 */
public final class KeployFormat implements LogFormat {
    private static final Pattern VERSION =
            Pattern.compile(
                    "(?m)(?:^(?:\u00ef\u00bb\u00bf)?[ \\t]*|[{,]\\s*)\"?version\"?:\\s*"
                            + "\"?api\\.keploy\\.io/");
    private static final Pattern TESTS =
            Pattern.compile("(?m)^[ \\t]*\"?tests\"?:|[{,]\\s*\"tests\":");

    private static final String LIST = "tests";

    /** The format, which has no settings. */
    public KeployFormat() {}

    @Override
    public String name() {
        return "keploy";
    }

    @Override
    public Match probe(Sample head) {
        String text = new String(head.toBytes(), StandardCharsets.ISO_8859_1);
        return VERSION.matcher(text).find() && TESTS.matcher(text).find()
                ? Match.CERTAIN
                : Match.NO;
    }

    @Override
    public void read(LogSource source, RecordSink sink) throws IOException {
        ReadLimits limits = source.limits();
        boolean items = YamlItems.areIn(source.head().toBytes(), LIST);
        RecordLog.read(
                source,
                sink,
                in -> items ? new YamlItems(in, LIST, limits) : new YamlRecords(in, LIST, limits),
                new KeployTest(limits.depth()));
    }
}
