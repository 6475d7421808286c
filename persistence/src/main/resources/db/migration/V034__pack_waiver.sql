-- What the chair lets the pack of one month go without: the exception page of something that needs one, or commentary that is required.
-- The waiver of a signature belongs to its figure and stays in sign_off_waiver.
CREATE TABLE pack_waiver (
    partnership_id bigint      NOT NULL REFERENCES partnership,
    month          date        NOT NULL CHECK (extract(day FROM month) = 1),
    requirement    text        NOT NULL CHECK (requirement IN ('EXCEPTION_PAGE', 'COMMENTARY')),
    subject_kind   text        NOT NULL CHECK (subject_kind IN ('MEASURE', 'SECTION', 'ACTION')),
    subject        text        NOT NULL CHECK (subject <> ''),
    version        integer     NOT NULL CHECK (version > 0),
    reason         text        NOT NULL CHECK (length(reason) BETWEEN 20 AND 300),
    waived_by      text        NOT NULL CHECK (waived_by <> ''),
    waived_on      date        NOT NULL,
    withdrawn      boolean     NOT NULL DEFAULT false,
    known_from     timestamptz NOT NULL,
    known_to       timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text        NOT NULL,
    change_reason  text        NOT NULL,
    PRIMARY KEY (partnership_id, month, requirement, subject_kind, subject, version),
    EXCLUDE USING gist (partnership_id WITH =, month WITH =, requirement WITH =, subject_kind WITH =, subject WITH =,
                        tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('pack_waiver', true);
