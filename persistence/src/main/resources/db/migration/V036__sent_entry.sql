-- Entries that the slides sent and that are on record, by the key that the page made. A page that did not hear the answer sends its entry
-- again, perhaps to a server that was started anew since: it is told the code of the entry that is there.
CREATE TABLE sent_entry (
    partnership_id bigint      NOT NULL REFERENCES partnership,
    entry_key      text        NOT NULL CHECK (entry_key ~ '^[0-9a-f]{24}$'),
    code           text        NOT NULL CHECK (code <> ''),
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text        NOT NULL,
    PRIMARY KEY (partnership_id, entry_key)
);
SELECT guard_partnership_table('sent_entry', false);
