-- Which measure counts what of the way from request to plan. A projection of the 20-week rate reads them all.
CREATE TABLE pipeline_role (
    partnership_id bigint      NOT NULL,
    role           text        NOT NULL CHECK (role IN ('REQUESTS', 'AGREED', 'ENDED', 'RATE', 'EXCEPTIONS', 'ISSUED_OVERDUE',
                                                        'OPEN', 'OVER_20', 'FROM_20_TO_30', 'FROM_30_TO_52', 'OVER_52',
                                                        'LONGEST_WAIT')),
    version        integer     NOT NULL CHECK (version > 0),
    measure_code   text        NOT NULL,
    withdrawn      boolean     NOT NULL DEFAULT false,
    known_from     timestamptz NOT NULL,
    known_to       timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text        NOT NULL,
    change_reason  text        NOT NULL,
    PRIMARY KEY (partnership_id, role, version),
    FOREIGN KEY (partnership_id, measure_code) REFERENCES measure,
    EXCLUDE USING gist (partnership_id WITH =, role WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('pipeline_role', true);
