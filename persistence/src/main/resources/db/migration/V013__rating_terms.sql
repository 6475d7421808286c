-- Thresholds that a partnership set in place of the standard ones: for all measures (no code) or for one.
CREATE TABLE rating_terms (
    partnership_id bigint           NOT NULL REFERENCES partnership,
    measure_code   text             NOT NULL,
    version        integer          NOT NULL CHECK (version > 0),
    green_from     double precision NOT NULL,
    green_holds    double precision NOT NULL,
    red_below      double precision NOT NULL,
    red_holds      double precision NOT NULL,
    set_on         date             NOT NULL,
    set_by         text             NOT NULL CHECK (set_by <> ''),
    reason         text             NOT NULL CHECK (length(reason) BETWEEN 20 AND 300),
    withdrawn      boolean          NOT NULL DEFAULT false,
    known_from     timestamptz      NOT NULL,
    known_to       timestamptz      NOT NULL DEFAULT 'infinity',
    recorded_at    timestamptz      NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text             NOT NULL,
    change_reason  text             NOT NULL,
    PRIMARY KEY (partnership_id, measure_code, version),
    CHECK (0 < red_below AND red_below <= red_holds AND red_holds <= green_holds AND green_holds <= green_from
           AND green_from < 1),
    EXCLUDE USING gist (partnership_id WITH =, measure_code WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('rating_terms', true);
