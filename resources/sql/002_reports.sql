-- TrunkText's store, version 2: what reports may leave open.
ALTER TABLE message ADD COLUMN conflict TEXT NOT NULL DEFAULT '';

ALTER TABLE report ADD COLUMN late INTEGER NOT NULL DEFAULT 0;

CREATE INDEX report_of_message ON report (message_id) WHERE message_id IS NOT NULL;

CREATE INDEX report_orphan ON report (connection_id, received_at) WHERE message_id IS NULL;

-- Attempts of which the PBX's SMS ID is not known: the only ones that a report could still be about.
CREATE INDEX attempt_untracked ON attempt (written_at) WHERE sms_id = '';

-- The messages that one orphaned report fits, where there are several.
CREATE TABLE report_candidate (
    report_id  INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    message_id INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
    PRIMARY KEY (message_id, report_id)
) STRICT;

CREATE INDEX report_candidate_by_report ON report_candidate (report_id);

-- What each connection's PBX said of itself.
CREATE TABLE pbx (
    connection_id TEXT PRIMARY KEY,
    serial_number TEXT NOT NULL
) STRICT;
