-- Ratings set by a person beside the computed ones. Each ends by itself: it counts on a day that lies between its first and
-- its last, unless it was withdrawn before.
CREATE TABLE rating_override (
    partnership_id bigint      NOT NULL REFERENCES partnership,
    subject_kind   text        NOT NULL CHECK (subject_kind IN ('MEASURE', 'SECTION')),
    subject        text        NOT NULL,
    facet          text        NOT NULL CHECK (facet IN ('HEADLINE', 'DELIVERY', 'IMPACT', 'SUSTAINED')),
    version        integer     NOT NULL CHECK (version > 0),
    rag            text        NOT NULL CHECK (rag IN ('RED', 'AMBER', 'GREEN', 'BLUE', 'GREY')),
    words          text        NOT NULL,
    reason         text        NOT NULL CHECK (length(reason) BETWEEN 20 AND 300),
    set_by         text        NOT NULL CHECK (set_by <> ''),
    set_on         date        NOT NULL,
    last_day       date        NOT NULL,
    withdrawn      boolean     NOT NULL DEFAULT false,
    known_from     timestamptz NOT NULL,
    known_to       timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text        NOT NULL,
    change_reason  text        NOT NULL,
    PRIMARY KEY (partnership_id, subject_kind, subject, facet, version),
    CHECK ((subject_kind = 'MEASURE') = (facet = 'HEADLINE')),
    CHECK (last_day BETWEEN set_on AND set_on + interval '3 months'),
    EXCLUDE USING gist (partnership_id WITH =, subject_kind WITH =, subject WITH =, facet WITH =,
                        tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('rating_override', true);

-- A plan read from publications may leave out what the plan itself says: its quality is then worded so.
ALTER TABLE plan ADD COLUMN from_publications boolean NOT NULL DEFAULT false;
