-- A meeting of the board. One that stands in the calendar is written when something is first recorded of it.
CREATE TABLE meeting (
    partnership_id bigint      NOT NULL REFERENCES partnership,
    meeting_code   text        NOT NULL CHECK (meeting_code ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}(-[2-9])?$'),
    version        integer     NOT NULL CHECK (version > 0),
    held_on        date        NOT NULL,
    purpose        text        NOT NULL CHECK (length(purpose) BETWEEN 1 AND 200),
    chair          text        NOT NULL CHECK (length(chair) BETWEEN 1 AND 200),
    -- The month whose return it reads; null where it was called outside the calendar.
    month          date        CHECK (extract(day FROM month) = 1),
    withdrawn      boolean     NOT NULL DEFAULT false,
    known_from     timestamptz NOT NULL,
    known_to       timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text        NOT NULL,
    change_reason  text        NOT NULL,
    PRIMARY KEY (partnership_id, meeting_code, version),
    EXCLUDE USING gist (partnership_id WITH =, meeting_code WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('meeting', true);

-- Who was there, by office and organisation: never the name of a person.
CREATE TABLE meeting_attendance (
    partnership_id    bigint      NOT NULL REFERENCES partnership,
    meeting_code      text        NOT NULL,
    office            text        NOT NULL CHECK (length(office) BETWEEN 1 AND 200),
    organisation_code text        NOT NULL,
    version           integer     NOT NULL CHECK (version > 0),
    presence          text        NOT NULL CHECK (presence IN ('PRESENT', 'APOLOGIES', 'ABSENT')),
    known_from        timestamptz NOT NULL,
    known_to          timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by       text        NOT NULL,
    change_reason     text        NOT NULL,
    PRIMARY KEY (partnership_id, meeting_code, office, organisation_code, version),
    EXCLUDE USING gist (partnership_id WITH =, meeting_code WITH =, office WITH =, organisation_code WITH =,
                        tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('meeting_attendance', true);

-- A challenge, what it is about and the figure as shown that day. The figure is kept in words and never worked out again.
CREATE TABLE challenge (
    partnership_id    bigint      NOT NULL REFERENCES partnership,
    challenge_code    text        NOT NULL CHECK (challenge_code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(challenge_code) <= 60),
    version           integer     NOT NULL CHECK (version > 0),
    subject_kind      text        NOT NULL CHECK (subject_kind IN ('MEASURE', 'SECTION', 'ACTION')),
    subject_code      text        NOT NULL CHECK (subject_code <> ''),
    words             text        NOT NULL CHECK (length(words) BETWEEN 1 AND 1000),
    organisation_code text        NOT NULL CHECK (organisation_code <> ''),
    office            text        NOT NULL CHECK (length(office) <= 200),
    raised_on         date        NOT NULL,
    raised_by         text        NOT NULL CHECK (raised_by <> ''),
    -- The meeting at which it was raised; empty between meetings.
    meeting_code      text        NOT NULL,
    -- Empty where the subject had no figure; then the pack is empty and the day null too.
    figure            text        NOT NULL CHECK (length(figure) <= 600),
    pack_id           text        NOT NULL,
    figure_on         date,
    figure_handling   text        NOT NULL CHECK (figure_handling IN ('BOARD_ONLY', 'PARTNERS', 'PUBLIC')),
    due               date        NOT NULL CHECK (due >= raised_on),
    handling          text        NOT NULL CHECK (handling IN ('BOARD_ONLY', 'PARTNERS', 'PUBLIC')),
    withdrawn         boolean     NOT NULL DEFAULT false,
    known_from        timestamptz NOT NULL,
    known_to          timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by       text        NOT NULL,
    change_reason     text        NOT NULL,
    PRIMARY KEY (partnership_id, challenge_code, version),
    CHECK ((figure = '') = (figure_on IS NULL) AND (figure <> '' OR pack_id = '')),
    EXCLUDE USING gist (partnership_id WITH =, challenge_code WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('challenge', true);

-- What became of a challenge, step by step. A step is never taken back: a further one follows.
CREATE TABLE challenge_step (
    partnership_id bigint      NOT NULL REFERENCES partnership,
    challenge_code text        NOT NULL,
    step           integer     NOT NULL CHECK (step > 0),
    version        integer     NOT NULL CHECK (version = 1),
    kind           text        NOT NULL CHECK (kind IN ('ANSWERED', 'SENT_BACK', 'ESCALATED', 'CLOSED')),
    taken_on       date        NOT NULL,
    taken_by       text        NOT NULL CHECK (taken_by <> ''),
    words          text        NOT NULL CHECK (length(words) BETWEEN 1 AND 2000),
    evidence       text        NOT NULL CHECK (length(evidence) <= 200),
    address        text        NOT NULL,
    escalated_to   text        NOT NULL CHECK ((kind = 'ESCALATED') = (escalated_to <> '')),
    due            date        CHECK ((kind = 'SENT_BACK') = (due IS NOT NULL)),
    known_from     timestamptz NOT NULL,
    known_to       timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text        NOT NULL,
    change_reason  text        NOT NULL,
    PRIMARY KEY (partnership_id, challenge_code, step, version)
);
SELECT guard_partnership_table('challenge_step', true);

-- What was decided, taken on, assured or noted at a meeting: the minutes as they grow.
CREATE TABLE minute_entry (
    partnership_id    bigint      NOT NULL REFERENCES partnership,
    entry_code        text        NOT NULL CHECK (entry_code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(entry_code) <= 60),
    version           integer     NOT NULL CHECK (version > 0),
    meeting_code      text        NOT NULL,
    kind              text        NOT NULL CHECK (kind IN ('DECISION', 'ACTION', 'ASSURANCE', 'NOTE')),
    subject_kind      text        NOT NULL CHECK (subject_kind IN ('', 'MEASURE', 'SECTION', 'ACTION')),
    subject_code      text        NOT NULL CHECK ((subject_code = '') = (subject_kind = '')),
    words             text        NOT NULL CHECK (length(words) BETWEEN 1 AND 2000),
    -- Who does it, or who assured; empty for a decision or note.
    organisation_code text        NOT NULL CHECK ((organisation_code <> '') = (kind IN ('ACTION', 'ASSURANCE'))),
    due               date        CHECK ((due IS NOT NULL) = (kind = 'ACTION')),
    done_on           date        CHECK (done_on IS NULL OR kind = 'ACTION'),
    outcome           text        NOT NULL CHECK (length(outcome) <= 2000 AND (outcome <> '') = (done_on IS NOT NULL)),
    entered_on        date        NOT NULL,
    entered_by        text        NOT NULL CHECK (entered_by <> ''),
    handling          text        NOT NULL CHECK (handling IN ('BOARD_ONLY', 'PARTNERS', 'PUBLIC')),
    withdrawn         boolean     NOT NULL DEFAULT false,
    known_from        timestamptz NOT NULL,
    known_to          timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by       text        NOT NULL,
    change_reason     text        NOT NULL,
    PRIMARY KEY (partnership_id, entry_code, version),
    EXCLUDE USING gist (partnership_id WITH =, entry_code WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('minute_entry', true);
