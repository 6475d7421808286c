-- Thresholds below which figures are withheld from an audience, in place of the standard ones.
CREATE TABLE disclosure_terms (
    partnership_id       bigint      NOT NULL REFERENCES partnership,
    audience             text        NOT NULL CHECK (audience IN ('PARTNERS', 'PUBLIC')),
    version              integer     NOT NULL CHECK (version > 0),
    smallest_count       integer     NOT NULL CHECK (smallest_count BETWEEN 1 AND 100),
    smallest_denominator integer     NOT NULL CHECK (smallest_denominator BETWEEN 1 AND 100),
    withdrawn            boolean     NOT NULL DEFAULT false,
    known_from           timestamptz NOT NULL,
    known_to             timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at          timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by          text        NOT NULL,
    change_reason        text        NOT NULL,
    PRIMARY KEY (partnership_id, audience, version),
    EXCLUDE USING gist (partnership_id WITH =, audience WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('disclosure_terms', true);

-- What always holds between figures that are shown, so that one can be worked out from the others.
CREATE TABLE figure_relation (
    partnership_id bigint      NOT NULL REFERENCES partnership,
    code           text        NOT NULL CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    version        integer     NOT NULL CHECK (version > 0),
    kind           text        NOT NULL CHECK (kind IN ('ADDS_UP', 'ADDS_UP_OVER_TIME', 'AMONG', 'RATE', 'RATE_PER_1000')),
    whole_measure  text        NOT NULL,
    whole_part     text        NOT NULL CHECK (whole_part IN ('VALUE', 'NUMERATOR', 'DENOMINATOR', 'REMAINDER')),
    part_measures  text[]      NOT NULL,
    part_parts     text[]      NOT NULL,
    withdrawn      boolean     NOT NULL DEFAULT false,
    known_from     timestamptz NOT NULL,
    known_to       timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text        NOT NULL,
    change_reason  text        NOT NULL,
    PRIMARY KEY (partnership_id, code, version),
    FOREIGN KEY (partnership_id, whole_measure) REFERENCES measure,
    CHECK (cardinality(part_measures) > 0 AND cardinality(part_measures) = cardinality(part_parts)),
    CHECK (part_parts <@ ARRAY['VALUE', 'NUMERATOR', 'DENOMINATOR', 'REMAINDER']),
    EXCLUDE USING gist (partnership_id WITH =, code WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('figure_relation', true);
