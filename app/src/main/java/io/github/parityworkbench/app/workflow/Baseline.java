package io.github.parityworkbench.app.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.parityworkbench.diff.PathSyntaxException;
import io.github.parityworkbench.diff.rule.PathPattern;
import io.github.parityworkbench.localdb.GroupFilter;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.GroupStatus;
import io.github.parityworkbench.localdb.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The groups that were known at some time, by id with the status that they had then: what {@code
 * parity groups --output json} printed.
 */
public final class Baseline {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

    /** Knows only what has been decided in the workspace itself. */
    public static final Baseline NONE = new Baseline(null);

    private final @Nullable List<Known> groups;

    private Baseline(@Nullable List<Known> groups) {
        this.groups = groups;
    }

    /** A group as it was listed. */
    private record Known(
            String id,
            GroupStatus status,
            String endpoint,
            String part,
            String kind,
            @Nullable PathPattern path) {
        /** Whether that group may have been a part of this one, whose keys were data then. */
        boolean mayHaveHad(GroupRow row) {
            return path != null
                    && endpoint.equals(row.key().endpoint().name())
                    && part.equals(row.key().part().label())
                    && kind.equals(row.key().kind().label())
                    && path.covers(PathPattern.of(row.key().path()));
        }
    }

    /**
     * Reads the JSON of {@code parity groups --output json}.
     *
     * @param name what to call the text in messages
     * @throws BaselineException if it is something else; says where
     */
    public static Baseline read(String text, String name) {
        List<Known> groups = new ArrayList<>();
        JsonNode rows = parse(text, name);
        if (!rows.isArray()) {
            throw new BaselineException(name, "it is not a list of groups");
        }
        for (int i = 0; i < rows.size(); i++) {
            String id = rows.get(i).path("id").asText();
            if (!ID.matcher(id).matches()) {
                throw new BaselineException(name, "entry " + i + " has no id of a group");
            }
            JsonNode row = rows.get(i);
            groups.add(
                    new Known(
                            id,
                            status(row, i, name),
                            row.path("endpoint").asText(),
                            row.path("part").asText(),
                            row.path("kind").asText(),
                            learntPath(row.path("path").asText(), i, name)));
        }
        return new Baseline(groups);
    }

    /** The path where keys in it were data, else null. */
    private static @Nullable PathPattern learntPath(String path, int index, String name) {
        if (!path.contains(".*")) {
            return null;
        }
        try {
            return PathPattern.parse(path);
        } catch (PathSyntaxException e) {
            throw new BaselineException(name, "entry " + index + " has no path of a group");
        }
    }

    private static JsonNode parse(String text, String name) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new BaselineException(
                    name, "it is not JSON behind line " + e.getLocation().getLineNr());
        }
    }

    private static GroupStatus status(JsonNode row, int index, String name) {
        try {
            return GroupStatus.ofLabel(row.path("status").asText());
        } catch (IllegalArgumentException e) {
            throw new BaselineException(name, "entry " + index + " has no status of a group");
        }
    }

    /**
     * What is to be said of groups as they are listed now. Which keys are data is learnt from what
     * was imported, so a group may have become part of another since, or be listed alone.
     *
     * @param workspace which groups are in
     * @param rows the groups that occur
     * @return by the ids of those that were not known, or are back
     */
    public Map<String, Finding> findings(Workspace workspace, List<GroupRow> rows) {
        Map<String, GroupStatus> before = before(workspace);
        Map<String, Finding> findings = new HashMap<>();
        for (GroupRow row : rows) {
            GroupStatus then = before.get(row.id());
            if (row.status() == GroupStatus.REGRESSED || then == GroupStatus.FIXED) {
                findings.put(row.id(), Finding.REGRESSED);
            } else if (!isKnown(row, then != null)) {
                findings.put(row.id(), Finding.NEW);
            }
        }
        return findings;
    }

    /** By the ids of listed groups the status that they, or what they are part of, had then. */
    private Map<String, GroupStatus> before(Workspace workspace) {
        Map<String, GroupStatus> before = new HashMap<>();
        if (groups == null) {
            return before;
        }
        List<GroupRow> listed = workspace.groups().list(GroupFilter.ALL);
        Set<String> ids = listed.stream().map(GroupRow::id).collect(Collectors.toSet());
        List<Known> gone = new ArrayList<>();
        for (Known each : groups) {
            Optional<String> now =
                    ids.contains(each.id())
                            ? Optional.of(each.id())
                            : workspace.groups().find(each.id()).map(GroupRow::id);
            now.ifPresentOrElse(
                    id -> before.merge(id, each.status(), Baseline::ofBoth), () -> gone.add(each));
        }
        for (GroupRow row : listed) {
            gone.stream()
                    .filter(each -> !before.containsKey(row.id()) && each.mayHaveHad(row))
                    .findFirst()
                    .ifPresent(each -> before.put(row.id(), each.status()));
        }
        return before;
    }

    /** Of a group one part of which was fixed nobody can tell whether that is back. */
    private static GroupStatus ofBoth(GroupStatus one, GroupStatus other) {
        return one == GroupStatus.FIXED ? other : one;
    }

    /**
     * Without a file, known is what somebody has decided about; with one, what it lists as well.
     */
    private boolean isKnown(GroupRow row, boolean listedThen) {
        return switch (row.status()) {
            case EXPECTED, IGNORED, SNOOZED -> true;
            case NEW -> listedThen;
            default -> groups == null || listedThen;
        };
    }

    /** Why a check fails on a group. */
    public enum Finding {
        /** It was not there before. */
        NEW,
        /** It was fixed and is back. */
        REGRESSED
    }
}
