-- Packs as issued: the canonical content with its digest. Written once, never changed.
CREATE TABLE pack (
    partnership_id bigint      NOT NULL REFERENCES partnership,
    pack_id        text        NOT NULL,
    month          date        NOT NULL CHECK (extract(day FROM month) = 1),
    audience       text        NOT NULL CHECK (audience IN ('BOARD_ONLY', 'PARTNERS', 'PUBLIC')),
    content        text        NOT NULL,
    sha256         text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    issued_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    issued_by      text        NOT NULL,
    PRIMARY KEY (partnership_id, pack_id)
);
SELECT guard_partnership_table('pack', false);
CREATE INDEX pack_by_month ON pack (partnership_id, month DESC, issued_at DESC);
