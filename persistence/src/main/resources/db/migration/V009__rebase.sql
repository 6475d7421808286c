-- New process limits are an act of governance: from which point, why, who agreed, and which signal stood behind it.
CREATE TABLE rebase (
    partnership_id bigint      NOT NULL,
    measure_code   text        NOT NULL,
    starts_on      date        NOT NULL,
    version        integer     NOT NULL CHECK (version > 0),
    cause          text        NOT NULL CHECK (cause <> ''),
    agreed_by      text        NOT NULL CHECK (agreed_by <> ''),
    agreed_on      date        NOT NULL,
    special_cause  text        NOT NULL CHECK (special_cause <> ''),
    withdrawn      boolean     NOT NULL DEFAULT false,
    known_from     timestamptz NOT NULL,
    known_to       timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text        NOT NULL,
    change_reason  text        NOT NULL,
    PRIMARY KEY (partnership_id, measure_code, starts_on, version),
    FOREIGN KEY (partnership_id, measure_code) REFERENCES measure,
    EXCLUDE USING gist (partnership_id WITH =, measure_code WITH =, starts_on WITH =,
                        tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('rebase', true);
