-- Limits that a partnership set for its actions, priority actions and areas in place of the standard ones.
CREATE TABLE section_terms (
    partnership_id      bigint           NOT NULL REFERENCES partnership,
    version             integer          NOT NULL CHECK (version > 0),
    overdue_share       double precision NOT NULL CHECK (overdue_share BETWEEN 0 AND 1),
    long_overdue_months integer          NOT NULL CHECK (long_overdue_months > 0),
    slipped_share       double precision NOT NULL CHECK (slipped_share BETWEEN 0 AND 1),
    red_measures_share  double precision NOT NULL CHECK (red_measures_share > 0 AND red_measures_share <= 1),
    set_on              date             NOT NULL,
    set_by              text             NOT NULL CHECK (set_by <> ''),
    reason              text             NOT NULL CHECK (length(reason) BETWEEN 20 AND 300),
    withdrawn           boolean          NOT NULL DEFAULT false,
    known_from          timestamptz      NOT NULL,
    known_to            timestamptz      NOT NULL DEFAULT 'infinity',
    recorded_at         timestamptz      NOT NULL DEFAULT clock_timestamp(),
    recorded_by         text             NOT NULL,
    change_reason       text             NOT NULL,
    PRIMARY KEY (partnership_id, version),
    EXCLUDE USING gist (partnership_id WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('section_terms', true);
