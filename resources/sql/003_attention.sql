-- Version 3: what needs a person is counted at every change, so it must not cost a walk through all messages.
CREATE INDEX message_in_trouble ON message (id) WHERE state IN ('Failed', 'Not confirmed');

CREATE INDEX message_repeated ON message (resent_from) WHERE resent_from IS NOT NULL;
