-- The agenda of a meeting as it is kept: what the printed rules gave, in the order chosen, with what became of each item.
CREATE TABLE agenda_item (
    partnership_id bigint      NOT NULL REFERENCES partnership,
    meeting_code   text        NOT NULL CHECK (meeting_code ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}(-[2-9])?$'),
    item_key       text        NOT NULL CHECK (item_key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(item_key) <= 120),
    version        integer     NOT NULL CHECK (version > 0),
    -- Place on the agenda, from 0.
    place          integer     NOT NULL CHECK (place >= 0),
    rule           text        NOT NULL CHECK (rule IN ('CONTRADICTION', 'RED_WITHOUT_RECOVERY', 'SIGN_OFF', 'SLIPPED',
                                                        'OVERRIDE_LAPSING', 'FORECAST_MISSED', 'STANDING', 'ADDED')),
    title          text        NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    detail         text        NOT NULL CHECK (length(detail) <= 2000),
    -- Both empty where it is about the board as a whole.
    subject_kind   text        NOT NULL CHECK (subject_kind IN ('', 'MEASURE', 'SECTION', 'ACTION')),
    subject_code   text        NOT NULL CHECK ((subject_code = '') = (subject_kind = '')),
    mark           text        NOT NULL CHECK (mark IN ('OPEN', 'DONE', 'NOTED')),
    note           text        NOT NULL CHECK (length(note) <= 1000),
    handling       text        NOT NULL CHECK (handling IN ('BOARD_ONLY', 'PARTNERS', 'PUBLIC')),
    withdrawn      boolean     NOT NULL DEFAULT false,
    known_from     timestamptz NOT NULL,
    known_to       timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text        NOT NULL,
    change_reason  text        NOT NULL,
    PRIMARY KEY (partnership_id, meeting_code, item_key, version),
    EXCLUDE USING gist (partnership_id WITH =, meeting_code WITH =, item_key WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('agenda_item', true);
