-- What the partners say of the figures, and who answers for them.

-- Commentary of a subject for a month. Every version is kept; a draft is one that was not put on record.
CREATE TABLE commentary (
    partnership_id bigint      NOT NULL REFERENCES partnership,
    subject_kind   text        NOT NULL CHECK (subject_kind IN ('MEASURE', 'SECTION', 'ACTION')),
    subject        text        NOT NULL CHECK (subject <> ''),
    month          date        NOT NULL CHECK (extract(day FROM month) = 1),
    version        integer     NOT NULL CHECK (version > 0),
    what           text        NOT NULL CHECK (length(what) <= 600),
    so_what        text        NOT NULL CHECK (length(so_what) <= 600),
    now_what       text        NOT NULL CHECK (length(now_what) <= 600),
    handling       text        NOT NULL CHECK (handling IN ('BOARD_ONLY', 'PARTNERS', 'PUBLIC')),
    on_record      boolean     NOT NULL,
    written_by     text        NOT NULL CHECK (written_by <> ''),
    known_from     timestamptz NOT NULL,
    known_to       timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text        NOT NULL,
    change_reason  text        NOT NULL,
    PRIMARY KEY (partnership_id, subject_kind, subject, month, version),
    CHECK (NOT on_record OR (length(what) >= 20 AND length(so_what) >= 20 AND length(now_what) >= 20)),
    EXCLUDE USING gist (partnership_id WITH =, subject_kind WITH =, subject WITH =, month WITH =,
                        tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('commentary', true);

-- The steps of the sign-off of one measure's figure of one month: each version is the next step. A step names the version of
-- the observation that it is about. A recorded version can be neither changed nor removed, so the name stands for its value,
-- its parts and the moment it was recorded; that a signature is lost follows from a later version, and is nowhere noted.
CREATE TABLE sign_off (
    partnership_id      bigint      NOT NULL REFERENCES partnership,
    measure_code        text        NOT NULL,
    month               date        NOT NULL CHECK (extract(day FROM month) = 1),
    version             integer     NOT NULL CHECK (version > 0),
    step                text        NOT NULL CHECK (step IN ('SUBMITTED', 'DATA_CHECKED', 'SIGNED', 'RETURNED')),
    actor_role          text        NOT NULL CHECK (actor_role <> ''),
    organisation_code   text        NOT NULL DEFAULT '',
    account_id          bigint      REFERENCES account,
    words               text        NOT NULL DEFAULT '' CHECK (length(words) <= 500),
    area_code           text        NOT NULL,
    period_start        date        NOT NULL,
    period_end          date        NOT NULL,
    observation_version integer     NOT NULL,
    commentary_version  integer     NOT NULL DEFAULT 0 CHECK (commentary_version >= 0),
    known_from          timestamptz NOT NULL,
    known_to            timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by         text        NOT NULL,
    change_reason       text        NOT NULL,
    PRIMARY KEY (partnership_id, measure_code, month, version),
    FOREIGN KEY (partnership_id, measure_code, area_code, period_start, period_end, observation_version)
        REFERENCES observation (partnership_id, measure_code, area_code, period_start, period_end, version),
    CHECK (date_trunc('month', period_end::timestamp)::date = month),
    CHECK (step <> 'SIGNED' OR organisation_code <> ''),
    CHECK (step <> 'RETURNED' OR length(words) >= 10),
    EXCLUDE USING gist (partnership_id WITH =, measure_code WITH =, month WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('sign_off', true);

-- The chair lets the packs go without the sign-off of one figure.
CREATE TABLE sign_off_waiver (
    partnership_id bigint      NOT NULL,
    measure_code   text        NOT NULL,
    month          date        NOT NULL CHECK (extract(day FROM month) = 1),
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
    PRIMARY KEY (partnership_id, measure_code, month, version),
    FOREIGN KEY (partnership_id, measure_code) REFERENCES measure,
    EXCLUDE USING gist (partnership_id WITH =, measure_code WITH =, month WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('sign_off_waiver', true);

-- What each partner holds about a figure on which they disagree. The figure itself stays as it was reported.
CREATE TABLE disagreement_statement (
    partnership_id    bigint      NOT NULL,
    measure_code      text        NOT NULL,
    month             date        NOT NULL CHECK (extract(day FROM month) = 1),
    organisation_code text        NOT NULL CHECK (organisation_code <> ''),
    version           integer     NOT NULL CHECK (version > 0),
    words             text        NOT NULL CHECK (length(words) BETWEEN 20 AND 400),
    figure            numeric,
    handling          text        NOT NULL CHECK (handling IN ('BOARD_ONLY', 'PARTNERS', 'PUBLIC')),
    stated_by         text        NOT NULL CHECK (stated_by <> ''),
    stated_on         date        NOT NULL,
    known_from        timestamptz NOT NULL,
    known_to          timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by       text        NOT NULL,
    change_reason     text        NOT NULL,
    PRIMARY KEY (partnership_id, measure_code, month, organisation_code, version),
    FOREIGN KEY (partnership_id, measure_code) REFERENCES measure,
    EXCLUDE USING gist (partnership_id WITH =, measure_code WITH =, month WITH =, organisation_code WITH =,
                        tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('disagreement_statement', true);

-- How a disagreement ended. A statement made later opens it again.
CREATE TABLE disagreement_agreement (
    partnership_id bigint      NOT NULL,
    measure_code   text        NOT NULL,
    month          date        NOT NULL CHECK (extract(day FROM month) = 1),
    version        integer     NOT NULL CHECK (version > 0),
    words          text        NOT NULL CHECK (length(words) BETWEEN 20 AND 400),
    agreed_by      text        NOT NULL CHECK (agreed_by <> ''),
    agreed_on      date        NOT NULL,
    known_from     timestamptz NOT NULL,
    known_to       timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text        NOT NULL,
    change_reason  text        NOT NULL,
    PRIMARY KEY (partnership_id, measure_code, month, version),
    FOREIGN KEY (partnership_id, measure_code) REFERENCES measure,
    EXCLUDE USING gist (partnership_id WITH =, measure_code WITH =, month WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('disagreement_agreement', true);
