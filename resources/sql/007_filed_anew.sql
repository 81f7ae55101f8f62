-- SPDX-License-Identifier: GPL-3.0-or-later
-- What has changed since it was filed is filed anew. The index has to be told what it knew: these messages as they
-- were when they were filed. What it holds was filed beside that before, so it is filled once more.
DROP TRIGGER search_change;

DROP TABLE search_changed;

CREATE TABLE search_changed (
    message_id INTEGER PRIMARY KEY,
    sms_id     TEXT NOT NULL,
    used_trunk TEXT NOT NULL
) STRICT;

CREATE TRIGGER search_change AFTER UPDATE OF sms_id, used_trunk ON message
WHEN (new.sms_id <> old.sms_id OR new.used_trunk <> old.used_trunk) AND new.id <= (SELECT upto FROM search_reach)
BEGIN INSERT OR IGNORE INTO search_changed (message_id, sms_id, used_trunk) VALUES (new.id, old.sms_id, old.used_trunk); END;

DELETE FROM search_block;

UPDATE search_reach SET upto = 0, rules = 0;
