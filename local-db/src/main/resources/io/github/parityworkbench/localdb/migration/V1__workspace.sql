-- Ordinary tables: what is listed, filtered and decided.

CREATE TABLE schema_version (
    version INTEGER NOT NULL,
    CONSTRAINT schema_version_key PRIMARY KEY (version)
);

-- The log file is known where payloads were left in it.
CREATE TABLE import_source (
    number BIGINT NOT NULL,
    sha256 CHARACTER(64) NOT NULL,
    name CHARACTER VARYING NOT NULL,
    bytes BIGINT NOT NULL,
    format CHARACTER VARYING NOT NULL,
    started_at CHARACTER VARYING NOT NULL,
    finished_at CHARACTER VARYING,
    records BIGINT NOT NULL,
    exchanges BIGINT NOT NULL,
    mismatched BIGINT NOT NULL,
    differences BIGINT NOT NULL,
    problems BIGINT NOT NULL,
    log_file CHARACTER VARYING,
    CONSTRAINT import_source_key PRIMARY KEY (number),
    CONSTRAINT import_source_content UNIQUE (sha256)
);

-- What a source was known by before it grew.
CREATE TABLE source_before (
    sha256 CHARACTER(64) NOT NULL,
    import_number BIGINT NOT NULL,
    CONSTRAINT source_before_key PRIMARY KEY (sha256)
);

CREATE TABLE problem (
    number BIGINT NOT NULL,
    import_number BIGINT NOT NULL,
    source CHARACTER VARYING NOT NULL,
    line BIGINT NOT NULL,
    byte_offset BIGINT NOT NULL,
    reason CHARACTER VARYING NOT NULL,
    CONSTRAINT problem_key PRIMARY KEY (number)
);

CREATE TABLE endpoint (
    number INTEGER NOT NULL,
    name CHARACTER VARYING NOT NULL,
    exchanges_read BIGINT NOT NULL,
    mismatch_records BIGINT NOT NULL,
    active BIGINT NOT NULL,
    summary_matched BIGINT NOT NULL,
    summary_mismatched BIGINT NOT NULL,
    missed_by_logger BIGINT NOT NULL,
    overstated_by_logger BIGINT NOT NULL,
    state CHARACTER VARYING,
    state_seen CHARACTER VARYING,
    CONSTRAINT endpoint_key PRIMARY KEY (number)
);

-- What each source says of an endpoint's total: import number * 2^32 + endpoint number.
CREATE TABLE source_endpoint (
    import_and_endpoint BIGINT NOT NULL,
    exchanges_read BIGINT NOT NULL,
    mismatch_records BIGINT NOT NULL,
    missed_by_logger BIGINT NOT NULL,
    summary_matched BIGINT NOT NULL,
    summary_mismatched BIGINT NOT NULL,
    CONSTRAINT source_endpoint_key PRIMARY KEY (import_and_endpoint)
);

-- Groups by the look of their path, and learnt ones that such groups were collapsed into.
-- A collapsed group is no longer listed, yet its number stays in the difference blocks.
CREATE TABLE difference_group (
    number INTEGER NOT NULL,
    id CHARACTER(16) NOT NULL,
    endpoint_number INTEGER NOT NULL,
    part CHARACTER VARYING NOT NULL,
    path CHARACTER VARYING NOT NULL,
    kind CHARACTER VARYING NOT NULL,
    learnt BOOLEAN NOT NULL,
    collapsed_into INTEGER,
    cause CHARACTER VARYING NOT NULL,
    exchanges BIGINT NOT NULL,
    occurrences BIGINT NOT NULL,
    active_exchanges BIGINT NOT NULL,
    active_occurrences BIGINT NOT NULL,
    noisy BIGINT NOT NULL,
    first_seen CHARACTER VARYING,
    last_seen CHARACTER VARYING,
    over_time CHARACTER VARYING,
    fields CHARACTER VARYING,
    CONSTRAINT difference_group_key PRIMARY KEY (number)
);

-- The evidence of each group, apart so that listing groups does not read it.
CREATE TABLE group_evidence (
    group_number INTEGER NOT NULL,
    content BINARY VARYING NOT NULL,
    CONSTRAINT group_evidence_key PRIMARY KEY (group_number)
);

-- What an endpoint's exchanges say of the keys of arrays, and the keys by which they were compared.
CREATE TABLE array_keys (
    endpoint_number INTEGER NOT NULL,
    evidence BINARY VARYING NOT NULL,
    known CHARACTER VARYING NOT NULL,
    CONSTRAINT array_keys_key PRIMARY KEY (endpoint_number)
);

CREATE TABLE triage (
    group_id CHARACTER(16) NOT NULL,
    status CHARACTER VARYING NOT NULL,
    ticket CHARACTER VARYING,
    assignee CHARACTER VARYING,
    note CHARACTER VARYING,
    labels CHARACTER VARYING,
    CONSTRAINT triage_key PRIMARY KEY (group_id)
);

-- What was decided about other things: views by name, the states of endpoints.
CREATE TABLE decided (
    about CHARACTER VARYING NOT NULL,
    subject CHARACTER VARYING NOT NULL,
    content CHARACTER VARYING NOT NULL,
    CONSTRAINT decided_key PRIMARY KEY (about, subject)
);

-- The rules, in order; the active counts everywhere are by these rules.
CREATE TABLE rule (
    position INTEGER NOT NULL,
    content CHARACTER VARYING NOT NULL,
    CONSTRAINT rule_key PRIMARY KEY (position)
);

-- How often rules were changed, and on what day they were last applied: rules may expire.
CREATE TABLE rule_application (
    revision BIGINT NOT NULL,
    applied_on CHARACTER VARYING NOT NULL,
    CONSTRAINT rule_application_key PRIMARY KEY (revision)
);

-- How many differences of a group each rule ignores, and when the last of their exchanges was:
-- group number * 2^32 + rule position.
CREATE TABLE rule_hit (
    group_and_rule BIGINT NOT NULL,
    occurrences BIGINT NOT NULL,
    last_seen CHARACTER VARYING,
    CONSTRAINT rule_hit_key PRIMARY KEY (group_and_rule)
);

-- Bulk: packed rows, found by their one number only. A batch is what one transaction brought.

CREATE TABLE batch (
    first_exchange BIGINT NOT NULL,
    exchanges INTEGER NOT NULL,
    import_number BIGINT NOT NULL,
    id_directory BINARY VARYING NOT NULL,
    CONSTRAINT batch_key PRIMARY KEY (first_exchange)
);

CREATE TABLE payload_block (
    first_exchange BIGINT NOT NULL,
    content BINARY VARYING NOT NULL,
    CONSTRAINT payload_block_key PRIMARY KEY (first_exchange)
);

CREATE TABLE difference_block (
    first_exchange BIGINT NOT NULL,
    content BINARY VARYING NOT NULL,
    CONSTRAINT difference_block_key PRIMARY KEY (first_exchange)
);

-- Which exchanges of a batch have a difference of a group by look:
-- group number * 2^32 + first exchange of the batch.
CREATE TABLE group_directory (
    group_and_batch BIGINT NOT NULL,
    exchanges INTEGER NOT NULL,
    content BINARY VARYING NOT NULL,
    CONSTRAINT group_directory_key PRIMARY KEY (group_and_batch)
);
