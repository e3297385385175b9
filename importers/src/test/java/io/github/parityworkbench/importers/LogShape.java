package io.github.parityworkbench.importers;

import io.github.parityworkbench.importers.pair.PairFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The formats in small: how a log of some records looks, each with a value that a test may break.
 * Texts stand for bytes, a character each (ISO 8859-1), so that they can hold what is no UTF-8.
 */
enum LogShape {
    NATIVE(
            "log.ndjson",
            "{\"id\":\"#\",\"control\":{\"body\":{\"text\":@}},\"candidate\":{\"body\":{\"text\":1}}}"),
    MAPPING(
            "log.ndjson",
            "{\"trace_id\":\"#\",\"expected\":{\"statusCode\":200,\"data\":{\"text\":@}},"
                    + "\"actual\":{\"statusCode\":200,\"data\":{\"text\":1}}}"),
    CSV(
            "table.csv",
            "id,old status,new status,old body,new body\n",
            "#,200,200,\"{\"\"text\"\":@}\",\"{\"\"text\"\":1}\"",
            "\n",
            "\n",
            "\"\""),
    TSV(
            "table.tsv",
            "id\told status\tnew status\told body\tnew body\n",
            "#\t200\t200\t\"{\"\"text\"\":@}\"\t\"{\"\"text\"\":1}\"",
            "\n",
            "\n",
            "\"\""),
    KEPLOY(
            "report.yaml",
            "version: api.keploy.io/v1beta1\nname: set\ntests:\n",
            "    - {\"name\": set, \"status\": FAILED, \"test_case_id\": \"#\","
                    + " \"req\": {\"method\": GET, \"url\": \"http://h/#\"}, \"result\":"
                    + " {\"status_code\": {\"expected\": 200, \"actual\": 200}, \"body_result\":"
                    + " [{\"type\": JSON, \"expected\": @, \"actual\": \"1\"}]}}",
            "\n",
            "\n",
            "\""),
    HAR_PAIR(
            "control.har",
            "{\"log\":{\"version\":\"1.2\",\"creator\":{\"name\":\"c\",\"version\":\"1\"},\"entries\":[\n",
            "{\"startedDateTime\":\"2026-03-01T00:00:00Z\",\"time\":1,\"request\":{\"method\":\"GET\","
                + "\"url\":\"http://h/#\",\"headers\":[]},\"response\":{\"status\":200,"
                + "\"headers\":[],\"content\":{\"text\":@}}}",
            ",\n",
            "\n]}}\n",
            "\""),
    NDJSON_PAIR(
            "control.ndjson",
            "{\"traceId\":\"#\",\"method\":\"GET\",\"path\":\"/\",\"status\":200,\"body\":{\"text\":@}}"),
    DEEPDIFF(
            "diffs.json",
            "{\"id\":\"#\",\"diff\":{\"values_changed\":{\"root['text']\":"
                    + "{\"old_value\":@,\"new_value\":1}}}}"),
    JSONDIFFPATCH("diffs.json", "{\"id\":\"#\",\"delta\":{\"text\":[@,1]}}"),
    JSON_DIFF("diffs.json", "{\"id\":\"#\",\"diff\":{\"text\":{\"__old\":@,\"__new\":1}}}"),
    JSON_PATCH(
            "diffs.json",
            "{\"id\":\"#\",\"patch\":[{\"op\":\"replace\",\"path\":\"/text\",\"value\":@}]}"),
    JD("diffs.jd", "@ [\"text\"]\n", "- @\n+ 1", "\n", "\n", "\""),
    JUMEAUX(
            "report.json",
            "{\"key\":\"k\",\"summary\":{\"one\":{},\"other\":{}},\"trials\":[\n",
            "{\"seq\":#,\"name\":@,\"method\":\"GET\",\"status\":\"different\","
                + "\"one\":{\"url\":\"http://h/#\",\"status_code\":200,\"file\":\"one/#\"},"
                + "\"other\":{\"url\":\"http://h/#\",\"status_code\":200,\"file\":\"other/#\"}}",
            ",\n",
            "\n]}\n",
            "\""),
    API_PARITY(
            "target_a.json",
            "{\"seed\":1,\"request\":{\"case_id\":\"#\",\"operation_id\":\"get\",\"method\":\"GET\"},"
                + "\"response\":{\"status_code\":200,\"headers\":{},\"body\":{\"text\":@}}}"),
    HOVERFLY(
            "diff.json",
            "{\"diff\":[\n",
            "{\"number\":#,\"request\":{\"method\":\"GET\",\"host\":\"h\",\"path\":\"/#\"},\"diffReports\":["
                + "{\"timestamp\":\"2026-01-02T03:04:05Z\",\"diffEntries\":["
                + "{\"field\":\"body/text\",\"expected\":@,\"actual\":\"1\"}]}]}",
            ",\n",
            "\n]}\n",
            "\""),
    GOREPLAY(
            "recording.gor",
            "",
            "1 9320799#6fa4306fc308d67588178d17d823647c 1439818823587396305\nGET /# HTTP/1.1\n\n"
                    + Monkeys.LINE
                    + "2 9320799#6fa4306fc308d67588178d17d823647c 1439818823587396305 1\n"
                    + "HTTP/1.1 200 OK\n\n"
                    + "{\"text\":@}"
                    + Monkeys.LINE
                    + "3 9320799#6fa4306fc308d67588178d17d823647c 1439818823587396305 1\n"
                    + "HTTP/1.1 200 OK\n\n"
                    + "{\"text\":1}",
            Monkeys.LINE,
            Monkeys.LINE,
            "\""),
    DIFFY(
            "exported.json",
            "{\"_id\":\"#\",\"endpoint\":\"get\",\"timestampMsec\":1700000000001,"
                + "\"request\":{\"method\":\"GET\",\"uri\":\"/#\"},\"responses\":{\"primary\":{\"status\":\"200"
                + " OK\",\"body\":{\"type\":\"json\",\"value\":@}},\"candidate\":{\"status\":\"200"
                + " OK\",\"body\":{\"type\":\"json\",\"value\":1}}}}"),
    DIFERENCIA(
            "results.json",
            "{\"result\":false,\"primary\":{\"url\":\"http://h/#\",\"content\":@,\"status\":200},"
                    + "\"candidate\":{\"url\":\"http://n/#\",\"content\":\"1\",\"status\":200},"
                    + "\"differenceMode\":\"Strict\"}"),
    SCIENTIST(
            "results.json",
            "{\"name\":\"e#\",\"control\":{\"value\":@},\"candidate\":{\"value\":1}}");

