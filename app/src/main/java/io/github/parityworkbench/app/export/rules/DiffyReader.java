package io.github.parityworkbench.app.export.rules;

import io.github.parityworkbench.diff.Kind;
import io.github.parityworkbench.diff.Part;
import io.github.parityworkbench.diff.rule.EndpointPattern;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.diff.rule.PathStep;
import io.github.parityworkbench.diff.rule.Selector;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads noise of Diffy: the calls that set it, a line each for a shell, or what it answers when
 * asked, {@code {"GET:-users": ["response.body.value.id"]}}.
 */
final class DiffyReader {
    private static final Pattern CALL =
            Pattern.compile("/api/1/noise/(?<endpoint>[^/\\s'\"]+)/prefix/(?<field>[^\\s'\"?]+)");
    private static final Pattern TAKEN_BACK = Pattern.compile("\"isNoise\"\\s*:\\s*false");
    private static final Pattern METHOD = Pattern.compile("^(?<method>[A-Z]+):-");
    private static final String STATUS = "response.status";
    private static final String BODY = "response.body.value";

    private static final Map<String, Kind> KINDS =
            Map.of(
                    "MissingField",
                    Kind.MISSING,
                    "ExtraField",
                    Kind.EXTRA,
                    "PrimitiveDifference",
                    Kind.VALUE,
                    "TypeDifference",
                    Kind.TYPE,
                    "OrderingDifference",
                    Kind.ORDER);

    /** A field of an endpoint, whose kinds may be named one by one. */
    private record Field(String endpoint, String name) {}

    private final Reading reading;
    private final Map<Field, Set<Kind>> kinds = new LinkedHashMap<>();

    DiffyReader(Reading reading) {
        this.reading = reading;
    }

    RuleImport read(String text, String sourceName) {
        if (text.stripLeading().startsWith("{")) {
            FileTree.json(text, sourceName)
                    .members("fields by endpoint")
                    .forEach(
                            (endpoint, fields) ->
                                    fields.elements("a list of fields")
                                            .forEach(
                                                    each ->
                                                            add(
                                                                    endpoint,
                                                                    each.text("a field"),
                                                                    each)));
        } else {
            readCalls(text, sourceName);
        }
        kinds.forEach(this::addRules);
        return reading.done();
    }

    private void readCalls(String text, String sourceName) {
        int number = 0;
        for (String line : text.replaceAll("\\\\\\R", "  ").split("\\R", -1)) {
            number++;
            Matcher call = CALL.matcher(line);
            int at = line.indexOf("curl");
            if (at < 0 || line.strip().startsWith("#")) {
                continue;
            }
            FileNode place = new FileNode(line, sourceName, number, at + 1);
            if (!call.find()) {
                throw place.expected("a call of /api/1/noise/ENDPOINT/prefix/FIELD");
            }
            String endpoint = decoded(call.group("endpoint"), place);
            if (TAKEN_BACK.matcher(line).find()) {
                reading.left(call.group("field"), "no rule brings differences back", place);
            } else {
                add(endpoint, decoded(call.group("field"), place), place);
            }
        }
    }

    private static String decoded(String text, FileNode place) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw place.expected("an address with %25 for each %, unlike '" + text + "'");
        }
    }

    /** Kinds of the same field are one rule. */
    private void add(String endpoint, String field, FileNode place) {
        if (endpoint.isBlank() || field.isBlank()) {
            throw place.expected("the name of an endpoint and of a field");
        }
        int dot = field.lastIndexOf('.');
        Kind kind = KINDS.get(field.substring(dot + 1));
        if (kind != null) {
            kinds.computeIfAbsent(
                            new Field(endpoint, field.substring(0, dot)), each -> new TreeSet<>())
                    .add(kind);
        } else {
            kinds.put(new Field(endpoint, field), Set.of());
        }
    }

    private void addRules(Field field, Set<Kind> named) {
        List<String> widenings = new ArrayList<>();
        List<String> narrowings = new ArrayList<>();
        if (named.isEmpty()) {
            narrowings.add(
                    field.name().endsWith(".")
                            ? Reading.INSIDE
                            : "longer names, and what is inside an object or array there, still"
                                    + " count");
        }
        EndpointPattern endpoint = endpoint(field.endpoint(), widenings);
        String name = field.name().replaceFirst("\\.$", "");
        Part part = name.equals(STATUS) ? Part.STATUS : Part.BODY;
        List<PathPattern> paths = paths(name);
        if (paths.isEmpty()) {
            reading.left(field.name(), "rules are for " + STATUS + " and below " + BODY);
        } else if (paths.size() > 1) {
            narrowings.add("where there is more than one array on the way, it still counts");
        }
        List<Kind> all = named.size() == Kind.values().length ? List.of() : List.copyOf(named);
        for (PathPattern path : paths) {
            reading.read(
                    reading.rule(path).part(part).endpoints(List.of(endpoint)).kinds(all),
                    widenings,
                    narrowings);
        }
    }

    private static List<PathPattern> paths(String field) {
        if (field.equals(STATUS) || field.equals(BODY)) {
            return List.of(PathPattern.ROOT);
        }
        if (!field.startsWith(BODY + ".")) {
            return List.of();
        }
        List<String> names = List.of(field.substring(BODY.length() + 1).split("\\.", -1));
        PathStep each = new PathStep(false, List.of(new Selector.Wildcard()), true);
        PathPattern ofElements =
                PathPattern.of(
                        Stream.concat(
                                        Stream.of(each),
                                        names.stream().map(name -> IndexFreePath.step(false, name)))
                                .toList());
        return Stream.concat(IndexFreePath.of(names).stream(), Stream.of(ofElements)).toList();
    }

    /** {@code GET:-users} is {@code GET /users} here; a further {@code -} may have been either. */
    private static EndpointPattern endpoint(String name, List<String> widenings) {
        String path = METHOD.matcher(name).replaceFirst("${method} /");
        String glob = path.replaceAll("[\\\\*?]", "\\\\$0");
        if (path.equals(name) || path.indexOf('-') < 0) {
            return EndpointPattern.parse(glob);
        }
        widenings.add("it holds where the endpoint has any character for a -, which may mean /");
        return EndpointPattern.parse(glob.replace('-', '?'));
    }
}
