-- Ratings as they were computed, with the rule that computed them: the record against which the rule itself is judged.
CREATE TABLE rating (
    partnership_id bigint      NOT NULL REFERENCES partnership,
    subject_kind   text        NOT NULL CHECK (subject_kind IN ('MEASURE', 'SECTION', 'ACTION')),
    subject        text        NOT NULL,
    facet          text        NOT NULL CHECK (facet IN ('HEADLINE', 'DELIVERY', 'IMPACT', 'SUSTAINED')),
    rated_at       date        NOT NULL,
    version        integer     NOT NULL CHECK (version > 0),
    rag            text        NOT NULL CHECK (rag IN ('RED', 'AMBER', 'GREEN', 'BLUE', 'GREY')),
    words          text        NOT NULL,
    reason         text        NOT NULL,
    rule_version   text        NOT NULL,
    known_from     timestamptz NOT NULL,
    known_to       timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text        NOT NULL,
    change_reason  text        NOT NULL,
    PRIMARY KEY (partnership_id, subject_kind, subject, facet, rated_at, version),
    EXCLUDE USING gist (partnership_id WITH =, subject_kind WITH =, subject WITH =, facet WITH =, rated_at WITH =,
                        tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('rating', true);
CREATE INDEX rating_as_known ON rating (partnership_id, rated_at, subject_kind);
