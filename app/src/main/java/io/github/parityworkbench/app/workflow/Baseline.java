package io.github.parityworkbench.app.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.parityworkbench.localdb.GroupRow;
import io.github.parityworkbench.localdb.GroupStatus;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The groups that were known at some time, by id with the status that they had then: what {@code
 * parity groups --output json} printed.
 */
public final class Baseline {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

    /** Knows only what has been decided in the workspace itself. */
    public static final Baseline NONE = new Baseline(null);

    private final @Nullable Map<String, GroupStatus> statuses;

    private Baseline(@Nullable Map<String, GroupStatus> statuses) {
        this.statuses = statuses;
    }

    /**
     * Reads the JSON of {@code parity groups --output json}.
     *
     * @param name what to call the text in messages
     * @throws BaselineException if it is something else; says where
     */
    public static Baseline read(String text, String name) {
        Map<String, GroupStatus> statuses = new HashMap<>();
        JsonNode rows = parse(text, name);
        if (!rows.isArray()) {
            throw new BaselineException(name, "it is not a list of groups");
        }
        for (int i = 0; i < rows.size(); i++) {
            String id = rows.get(i).path("id").asText();
            if (!ID.matcher(id).matches()) {
                throw new BaselineException(name, "entry " + i + " has no id of a group");
            }
            statuses.put(id, status(rows.get(i), i, name));
        }
        return new Baseline(statuses);
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
     * What is to be said of a group that occurs.
     *
     * @return none where it was known and is not back
     */
    public Optional<Finding> finding(GroupRow row) {
        if (row.status() == GroupStatus.REGRESSED || before(row) == GroupStatus.FIXED) {
            return Optional.of(Finding.REGRESSED);
        }
        return isKnown(row) ? Optional.empty() : Optional.of(Finding.NEW);
    }

    private @Nullable GroupStatus before(GroupRow row) {
        return statuses == null ? null : statuses.get(row.id());
    }

    /**
     * Without a file, known is what somebody has decided about; with one, what it lists as well.
     */
    private boolean isKnown(GroupRow row) {
        return switch (row.status()) {
            case EXPECTED, IGNORED, SNOOZED -> true;
            case NEW -> before(row) != null;
            default -> statuses == null || before(row) != null;
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
