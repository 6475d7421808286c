-- The board's calendar: on which day of the month it meets, and how the return that it reads is timed before it.
CREATE TABLE return_calendar (
    partnership_id  bigint      NOT NULL REFERENCES partnership,
    version         integer     NOT NULL CHECK (version > 0),
    week            integer     NOT NULL CHECK (week BETWEEN 1 AND 5),
    weekday         integer     NOT NULL CHECK (weekday BETWEEN 1 AND 5),
    months_after    integer     NOT NULL CHECK (months_after BETWEEN 1 AND 3),
    due_before      integer     NOT NULL,
    check_before    integer     NOT NULL,
    sign_off_before integer     NOT NULL,
    known_from      timestamptz NOT NULL,
    known_to        timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by     text        NOT NULL,
    change_reason   text        NOT NULL,
    PRIMARY KEY (partnership_id, version),
    CHECK (0 <= sign_off_before AND sign_off_before <= check_before AND check_before <= due_before),
    EXCLUDE USING gist (partnership_id WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('return_calendar', true);

-- One month's return, made ahead from the calendar; the office may move any of its days, with a reason.
CREATE TABLE return_cycle (
    partnership_id bigint      NOT NULL REFERENCES partnership,
    month          date        NOT NULL CHECK (extract(day FROM month) = 1),
    version        integer     NOT NULL CHECK (version > 0),
    opens          date        NOT NULL,
    due            date        NOT NULL CHECK (due >= opens),
    data_check     date        NOT NULL CHECK (data_check >= due),
    sign_off       date        NOT NULL CHECK (sign_off >= data_check),
    board          date        NOT NULL CHECK (board >= sign_off),
    known_from     timestamptz NOT NULL,
    known_to       timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text        NOT NULL,
    change_reason  text        NOT NULL,
    PRIMARY KEY (partnership_id, month, version),
    CHECK (opens >= month + interval '1 month'),
    EXCLUDE USING gist (partnership_id WITH =, month WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('return_cycle', true);

-- What was keyed for one figure, exactly as typed, readable or not. Every save is a version, so nothing acknowledged is ever lost;
-- the versions stay as history when the figure has become an observation.
CREATE TABLE return_entry (
    partnership_id   bigint      NOT NULL,
    measure_code     text        NOT NULL,
    period_start     date        NOT NULL,
    period_end       date        NOT NULL CHECK (period_end >= period_start),
    version          integer     NOT NULL CHECK (version > 0),
    stage            text        NOT NULL CHECK (stage IN ('DRAFT', 'QUERIED', 'SUBMITTED')),
    status           text        NOT NULL CHECK (status IN ('REPORTED', 'PROVISIONAL', 'UNAVAILABLE', 'NOT_APPLICABLE')),
    value_typed      text        NOT NULL CHECK (length(value_typed) <= 100),
    numerator_typed  text        NOT NULL CHECK (length(numerator_typed) <= 100),
    denominator_typed text       NOT NULL CHECK (length(denominator_typed) <= 100),
    note             text        NOT NULL CHECK (length(note) <= 500),
    -- Warnings that somebody let stand: one place a warning.
    accepted         text[]      NOT NULL,
    reasons          text[]      NOT NULL CHECK (cardinality(reasons) = cardinality(accepted)),
    question         text        NOT NULL CHECK (length(question) <= 500),
    known_from       timestamptz NOT NULL,
    known_to         timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by      text        NOT NULL,
    change_reason    text        NOT NULL,
    PRIMARY KEY (partnership_id, measure_code, period_start, period_end, version),
    FOREIGN KEY (partnership_id, measure_code) REFERENCES measure,
    CHECK ((stage = 'QUERIED') = (question <> '')),
    EXCLUDE USING gist (partnership_id WITH =, measure_code WITH =, period_start WITH =, period_end WITH =,
                        tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('return_entry', true);
CREATE INDEX return_entry_as_known ON return_entry (partnership_id, period_end, measure_code);
