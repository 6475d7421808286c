-- What the owner of something off track says of it. One report on a subject is followed by the next once it has recovered; each
-- version is the report as it was written, returned or closed.
CREATE TABLE exception_report (
    partnership_id    bigint      NOT NULL REFERENCES partnership,
    subject_kind      text        NOT NULL CHECK (subject_kind IN ('MEASURE', 'SECTION', 'ACTION')),
    subject           text        NOT NULL CHECK (subject <> ''),
    report_number     integer     NOT NULL CHECK (report_number > 0),
    version           integer     NOT NULL CHECK (version > 0),
    opened_on         date        NOT NULL,
    organisation_code text        NOT NULL CHECK (organisation_code <> ''),
    cause             text        NOT NULL CHECK (length(cause) BETWEEN 20 AND 600),
    action            text        NOT NULL CHECK (length(action) BETWEEN 20 AND 600),
    recovery_on       date        NOT NULL CHECK (recovery_on >= opened_on),
    support           text        NOT NULL CHECK (length(support) <= 600),
    handling          text        NOT NULL CHECK (handling IN ('BOARD_ONLY', 'PARTNERS', 'PUBLIC')),
    written_by        text        NOT NULL CHECK (written_by <> ''),
    step              text        NOT NULL CHECK (step IN ('WRITTEN', 'RETURNED', 'RECOVERED')),
    step_words        text        NOT NULL CHECK (length(step_words) <= 600),
    known_from        timestamptz NOT NULL,
    known_to          timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by       text        NOT NULL,
    change_reason     text        NOT NULL,
    PRIMARY KEY (partnership_id, subject_kind, subject, report_number, version),
    CHECK (step = 'WRITTEN' OR length(step_words) >= 20),
    EXCLUDE USING gist (partnership_id WITH =, subject_kind WITH =, subject WITH =, report_number WITH =,
                        tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('exception_report', true);
