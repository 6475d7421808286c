-- What happens on the day of the board: packs issued by its calendar, and letters that say so.

-- The scheduler's own table (db-scheduler 16): which work is due when, and which node took it. It holds no board data.
CREATE TABLE scheduled_tasks (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    state                text,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_by_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_by_heartbeat ON scheduled_tasks (last_heartbeat);
GRANT SELECT, INSERT, UPDATE, DELETE ON scheduled_tasks TO "${applicationRole}";

-- Where an account wants its letters; empty where it wants none.
ALTER TABLE account ADD COLUMN mail_address text NOT NULL DEFAULT ''
    CHECK (length(mail_address) <= 254 AND (mail_address = '' OR mail_address ~ '^[^@[:space:]<>,;]+@[^@[:space:]<>,;]+$'));
GRANT UPDATE (mail_address) ON account TO "${applicationRole}";

-- How the issue of a month's pack by the calendar went. The same outcome again is no new version.
CREATE TABLE scheduled_issue (
    partnership_id bigint      NOT NULL REFERENCES partnership,
    month          date        NOT NULL CHECK (extract(day FROM month) = 1),
    audience       text        NOT NULL CHECK (audience IN ('BOARD_ONLY', 'PARTNERS', 'PUBLIC')),
    version        integer     NOT NULL CHECK (version > 0),
    pack_id        text        NOT NULL,
    words          text        NOT NULL CHECK (length(words) <= 4000),
    known_from     timestamptz NOT NULL,
    known_to       timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text        NOT NULL,
    change_reason  text        NOT NULL,
    PRIMARY KEY (partnership_id, month, audience, version),
    -- Either it was issued or there are words that say why not.
    CHECK ((pack_id = '') <> (words = '')),
    EXCLUDE USING gist (partnership_id WITH =, month WITH =, audience WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('scheduled_issue', true);

-- A letter to one account on one occasion. It is claimed before it is sent, so that no two nodes send it. One that stays claimed may
-- have been sent: it is not sent again.
CREATE TABLE letter (
    partnership_id bigint      NOT NULL REFERENCES partnership,
    occasion       text        NOT NULL CHECK (length(occasion) BETWEEN 1 AND 200),
    account_id     bigint      NOT NULL REFERENCES account,
    version        integer     NOT NULL CHECK (version > 0),
    state          text        NOT NULL CHECK (state IN ('CLAIMED', 'SENT', 'FAILED')),
    words          text        NOT NULL CHECK (length(words) <= 500),
    known_from     timestamptz NOT NULL,
    known_to       timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text        NOT NULL,
    change_reason  text        NOT NULL,
    PRIMARY KEY (partnership_id, occasion, account_id, version),
    EXCLUDE USING gist (partnership_id WITH =, occasion WITH =, account_id WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('letter', true);
