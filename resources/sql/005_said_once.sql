-- Version 5: an SMS ID is kept once. It stands with the message; the request that the PBX accepted under it (NULL)
-- and the reports of the message ('') do not repeat it, nor the message's connection. A year of messages is a
-- quarter smaller for it.
ALTER TABLE attempt RENAME TO attempt_before;

CREATE TABLE attempt (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    message_id   INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
    trunk        TEXT    NOT NULL,
    started_at   INTEGER NOT NULL,
    written_at   INTEGER,
    ended_at     INTEGER,
    outcome      TEXT    NOT NULL DEFAULT 'running',
    sms_id       TEXT             DEFAULT '',
    error_kind   TEXT    NOT NULL DEFAULT '',
    error_code   INTEGER NOT NULL DEFAULT 0,
    error_detail TEXT    NOT NULL DEFAULT ''
) STRICT;

INSERT INTO attempt (id, message_id, trunk, started_at, written_at, ended_at, outcome, sms_id, error_kind, error_code, error_detail)
SELECT a.id, a.message_id, a.trunk, a.started_at, a.written_at, a.ended_at, a.outcome,
    CASE WHEN a.outcome = 'accepted' AND a.sms_id <> '' AND a.sms_id = m.sms_id THEN NULL ELSE a.sms_id END,
    a.error_kind, a.error_code, a.error_detail
FROM attempt_before a JOIN message m ON m.id = a.message_id ORDER BY a.id;

DROP TABLE attempt_before;

CREATE INDEX attempt_of_message ON attempt (message_id);

CREATE INDEX attempt_untracked ON attempt (written_at) WHERE sms_id = '';

-- What the PBX calls itself is kept in its own row, and a report of another one is not kept at all.
ALTER TABLE report DROP COLUMN serial_number;

DROP INDEX report_by_sms_id;

UPDATE report SET sms_id = '', connection_id = '' WHERE message_id IS NOT NULL;

CREATE INDEX report_by_sms_id ON report (sms_id) WHERE message_id IS NULL;

-- By the end of the ID, which is what tells one from another.
DROP INDEX message_by_sms_id;

ALTER TABLE message ADD COLUMN sms_id_end TEXT GENERATED ALWAYS AS (substr(sms_id, -8)) VIRTUAL;

CREATE INDEX message_by_sms_id ON message (sms_id_end) WHERE sms_id <> '';

-- Every report with the ID and the connection that it is about. Whoever asks for an ID asks for its end, too.
CREATE VIEW report_told (id, message_id, connection_id, sms_id, sms_id_end, sent, late) AS
SELECT id, message_id, connection_id, sms_id, substr(sms_id, -8), sent, late FROM report WHERE message_id IS NULL
UNION ALL
SELECT r.id, m.id, m.connection_id, m.sms_id, m.sms_id_end, r.sent, r.late
FROM message m CROSS JOIN report r ON r.message_id = m.id WHERE m.sms_id <> '';
