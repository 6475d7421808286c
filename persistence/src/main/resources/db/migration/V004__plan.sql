-- The plan: what the inspection found, what will be done, by when, and what shows it.
CREATE TABLE plan (
    partnership_id   bigint      NOT NULL REFERENCES partnership,
    version          integer     NOT NULL CHECK (version > 0),
    began            date        NOT NULL,
    inspectors       text        NOT NULL DEFAULT '',
    inspected_from   date,
    report_published date,
    outcome          text        NOT NULL DEFAULT '',
    source           text        NOT NULL DEFAULT '',
    notes            text[]      NOT NULL DEFAULT '{}',
    known_from       timestamptz NOT NULL,
    known_to         timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by      text        NOT NULL,
    change_reason    text        NOT NULL,
    PRIMARY KEY (partnership_id, version),
    CHECK ((inspected_from IS NULL) = (report_published IS NULL)),
    EXCLUDE USING gist (partnership_id WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('plan', true);

CREATE TABLE plan_section (
    partnership_id bigint NOT NULL REFERENCES partnership,
    code           text   NOT NULL,
    kind           text   NOT NULL CHECK (kind IN ('PRIORITY_ACTION', 'AREA_FOR_IMPROVEMENT')),
    PRIMARY KEY (partnership_id, code)
);
SELECT guard_partnership_table('plan_section', false);

CREATE TABLE plan_section_version (
    partnership_id bigint      NOT NULL,
    section_code   text        NOT NULL,
    version        integer     NOT NULL CHECK (version > 0),
    number         integer     NOT NULL CHECK (number > 0),
    title          text        NOT NULL,
    finding        text        NOT NULL,
    wording_source text        NOT NULL,
    owners         text[]      NOT NULL CHECK (cardinality(owners) > 0),
    measures       text[]      NOT NULL,
    withdrawn      boolean     NOT NULL DEFAULT false,
    known_from     timestamptz NOT NULL,
    known_to       timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text        NOT NULL,
    change_reason  text        NOT NULL,
    PRIMARY KEY (partnership_id, section_code, version),
    FOREIGN KEY (partnership_id, section_code) REFERENCES plan_section,
    EXCLUDE USING gist (partnership_id WITH =, section_code WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('plan_section_version', true);

CREATE TABLE action (
    partnership_id bigint NOT NULL,
    number         text   NOT NULL,
    PRIMARY KEY (partnership_id, number)
);
SELECT guard_partnership_table('action', false);

CREATE TABLE action_version (
    partnership_id   bigint      NOT NULL,
    action_number    text        NOT NULL,
    version          integer     NOT NULL CHECK (version > 0),
    section_code     text        NOT NULL,
    title            text        NOT NULL,
    owner            text        NOT NULL,
    lead             text        NOT NULL,
    accountable      text        NOT NULL,
    success_criteria text        NOT NULL,
    measures         text[]      NOT NULL,
    withdrawn        boolean     NOT NULL DEFAULT false,
    known_from       timestamptz NOT NULL,
    known_to         timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by      text        NOT NULL,
    change_reason    text        NOT NULL,
    PRIMARY KEY (partnership_id, action_number, version),
    FOREIGN KEY (partnership_id, action_number) REFERENCES action,
    FOREIGN KEY (partnership_id, section_code) REFERENCES plan_section,
    EXCLUDE USING gist (partnership_id WITH =, action_number WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('action_version', true);

CREATE TABLE action_milestone (
    partnership_id bigint      NOT NULL,
    action_number  text        NOT NULL,
    milestone_id   text        NOT NULL,
    version        integer     NOT NULL CHECK (version > 0),
    title          text        NOT NULL,
    due            date        NOT NULL,
    said_on        date        NOT NULL,
    said_by        text        NOT NULL,
    source         text        NOT NULL,
    done_on        date,
    withdrawn      boolean     NOT NULL DEFAULT false,
    known_from     timestamptz NOT NULL,
    known_to       timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text        NOT NULL,
    change_reason  text        NOT NULL,
    PRIMARY KEY (partnership_id, action_number, milestone_id, version),
    FOREIGN KEY (partnership_id, action_number) REFERENCES action,
    EXCLUDE USING gist (partnership_id WITH =, action_number WITH =, milestone_id WITH =,
                        tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('action_milestone', true);

CREATE TABLE evidence (
    partnership_id bigint      NOT NULL,
    action_number  text        NOT NULL,
    milestone_id   text        NOT NULL,
    title          text        NOT NULL,
    version        integer     NOT NULL CHECK (version > 0),
    submitted_on   date        NOT NULL,
    submitted_by   text        NOT NULL,
    accepted_on    date        CHECK (accepted_on >= submitted_on),
    known_from     timestamptz NOT NULL,
    known_to       timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text        NOT NULL,
    change_reason  text        NOT NULL,
    PRIMARY KEY (partnership_id, action_number, milestone_id, title, version),
    FOREIGN KEY (partnership_id, action_number) REFERENCES action,
    EXCLUDE USING gist (partnership_id WITH =, action_number WITH =, milestone_id WITH =, title WITH =,
                        tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('evidence', true);

CREATE TABLE progress_update (
    partnership_id bigint      NOT NULL,
    action_number  text        NOT NULL,
    said_on        date        NOT NULL,
    version        integer     NOT NULL CHECK (version > 0),
    said_by        text        NOT NULL,
    words          text        NOT NULL,
    known_from     timestamptz NOT NULL,
    known_to       timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text        NOT NULL,
    change_reason  text        NOT NULL,
    PRIMARY KEY (partnership_id, action_number, said_on, version),
    FOREIGN KEY (partnership_id, action_number) REFERENCES action,
    EXCLUDE USING gist (partnership_id WITH =, action_number WITH =, said_on WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('progress_update', true);

CREATE TABLE risk (
    partnership_id bigint      NOT NULL REFERENCES partnership,
    number         integer     NOT NULL,
    version        integer     NOT NULL CHECK (version > 0),
    section_code   text        NOT NULL,
    title          text        NOT NULL,
    owner          text        NOT NULL,
    likelihood     integer     NOT NULL CHECK (likelihood BETWEEN 1 AND 5),
    impact         integer     NOT NULL CHECK (impact BETWEEN 1 AND 5),
    control        text        NOT NULL,
    reviewed_on    date        NOT NULL,
    withdrawn      boolean     NOT NULL DEFAULT false,
    known_from     timestamptz NOT NULL,
    known_to       timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text        NOT NULL,
    change_reason  text        NOT NULL,
    PRIMARY KEY (partnership_id, number, version),
    FOREIGN KEY (partnership_id, section_code) REFERENCES plan_section,
    EXCLUDE USING gist (partnership_id WITH =, number WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('risk', true);
