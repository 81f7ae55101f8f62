-- TrunkText's store, version 1. Times are milliseconds since 1970 in UTC. Every statement ends with ";" at the
-- end of a line. A file here is never changed once released: what follows is a new file.
CREATE TABLE message (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    connection_id  TEXT    NOT NULL,
    recipient      TEXT    NOT NULL,
    number         TEXT    NOT NULL,
    text           TEXT    NOT NULL,
    trunk          TEXT    NOT NULL DEFAULT '',
    used_trunk     TEXT    NOT NULL DEFAULT '',
    state          TEXT    NOT NULL,
    held           INTEGER NOT NULL DEFAULT 0,
    created_at     INTEGER NOT NULL,
    state_at       INTEGER NOT NULL,
    due_at         INTEGER NOT NULL,
    sms_id         TEXT    NOT NULL DEFAULT '',
    error_kind     TEXT    NOT NULL DEFAULT '',
    error_code     INTEGER NOT NULL DEFAULT 0,
    error_detail   TEXT    NOT NULL DEFAULT '',
    busy_since     INTEGER,
    token_refusals INTEGER NOT NULL DEFAULT 0,
    tries          INTEGER NOT NULL DEFAULT 0,
    resent_from    INTEGER REFERENCES message (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX message_pending ON message (connection_id, id) WHERE state IN ('Queued', 'Sending');

CREATE INDEX message_by_sms_id ON message (sms_id) WHERE sms_id <> '';

CREATE INDEX message_by_number ON message (number);

CREATE TABLE attempt (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    message_id   INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE,
    trunk        TEXT    NOT NULL,
    started_at   INTEGER NOT NULL,
    written_at   INTEGER,
    ended_at     INTEGER,
    outcome      TEXT    NOT NULL DEFAULT 'running',
    sms_id       TEXT    NOT NULL DEFAULT '',
    error_kind   TEXT    NOT NULL DEFAULT '',
    error_code   INTEGER NOT NULL DEFAULT 0,
    error_detail TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX attempt_of_message ON attempt (message_id);

CREATE TABLE report (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    connection_id TEXT    NOT NULL,
    received_at   INTEGER NOT NULL,
    sms_id        TEXT    NOT NULL,
    sent          INTEGER NOT NULL,
    serial_number TEXT    NOT NULL DEFAULT '',
    message_id    INTEGER REFERENCES message (id) ON DELETE CASCADE
) STRICT;

CREATE INDEX report_by_sms_id ON report (sms_id);
