-- What was promised. Every version of a milestone stays: the first date stands beside the present one for good.
CREATE TABLE trajectory (
    partnership_id   bigint           NOT NULL,
    measure_code     text             NOT NULL,
    version          integer          NOT NULL CHECK (version > 0),
    baseline_from    date,
    baseline_to      date,
    baseline_note    text             NOT NULL DEFAULT '',
    end_state_value  double precision,
    end_state_due    date,
    end_state_months integer          CHECK (end_state_months >= 1),
    standard_value   double precision,
    standard_law     text             NOT NULL DEFAULT '',
    tolerance        double precision NOT NULL CHECK (tolerance >= 0),
    known_from       timestamptz      NOT NULL,
    known_to         timestamptz      NOT NULL DEFAULT 'infinity',
    recorded_at      timestamptz      NOT NULL DEFAULT clock_timestamp(),
    recorded_by      text             NOT NULL,
    change_reason    text             NOT NULL,
    PRIMARY KEY (partnership_id, measure_code, version),
    FOREIGN KEY (partnership_id, measure_code) REFERENCES measure,
    CHECK ((baseline_from IS NULL) = (baseline_to IS NULL)),
    CHECK ((end_state_value IS NULL) = (end_state_due IS NULL) AND (end_state_value IS NULL) = (end_state_months IS NULL)),
    EXCLUDE USING gist (partnership_id WITH =, measure_code WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('trajectory', true);

CREATE TABLE milestone (
    partnership_id bigint           NOT NULL,
    measure_code   text             NOT NULL,
    milestone_id   text             NOT NULL,
    version        integer          NOT NULL CHECK (version > 0),
    value          double precision NOT NULL,
    due            date             NOT NULL,
    said_on        date             NOT NULL,
    said_by        text             NOT NULL,
    source         text             NOT NULL,
    withdrawn      boolean          NOT NULL DEFAULT false,
    known_from     timestamptz      NOT NULL,
    known_to       timestamptz      NOT NULL DEFAULT 'infinity',
    recorded_at    timestamptz      NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text             NOT NULL,
    change_reason  text             NOT NULL,
    PRIMARY KEY (partnership_id, measure_code, milestone_id, version),
    FOREIGN KEY (partnership_id, measure_code) REFERENCES measure,
    EXCLUDE USING gist (partnership_id WITH =, measure_code WITH =, milestone_id WITH =,
                        tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('milestone', true);
