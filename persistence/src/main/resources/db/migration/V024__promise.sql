-- What a promise is about. A withdrawn one stays in view as withdrawn.
CREATE TABLE promise (
    partnership_id    bigint      NOT NULL REFERENCES partnership,
    promise_code      text        NOT NULL CHECK (promise_code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(promise_code) <= 60),
    version           integer     NOT NULL CHECK (version > 0),
    kind              text        NOT NULL CHECK (kind IN ('MONEY', 'PLACES', 'POSTS', 'DATE', 'SERVICE')),
    title             text        NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
    organisation_code text        NOT NULL CHECK (organisation_code <> ''),
    unit              text        NOT NULL CHECK (length(unit) <= 60),
    basis             text        NOT NULL CHECK (basis IN ('GROSS', 'NET', 'NOT_STATED')),
    sector            text        NOT NULL CHECK (length(sector) <= 120),
    baseline          date,
    measures          text[]      NOT NULL,
    actions           text[]      NOT NULL,
    handling          text        NOT NULL CHECK (handling IN ('BOARD_ONLY', 'PARTNERS', 'PUBLIC')),
    withdrawn         boolean     NOT NULL DEFAULT false,
    known_from        timestamptz NOT NULL,
    known_to          timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by       text        NOT NULL,
    change_reason     text        NOT NULL,
    PRIMARY KEY (partnership_id, promise_code, version),
    CHECK (kind IN ('DATE', 'SERVICE') OR unit <> ''),
    EXCLUDE USING gist (partnership_id WITH =, promise_code WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('promise', true);

-- One source's word on a promise. Another source's word is another row; a correction of this one is its next version.
CREATE TABLE promise_statement (
    partnership_id bigint      NOT NULL REFERENCES partnership,
    promise_code   text        NOT NULL,
    statement_id   text        NOT NULL CHECK (length(statement_id) BETWEEN 1 AND 60),
    version        integer     NOT NULL CHECK (version > 0),
    said_on        date        NOT NULL,
    said_by        text        NOT NULL CHECK (said_by <> ''),
    words          text        NOT NULL CHECK (length(words) BETWEEN 1 AND 500),
    amount         numeric     CHECK (amount >= 0),
    due            date,
    due_words      text        NOT NULL CHECK (length(due_words) <= 120),
    reason         text        NOT NULL CHECK (length(reason) <= 500),
    source         text        NOT NULL CHECK (source <> ''),
    address        text        NOT NULL DEFAULT '',
    withdrawn      boolean     NOT NULL DEFAULT false,
    known_from     timestamptz NOT NULL,
    known_to       timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text        NOT NULL,
    change_reason  text        NOT NULL,
    PRIMARY KEY (partnership_id, promise_code, statement_id, version),
    EXCLUDE USING gist (partnership_id WITH =, promise_code WITH =, statement_id WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('promise_statement', true);

-- What had been delivered of a promise by a day, in all.
CREATE TABLE promise_delivery (
    partnership_id bigint      NOT NULL REFERENCES partnership,
    promise_code   text        NOT NULL,
    delivery_id    text        NOT NULL CHECK (length(delivery_id) BETWEEN 1 AND 60),
    version        integer     NOT NULL CHECK (version > 0),
    delivered_by   date        NOT NULL,
    amount         numeric     CHECK (amount >= 0),
    whole          boolean     NOT NULL,
    words          text        NOT NULL CHECK (length(words) BETWEEN 1 AND 500),
    -- Why it may not count towards the promise; empty where it does.
    doubt          text        NOT NULL CHECK (length(doubt) <= 500),
    source         text        NOT NULL CHECK (source <> ''),
    address        text        NOT NULL DEFAULT '',
    withdrawn      boolean     NOT NULL DEFAULT false,
    known_from     timestamptz NOT NULL,
    known_to       timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text        NOT NULL,
    change_reason  text        NOT NULL,
    PRIMARY KEY (partnership_id, promise_code, delivery_id, version),
    EXCLUDE USING gist (partnership_id WITH =, promise_code WITH =, delivery_id WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('promise_delivery', true);
