-- The order of a pack's parts that a partnership chose in place of the usual one. Parts are named as in PackPart.
CREATE TABLE pack_order (
    partnership_id bigint      NOT NULL REFERENCES partnership,
    version        integer     NOT NULL CHECK (version > 0),
    parts          text[]      NOT NULL CHECK (cardinality(parts) BETWEEN 1 AND 40 AND parts[1] = 'FAMILIES'),
    withdrawn      boolean     NOT NULL DEFAULT false,
    known_from     timestamptz NOT NULL,
    known_to       timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text        NOT NULL,
    change_reason  text        NOT NULL,
    PRIMARY KEY (partnership_id, version),
    EXCLUDE USING gist (partnership_id WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('pack_order', true);
