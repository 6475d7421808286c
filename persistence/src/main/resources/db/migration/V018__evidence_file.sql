-- Evidence for a deliverable: a file, or words on where it is to be found; accepted by the board, returned with words, or taken back.
ALTER TABLE evidence
    ADD COLUMN description    text    NOT NULL DEFAULT '' CHECK (length(description) <= 1000),
    ADD COLUMN file_id        text,
    -- What was named before files could be handed in was shown to everybody.
    ADD COLUMN handling       text    NOT NULL DEFAULT 'PUBLIC' CHECK (handling IN ('BOARD_ONLY', 'PARTNERS', 'PUBLIC')),
    ADD COLUMN accepted_by    text    NOT NULL DEFAULT '',
    ADD COLUMN returned_on    date    CHECK (returned_on >= submitted_on),
    ADD COLUMN returned_by    text    NOT NULL DEFAULT '',
    ADD COLUMN returned_words text    NOT NULL DEFAULT '',
    ADD COLUMN withdrawn      boolean NOT NULL DEFAULT false,
    ADD CHECK (accepted_on IS NULL OR returned_on IS NULL),
    ADD CHECK ((returned_on IS NULL) = (returned_words = ''));

-- A file as it was handed in. Written once; its bytes lie in pieces, so that neither side ever holds it whole.
CREATE TABLE evidence_file (
    partnership_id bigint      NOT NULL REFERENCES partnership,
    file_id        text        NOT NULL CHECK (file_id ~ '^[0-9a-f-]{36}$'),
    name           text        NOT NULL CHECK (length(name) BETWEEN 1 AND 120 AND name !~ '[/\\[:cntrl:]]'),
    type           text        NOT NULL,
    size           bigint      NOT NULL CHECK (size > 0),
    sha256         text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    handling       text        NOT NULL CHECK (handling IN ('BOARD_ONLY', 'PARTNERS', 'PUBLIC')),
    added_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    added_by       text        NOT NULL,
    PRIMARY KEY (partnership_id, file_id)
);
SELECT guard_partnership_table('evidence_file', false);
ALTER TABLE evidence ADD FOREIGN KEY (partnership_id, file_id) REFERENCES evidence_file;

CREATE TABLE evidence_file_piece (
    partnership_id bigint  NOT NULL,
    file_id        text    NOT NULL,
    number         integer NOT NULL CHECK (number >= 0),
    bytes          bytea   NOT NULL CHECK (octet_length(bytes) BETWEEN 1 AND 262144),
    PRIMARY KEY (partnership_id, file_id, number),
    FOREIGN KEY (partnership_id, file_id) REFERENCES evidence_file
);
ALTER TABLE evidence_file_piece ALTER COLUMN bytes SET STORAGE EXTERNAL;
SELECT guard_partnership_table('evidence_file_piece', false);

-- What a virus scanner said of a file; the latest word counts. A file without a clean word is kept but given to nobody, unless no
-- scanner is set up at all.
CREATE TABLE evidence_scan (
    partnership_id bigint      NOT NULL,
    file_id        text        NOT NULL,
    scanned_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    outcome        text        NOT NULL CHECK (outcome IN ('NOT_SCANNED', 'CLEAN', 'INFECTED', 'FAILED')),
    words          text        NOT NULL,
    PRIMARY KEY (partnership_id, file_id, scanned_at),
    FOREIGN KEY (partnership_id, file_id) REFERENCES evidence_file
);
SELECT guard_partnership_table('evidence_scan', false);

-- Another date asked for a deliverable, and what the board said to it. On agreement the deliverable gets a new version as well.
CREATE TABLE date_proposal (
    partnership_id bigint      NOT NULL,
    action_number  text        NOT NULL,
    milestone_id   text        NOT NULL,
    version        integer     NOT NULL CHECK (version > 0),
    due            date        NOT NULL,
    was_due        date        NOT NULL,
    reason         text        NOT NULL CHECK (length(reason) BETWEEN 20 AND 500),
    proposed_on    date        NOT NULL,
    proposed_by    text        NOT NULL,
    state          text        NOT NULL CHECK (state IN ('PROPOSED', 'AGREED', 'REFUSED')),
    decided_on     date        CHECK (decided_on >= proposed_on),
    decided_by     text        NOT NULL DEFAULT '',
    decided_why    text        NOT NULL DEFAULT '',
    known_from     timestamptz NOT NULL,
    known_to       timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text        NOT NULL,
    change_reason  text        NOT NULL,
    PRIMARY KEY (partnership_id, action_number, milestone_id, version),
    FOREIGN KEY (partnership_id, action_number) REFERENCES action,
    CHECK ((state = 'PROPOSED') = (decided_on IS NULL)),
    EXCLUDE USING gist (partnership_id WITH =, action_number WITH =, milestone_id WITH =,
                        tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('date_proposal', true);
