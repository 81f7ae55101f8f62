-- Version 4: search in all messages. The index is filled behind the writer's back, by id, so that writing a
-- message costs nothing more. It holds folded text and no copy of it: who finds a row there looks at the row.
CREATE VIRTUAL TABLE search USING fts5 (words, content = '', columnsize = 0, detail = none, tokenize = 'trigram case_sensitive 1');

-- How far the index goes, and by which rules it was filled.
CREATE TABLE search_reach (
    only  INTEGER PRIMARY KEY CHECK (only = 1),
    upto  INTEGER NOT NULL,
    rules INTEGER NOT NULL
) STRICT;

INSERT INTO search_reach (only, upto, rules) VALUES (1, 0, 0);

-- Messages that got another SMS ID or trunk after the index had passed them.
CREATE TABLE search_changed (
    message_id INTEGER PRIMARY KEY
) STRICT;

CREATE TRIGGER search_change AFTER UPDATE OF sms_id, used_trunk ON message
WHEN (new.sms_id <> old.sms_id OR new.used_trunk <> old.used_trunk) AND new.id <= (SELECT upto FROM search_reach)
BEGIN INSERT OR IGNORE INTO search_changed (message_id) VALUES (new.id); END;

-- The times of messages in a row. Ids rise with time, but for a clock that was set: so a day's messages are
-- found without an index on the time.
CREATE TABLE search_block (
    oldest   INTEGER PRIMARY KEY,
    newest   INTEGER NOT NULL,
    earliest INTEGER NOT NULL,
    latest   INTEGER NOT NULL
) STRICT;

-- The names of trunks in the indexed messages.
CREATE TABLE search_trunk (
    name TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Nearly all messages end as Sent. The few others are found by this, whatever their state.
DROP INDEX message_in_trouble;

CREATE INDEX message_not_sent ON message (id, state) WHERE state <> 'Sent';
