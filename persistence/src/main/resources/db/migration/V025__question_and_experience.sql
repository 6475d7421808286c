-- What was asked, by which office. Never the name of a private person.
CREATE TABLE question (
    partnership_id bigint      NOT NULL REFERENCES partnership,
    question_code  text        NOT NULL CHECK (question_code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(question_code) <= 60),
    version        integer     NOT NULL CHECK (version > 0),
    asker          text        NOT NULL CHECK (asker IN ('PARLIAMENT', 'COUNCILLOR', 'DEPARTMENT', 'INSPECTORATE', 'FAMILY')),
    office         text        NOT NULL CHECK (length(office) BETWEEN 1 AND 200),
    asked_on       date        NOT NULL,
    day_note       text        NOT NULL CHECK (length(day_note) <= 300),
    words          text        NOT NULL CHECK (length(words) BETWEEN 1 AND 500),
    source         text        NOT NULL CHECK (source <> ''),
    address        text        NOT NULL DEFAULT '',
    handling       text        NOT NULL CHECK (handling IN ('BOARD_ONLY', 'PARTNERS', 'PUBLIC')),
    withdrawn      boolean     NOT NULL DEFAULT false,
    known_from     timestamptz NOT NULL,
    known_to       timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text        NOT NULL,
    change_reason  text        NOT NULL,
    PRIMARY KEY (partnership_id, question_code, version),
    EXCLUDE USING gist (partnership_id WITH =, question_code WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('question', true);

-- What was answered, with the versions of the figures that the answer relied on: one place a figure. A recorded version of an
-- observation can be neither changed nor removed, so its number stands for its value.
CREATE TABLE question_answer (
    partnership_id  bigint      NOT NULL REFERENCES partnership,
    question_code   text        NOT NULL,
    version         integer     NOT NULL CHECK (version > 0),
    answered_on     date        NOT NULL,
    answered_by     text        NOT NULL CHECK (length(answered_by) BETWEEN 1 AND 200),
    words           text        NOT NULL CHECK (length(words) BETWEEN 1 AND 1000),
    source          text        NOT NULL CHECK (source <> ''),
    address         text        NOT NULL DEFAULT '',
    measures        text[]      NOT NULL,
    period_starts   date[]      NOT NULL CHECK (cardinality(period_starts) = cardinality(measures)),
    period_ends     date[]      NOT NULL CHECK (cardinality(period_ends) = cardinality(measures)),
    figure_versions integer[]   NOT NULL CHECK (cardinality(figure_versions) = cardinality(measures) AND 1 <= ALL (figure_versions)),
    known_from      timestamptz NOT NULL,
    known_to        timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by     text        NOT NULL,
    change_reason   text        NOT NULL,
    PRIMARY KEY (partnership_id, question_code, version),
    EXCLUDE USING gist (partnership_id WITH =, question_code WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('question_answer', true);

-- What families and young people said outside the measures, and what was done about it.
CREATE TABLE lived_experience (
    partnership_id  bigint      NOT NULL REFERENCES partnership,
    experience_code text        NOT NULL CHECK (experience_code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(experience_code) <= 60),
    version         integer     NOT NULL CHECK (version > 0),
    -- The part of the plan that it is about; empty where it is about all of it.
    section_code    text        NOT NULL DEFAULT '',
    heard_on        date        NOT NULL,
    method          text        NOT NULL CHECK (method IN ('SURVEY', 'FOCUS_GROUP', 'EVENT', 'INTERVIEWS', 'FORUM', 'OTHER')),
    -- How many people were heard; null where nobody counted.
    people          integer     CHECK (people >= 0),
    you_said        text        NOT NULL CHECK (length(you_said) BETWEEN 1 AND 500),
    -- Empty while nothing was done.
    we_did          text        NOT NULL CHECK (length(we_did) <= 500),
    source          text        NOT NULL CHECK (source <> ''),
    handling        text        NOT NULL CHECK (handling IN ('BOARD_ONLY', 'PARTNERS', 'PUBLIC')),
    withdrawn       boolean     NOT NULL DEFAULT false,
    known_from      timestamptz NOT NULL,
    known_to        timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by     text        NOT NULL,
    change_reason   text        NOT NULL,
    PRIMARY KEY (partnership_id, experience_code, version),
    EXCLUDE USING gist (partnership_id WITH =, experience_code WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('lived_experience', true);