    private final String file;
    private final String before;
    private final String record;
    private final String between;
    private final String after;
    private final String quote;

    LogShape(String file, String record) {
        this(file, "", record, "\n", "\n", "\"");
    }

    LogShape(
            String file, String before, String record, String between, String after, String quote) {
        this.file = file;
        this.before = before;
        this.record = record;
        this.between = between;
        this.after = after;
        this.quote = quote;
    }

    /** What separates the messages of GoReplay. */
    private static final class Monkeys {
        static final String LINE =
                latin1("\n\uD83D\uDC35\uD83D\uDE48\uD83D\uDE49\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Files by name, a character a byte. */
    record Log(Map<String, String> files) {
        Log {
            files = new LinkedHashMap<>(files);
        }

        Log with(String name, String content) {
            Log changed = new Log(files);
            changed.files.put(name, content);
            return changed;
        }
    }

    /** Whether each record is a log of its own, beside the others. */
    boolean isAFileEach() {
        return this == JD || this == API_PARITY;
    }

    /** Whether two logs are joined, so that a record that is lost in one lacks in the other. */
    boolean isPair() {
        return this == HAR_PAIR || this == NDJSON_PAIR;
    }

    /** Whether a part that cannot be read leaves another without its counterpart. */
    boolean isJoined() {
        return isPair() || this == GOREPLAY;
    }

    /** Whether a record is one JSON value. */
    boolean isJson() {
        return this != CSV && this != TSV && this != JD && this != GOREPLAY;
    }

    /** The record of that number whose value is a text: what stands between its quotes. */
    String withText(int number, String text) {
        return withValue(number, quote + text + quote);
    }

    /** The record of that number whose value is as given. */
    String withValue(int number, String value) {
        String numbered = record.replace("#", Integer.toString(number));
        int at = numbered.indexOf('@');
        return numbered.substring(0, at) + value + numbered.substring(at + 1);
    }

    /** A log of these records; the broken one is in {@link #broken} of it. */
    Log of(List<String> records) {
        Map<String, String> files = new LinkedHashMap<>();
        switch (this) {
            case JD -> {
                for (int i = 0; i < records.size(); i++) {
                    files.put(fileOf(i), before + records.get(i) + after);
                }
            }
            case API_PARITY -> {
                for (int i = 0; i < records.size(); i++) {
                    String folder = "mismatches/" + (i + 1) + "/";
                    files.put(folder + "case.json", "{\"case_id\":\"c\",\"operation_id\":\"get\"}");
                    files.put(fileOf(i), records.get(i) + after);
                    files.put(folder + "target_b.json", withValue(i + 1, "1"));
                }
            }
            default -> files.put(file, before + String.join(between, records) + after);
        }
        if (isPair()) {
            List<String> others = new ArrayList<>();
            for (int i = 0; i < records.size(); i++) {
                others.add(withText(i + 1, "other"));
            }
            files.put(candidateFile(), before + String.join(between, others) + after);
        }
        if (this == JUMEAUX) {
            for (int i = 1; i <= records.size(); i++) {
                files.put("one/" + i, "1");
                files.put("other/" + i, "2");
            }
        }
        return new Log(files);
    }

    /** The file in which the record at this index stands. */
    String fileOf(int index) {
        return switch (this) {
            case JD -> "diff" + (index + 1) + ".jd";
            case API_PARITY -> "mismatches/" + (index + 1) + "/" + file;
            default -> file;
        };
    }

    private String candidateFile() {
        return file.replace("control", "candidate");
    }

    /** Reads the log as a user would have it read: the one file, both, or the folder. */
    CollectingSink read(Path folder, Log log, ReadLimits limits) throws IOException {
        for (Map.Entry<String, String> each : log.files().entrySet()) {
            Path path = folder.resolve(each.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, each.getValue().getBytes(StandardCharsets.ISO_8859_1));
        }
        if (isPair()) {
            CollectingSink sink = new CollectingSink();
            LogSource control = LogSource.of(folder.resolve(file), limits);
            LogSource candidate = LogSource.of(folder.resolve(candidateFile()), limits);
            new PairFormat(folder, null).read(control.with(candidate), sink);
            return sink;
        }
        Path named = isAFileEach() ? folder : folder.resolve(file);
        return Readings.read(LogSources.of(List.of(named.toString()), limits));
    }

    static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
