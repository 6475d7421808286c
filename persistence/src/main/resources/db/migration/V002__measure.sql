-- Measures and what was observed. A measure's own row is its lasting identity; its wording and rules are versions.
CREATE TABLE measure (
    partnership_id bigint NOT NULL REFERENCES partnership,
    code           text   NOT NULL CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    PRIMARY KEY (partnership_id, code)
);
SELECT guard_partnership_table('measure', false);

CREATE TABLE measure_version (
    partnership_id   bigint      NOT NULL,
    measure_code     text        NOT NULL,
    version          integer     NOT NULL CHECK (version > 0),
    position         integer     NOT NULL,
    name             text        NOT NULL,
    definition       text        NOT NULL,
    unit_kind        text        NOT NULL CHECK (unit_kind IN ('PERCENTAGE', 'COUNT', 'DURATION', 'SCORE', 'MONEY', 'RANK')),
    unit_noun        text        NOT NULL,
    unit_maximum     double precision,
    decimals         integer     NOT NULL CHECK (decimals BETWEEN 0 AND 3),
    direction        text        NOT NULL CHECK (direction IN ('INCREASE', 'DECREASE', 'NEUTRAL')),
    series_kind      text        NOT NULL CHECK (series_kind IN ('INDEPENDENT_PERIOD', 'SNAPSHOT', 'ROLLING_YEAR', 'YEAR_TO_DATE')),
    frequency        text        NOT NULL CHECK (frequency IN ('MONTHLY', 'QUARTERLY', 'TERMLY', 'ANNUAL', 'IRREGULAR')),
    owners           text[]      NOT NULL CHECK (cardinality(owners) > 0),
    headline         boolean     NOT NULL,
    lived_experience boolean     NOT NULL,
    counts_people    boolean     NOT NULL,
    due_after_days   integer     NOT NULL CHECK (due_after_days >= 0),
    withdrawn        boolean     NOT NULL DEFAULT false,
    known_from       timestamptz NOT NULL,
    known_to         timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by      text        NOT NULL,
    change_reason    text        NOT NULL,
    PRIMARY KEY (partnership_id, measure_code, version),
    FOREIGN KEY (partnership_id, measure_code) REFERENCES measure,
    EXCLUDE USING gist (partnership_id WITH =, measure_code WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('measure_version', true);

CREATE TABLE observation (
    partnership_id bigint      NOT NULL,
    measure_code   text        NOT NULL,
    area_code      text        NOT NULL REFERENCES area,
    period_start   date        NOT NULL,
    period_end     date        NOT NULL,
    version        integer     NOT NULL CHECK (version > 0),
    -- Rolling and year-to-date periods share days by nature: only their ends must differ.
    overlapping    boolean     NOT NULL,
    kind           text        NOT NULL CHECK (kind IN ('REPORTED', 'PROVISIONAL', 'SUPPRESSED', 'UNAVAILABLE', 'NOT_APPLICABLE')),
    value          numeric,
    numerator      bigint,
    denominator    bigint,
    withheld_why   text        NOT NULL DEFAULT '',
    revised        boolean     NOT NULL DEFAULT false,
    handling       text        NOT NULL CHECK (handling IN ('BOARD_ONLY', 'PARTNERS', 'PUBLIC')),
    source         text        NOT NULL CHECK (source <> ''),
    source_address text        NOT NULL DEFAULT '',
    basis          text        NOT NULL,
    extracted_on   date,
    caveat         text        NOT NULL DEFAULT '',
    loaded_by      text        NOT NULL,
    known_from     timestamptz NOT NULL,
    known_to       timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text        NOT NULL,
    change_reason  text        NOT NULL,
    PRIMARY KEY (partnership_id, measure_code, area_code, period_start, period_end, version),
    FOREIGN KEY (partnership_id, measure_code) REFERENCES measure,
    CHECK (period_start <= period_end),
    CHECK ((kind IN ('REPORTED', 'PROVISIONAL')) = (value IS NOT NULL)),
    CHECK ((numerator IS NULL) = (denominator IS NULL)),
    CONSTRAINT observation_periods_do_not_overlap
        EXCLUDE USING gist (partnership_id WITH =, measure_code WITH =, area_code WITH =,
                            daterange(CASE WHEN overlapping THEN period_end ELSE period_start END, period_end, '[]') WITH &&,
                            tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('observation', true);
CREATE INDEX observation_as_known ON observation (partnership_id, area_code, measure_code, period_end, known_from, known_to);

-- Other published values of a measure: the same period by another count, or periods that the series does not hold.
CREATE TABLE published_figure (
    partnership_id bigint      NOT NULL,
    measure_code   text        NOT NULL,
    reference      text        NOT NULL,
    version        integer     NOT NULL CHECK (version > 0),
    period_start   date        NOT NULL,
    period_end     date        NOT NULL CHECK (period_end >= period_start),
    kind           text        NOT NULL CHECK (kind IN ('REPORTED', 'PROVISIONAL', 'SUPPRESSED', 'UNAVAILABLE', 'NOT_APPLICABLE')),
    value          numeric,
    numerator      bigint,
    denominator    bigint,
    withheld_why   text        NOT NULL DEFAULT '',
    difference     text        NOT NULL,
    handling       text        NOT NULL CHECK (handling IN ('BOARD_ONLY', 'PARTNERS', 'PUBLIC')),
    source         text        NOT NULL CHECK (source <> ''),
    source_address text        NOT NULL DEFAULT '',
    basis          text        NOT NULL,
    extracted_on   date,
    caveat         text        NOT NULL DEFAULT '',
    loaded_by      text        NOT NULL,
    known_from     timestamptz NOT NULL,
    known_to       timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text        NOT NULL,
    change_reason  text        NOT NULL,
    PRIMARY KEY (partnership_id, measure_code, reference, version),
    FOREIGN KEY (partnership_id, measure_code) REFERENCES measure,
    CHECK ((kind IN ('REPORTED', 'PROVISIONAL')) = (value IS NOT NULL)),
    CHECK ((numerator IS NULL) = (denominator IS NULL)),
    EXCLUDE USING gist (partnership_id WITH =, measure_code WITH =, reference WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('published_figure', true);

-- Which areas a partnership is compared with, and as what.
CREATE TABLE comparator (
    partnership_id bigint      NOT NULL REFERENCES partnership,
    area_code      text        NOT NULL REFERENCES area,
    version        integer     NOT NULL CHECK (version > 0),
    kind           text        NOT NULL CHECK (kind IN ('ENGLAND', 'REGION', 'STATISTICAL_NEIGHBOUR', 'OTHER_LOCAL_AUTHORITY')),
    position       integer     NOT NULL,
    source         text        NOT NULL,
    withdrawn      boolean     NOT NULL DEFAULT false,
    known_from     timestamptz NOT NULL,
    known_to       timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text        NOT NULL,
    change_reason  text        NOT NULL,
    PRIMARY KEY (partnership_id, area_code, version),
    EXCLUDE USING gist (partnership_id WITH =, area_code WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('comparator', true);
