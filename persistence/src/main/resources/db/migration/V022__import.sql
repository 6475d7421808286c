-- Imports: what came in with which file, how it was read, and how it is taken back.

-- One import by its number: seen, loaded, taken back or given up. Every state is a version of it. The file itself is not kept.
CREATE TABLE import_batch (
    partnership_id    bigint      NOT NULL REFERENCES partnership,
    number            integer     NOT NULL CHECK (number > 0),
    version           integer     NOT NULL CHECK (version > 0),
    state             text        NOT NULL CHECK (state IN ('PREVIEWED', 'LOADED', 'UNDONE', 'CANCELLED')),
    file_name         text        NOT NULL CHECK (length(file_name) BETWEEN 1 AND 120),
    sha256            text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    bytes             bigint      NOT NULL CHECK (bytes >= 0),
    source            text        NOT NULL CHECK (length(source) BETWEEN 1 AND 200),
    -- Whose figures alone it may bring; empty for the programme office, which may bring all.
    organisation_code text        NOT NULL DEFAULT '',
    layout            text        NOT NULL DEFAULT '',
    extracted_on      date        NOT NULL,
    rows              bigint      NOT NULL CHECK (rows >= 0),
    added             bigint      NOT NULL CHECK (added >= 0),
    restated          bigint      NOT NULL CHECK (restated >= 0),
    unchanged         bigint      NOT NULL CHECK (unchanged >= 0),
    rejected          bigint      NOT NULL CHECK (rejected >= 0),
    blank             bigint      NOT NULL CHECK (blank >= 0),
    passed_over       bigint      NOT NULL CHECK (passed_over >= 0),
    warnings          bigint      NOT NULL CHECK (warnings >= 0),
    -- The import that this one takes back.
    undoes            integer     CHECK (undoes < number),
    known_from        timestamptz NOT NULL,
    known_to          timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by       text        NOT NULL,
    change_reason     text        NOT NULL,
    PRIMARY KEY (partnership_id, number, version),
    EXCLUDE USING gist (partnership_id WITH =, number WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('import_batch', true);
CREATE INDEX import_batch_by_file ON import_batch (partnership_id, sha256);

-- How the tables of a source are laid out, kept for next month.
CREATE TABLE import_layout (
    partnership_id bigint      NOT NULL REFERENCES partnership,
    source         text        NOT NULL CHECK (length(source) BETWEEN 1 AND 200),
    version        integer     NOT NULL CHECK (version > 0),
    layout         text        NOT NULL CHECK (length(layout) BETWEEN 1 AND 100000),
    withdrawn      boolean     NOT NULL DEFAULT false,
    known_from     timestamptz NOT NULL,
    known_to       timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by    text        NOT NULL,
    change_reason  text        NOT NULL,
    PRIMARY KEY (partnership_id, source, version),
    EXCLUDE USING gist (partnership_id WITH =, source WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('import_layout', true);

-- What lets a system of one organisation bring its figures without a person. Only the digest of its secret is kept.
CREATE TABLE import_token (
    partnership_id    bigint      NOT NULL REFERENCES partnership,
    token_id          text        NOT NULL CHECK (token_id ~ '^[0-9a-f]{16}$'),
    version           integer     NOT NULL CHECK (version > 0),
    organisation_code text        NOT NULL CHECK (organisation_code <> ''),
    label             text        NOT NULL CHECK (length(label) BETWEEN 1 AND 80),
    secret_sha256     text        NOT NULL CHECK (secret_sha256 ~ '^[0-9a-f]{64}$'),
    expires_on        date        NOT NULL,
    withdrawn         boolean     NOT NULL DEFAULT false,
    known_from        timestamptz NOT NULL,
    known_to          timestamptz NOT NULL DEFAULT 'infinity',
    recorded_at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    recorded_by       text        NOT NULL,
    change_reason     text        NOT NULL,
    PRIMARY KEY (partnership_id, token_id, version),
    EXCLUDE USING gist (partnership_id WITH =, token_id WITH =, tstzrange(known_from, known_to) WITH &&)
);
SELECT guard_partnership_table('import_token', true);

-- The lines of an import between its preview and its loading, each compared with the board. Not a record: not audited, deleted
-- when the import is loaded or given up, and gone after a crash, after which the file is chosen again.
CREATE UNLOGGED TABLE import_line (
    partnership_id  bigint  NOT NULL REFERENCES partnership,
    number          integer NOT NULL,
    line            bigint  NOT NULL,
    fate            text    NOT NULL CHECK (fate IN ('NEW', 'RESTATED', 'UNCHANGED', 'REJECTED')),
    file_row        bigint  NOT NULL,
    sheet           text    NOT NULL,
    measure_code    text,
    period_start    date,
    period_end      date,
    kind            text,
    value           numeric,
    numerator       bigint,
    denominator     bigint,
    withheld_why    text    NOT NULL,
    note            text    NOT NULL,
    -- What the checks want a reason for; empty where they want none.
    warning         text    NOT NULL,
    -- The version of the observation that the line was compared with; 0 where there was none.
    present_version integer NOT NULL,
    wrong_column    text    NOT NULL,
    wrong_cell      text    NOT NULL,
    wrong_what      text    NOT NULL,
    wrong_mend      text    NOT NULL,
    PRIMARY KEY (partnership_id, number, line)
);
ALTER TABLE import_line ENABLE ROW LEVEL SECURITY;
CREATE POLICY within_partnership ON import_line USING (partnership_id = current_partnership())
    WITH CHECK (partnership_id = current_partnership());
GRANT SELECT, INSERT, DELETE ON import_line TO "${applicationRole}";
CREATE INDEX import_line_by_fate ON import_line (partnership_id, number, fate, measure_code, line);


-- The import of the present transaction. The application sets it with SET LOCAL.
CREATE FUNCTION current_import() RETURNS integer
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN nullif(current_setting('board.import', true), '')::integer;

-- Which import wrote a figure. No foreign key: it would be looked up a million times, and the batch is written in the same
-- transaction.
ALTER TABLE observation ADD COLUMN import_number integer DEFAULT current_import() CHECK (import_number > 0);
CREATE INDEX observation_by_import ON observation (partnership_id, import_number, measure_code) WHERE import_number IS NOT NULL;

-- What a recorded figure says that never changes again, as one text: every column that the table has today but the end of its
-- knowledge, in this order. A column added later is not in it, so that the seals of earlier imports stay true.
CREATE FUNCTION figure_text(figure observation) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN jsonb_build_array(figure.measure_code, figure.area_code, figure.period_start, figure.period_end, figure.version,
                             figure.overlapping, figure.kind, figure.value, figure.numerator, figure.denominator,
                             figure.withheld_why, figure.revised, figure.handling, figure.source, figure.source_address,
                             figure.basis, figure.extracted_on, figure.caveat, figure.loaded_by, audit_moment(figure.known_from),
                             audit_moment(figure.recorded_at), figure.recorded_by, figure.change_reason,
                             figure.import_number)::text;

-- That a recorded figure gave way to a later one, as one text.
CREATE FUNCTION figure_end_text(figure observation) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN jsonb_build_array(figure.measure_code, figure.area_code, figure.period_start, figure.period_end, figure.version,
                             audit_moment(figure.known_to))::text;

-- What the audit says of many figures of one import at once.
CREATE FUNCTION figure_seal(import integer, measure text, rows bigint, hash bytea) RETURNS jsonb
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN jsonb_build_object('import_number', import, 'measure_code', measure, 'rows', rows, 'sha256', encode(hash, 'hex'));

-- As before, and: more than 1,000 figures of one measure that one statement of an import writes or closes are one entry, which
-- seals them by a digest over all of them (decision 0023). The figures lie in the table, where nothing changes or removes them;
-- whoever verifies the audit works the digest out again.
CREATE OR REPLACE FUNCTION record_in_chain() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public
AS $$
DECLARE
    moment  timestamptz := clock_timestamp();
    actor   text := coalesce(nullif(current_setting('board.actor', true), ''), session_user);
    reason  text := nullif(current_setting('board.reason', true), '');
    kind    text := lower(TG_OP);
    aside   text[] := '{password_hash,content,bytes}';
    chains  bigint[];
    several boolean;
    one     bigint;
    shared  text;
    latest  bigint;
    hash_before bytea;
    sealed jsonb;
BEGIN
    IF TG_TABLE_NAME = 'observation' AND TG_OP = 'INSERT' AND current_import() IS NOT NULL THEN
        SELECT figure_seal(max(import_number), max(measure_code), count(*),
                           audit_hash(audit_beginning(), figure_text(written)
                                      ORDER BY area_code, period_start, period_end, version))
        INTO sealed
        FROM new_rows written
        HAVING count(*) > 1000 AND min(measure_code) = max(measure_code)
           AND min(import_number) = current_import() AND max(import_number) = current_import() AND count(import_number) = count(*);
    ELSIF TG_TABLE_NAME = 'observation' AND TG_OP = 'UPDATE' AND current_import() IS NOT NULL THEN
        SELECT figure_seal(current_import(), max(measure_code), count(*),
                           audit_hash(audit_beginning(), figure_end_text(written)
                                      ORDER BY area_code, period_start, period_end, version))
        INTO sealed
        FROM new_rows written
        HAVING count(*) > 1000 AND min(measure_code) = max(measure_code);
    END IF;
    IF TG_ARGV[0] = '' THEN
        chains := '{0}';
    ELSIF TG_ARGV[0] = 'id' AND TG_OP = 'DELETE' THEN
        chains := ARRAY(SELECT DISTINCT id FROM old_rows);
    ELSIF TG_ARGV[0] = 'id' THEN
        chains := ARRAY(SELECT DISTINCT id FROM new_rows);
    ELSIF TG_OP = 'DELETE' THEN
        chains := ARRAY(SELECT DISTINCT partnership_id FROM old_rows);
    ELSE
        chains := ARRAY(SELECT DISTINCT partnership_id FROM new_rows);
    END IF;
    several := cardinality(chains) > 1;
    FOREACH one IN ARRAY chains LOOP
        IF one <> audit_chain_of(TG_ARGV[0]) THEN
            PERFORM hold_audit_chain(one);
        END IF;
        SELECT entry.position, entry.hash INTO latest, hash_before
        FROM audit_entry entry WHERE entry.chain = one ORDER BY entry.position DESC LIMIT 1;
        latest := coalesce(latest, 0);
        hash_before := coalesce(hash_before, audit_beginning());
        shared := audit_text_shared(one, moment, actor, kind, TG_TABLE_NAME);
        IF sealed IS NOT NULL THEN
            INSERT INTO audit_entry (partnership_id, at, who, what, subject, why, after, position, hash)
            VALUES (nullif(one, 0), moment, actor, kind, TG_TABLE_NAME, coalesce(reason, ''), sealed, latest + 1,
                    audit_link(hash_before, NULL, shared || audit_text_own(coalesce(reason, ''), NULL, sealed::text)));
        ELSIF TG_OP = 'INSERT' THEN
            INSERT INTO audit_entry (partnership_id, at, who, what, subject, why, after, position, hash)
            SELECT nullif(one, 0), moment, actor, kind, TG_TABLE_NAME, why, new_row, latest + row_number() OVER along,
                   audit_hash(hash_before, shared || audit_text_own(why, NULL, new_text)) OVER along
            FROM (SELECT new_row, new_row::text AS new_text, coalesce(reason, new_row ->> 'change_reason', '') AS why
                  FROM (SELECT to_jsonb(written) - aside AS new_row FROM new_rows written OFFSET 0) written
                  WHERE NOT several OR (new_row ->> TG_ARGV[0])::bigint = one
                  OFFSET 0) rows
            WINDOW along AS (ROWS UNBOUNDED PRECEDING);
        ELSIF TG_OP = 'UPDATE' THEN
            INSERT INTO audit_entry (partnership_id, at, who, what, subject, why, before, after, position, hash)
            SELECT nullif(one, 0), moment, actor, kind, TG_TABLE_NAME, why, old_row, new_row, latest + row_number() OVER along,
                   audit_hash(hash_before, shared || audit_text_own(why, old_text, new_text)) OVER along
            FROM (SELECT place, old_row, new_row, old_row::text AS old_text, new_row::text AS new_text,
                         coalesce(reason, new_row ->> 'change_reason', '') AS why
                  FROM (SELECT row_number() OVER () AS place, to_jsonb(was) - aside AS old_row FROM old_rows was) former
                  JOIN (SELECT row_number() OVER () AS place, to_jsonb(written) - aside AS new_row FROM new_rows written) later
                  USING (place)
                  WHERE NOT several OR (new_row ->> TG_ARGV[0])::bigint = one
                  OFFSET 0) rows
            WINDOW along AS (ORDER BY place ROWS UNBOUNDED PRECEDING);
        ELSE
            INSERT INTO audit_entry (partnership_id, at, who, what, subject, why, before, position, hash)
            SELECT nullif(one, 0), moment, actor, kind, TG_TABLE_NAME, why, old_row, latest + row_number() OVER along,
                   audit_hash(hash_before, shared || audit_text_own(why, old_text, NULL)) OVER along
            FROM (SELECT old_row, old_row::text AS old_text, coalesce(reason, old_row ->> 'change_reason', '') AS why
                  FROM (SELECT to_jsonb(was) - aside AS old_row FROM old_rows was OFFSET 0) was
                  WHERE NOT several OR (old_row ->> TG_ARGV[0])::bigint = one
                  OFFSET 0) rows
            WINDOW along AS (ROWS UNBOUNDED PRECEDING);
        END IF;
    END LOOP;
    RETURN NULL;
END $$;

-- Where lines arrive: COPY does not go with row-level security, so they come through a table that the application can write to but
-- not read, and that belongs to nobody. They leave it in the transaction in which they came.
CREATE UNLOGGED TABLE import_incoming (
    writer       bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
    line         bigint GENERATED ALWAYS AS IDENTITY,
    file_row     bigint NOT NULL,
    sheet        text   NOT NULL,
    measure_code text,
    period_start date,
    period_end   date,
    kind         text,
    value        numeric,
    numerator    bigint,
    denominator  bigint,
    withheld_why text   NOT NULL,
    note         text   NOT NULL,
    warning      text   NOT NULL,
    wrong_column text   NOT NULL,
    wrong_cell   text   NOT NULL,
    wrong_what   text   NOT NULL,
    wrong_mend   text   NOT NULL
);
GRANT INSERT (file_row, sheet, measure_code, period_start, period_end, kind, value, numerator, denominator, withheld_why, note, warning,
              wrong_column, wrong_cell, wrong_what, wrong_mend) ON import_incoming TO "${applicationRole}";

-- Compares the lines that came in with this transaction with the present figures of an area and keeps them for an import of the open
-- partnership. Tables are counted before they are joined: a plan made for few rows never ends on many.
CREATE FUNCTION compare_import(import integer, area text, overlapping text[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public
AS $$
DECLARE
    here bigint := pg_current_xact_id()::text::bigint;
BEGIN
    ANALYZE import_incoming;
    INSERT INTO import_line (partnership_id, number, line, fate, file_row, sheet, measure_code, period_start, period_end,
                             kind, value, numerator, denominator, withheld_why, note, warning, present_version,
                             wrong_column, wrong_cell, wrong_what, wrong_mend)
    SELECT current_partnership(), import, line, fate, file_row, sheet, measure_code, period_start, period_end, kind, value, numerator,
           denominator, withheld_why, note, CASE WHEN fate IN ('NEW', 'RESTATED') THEN warning ELSE '' END,
           coalesce(present_version, 0), wrong_column, wrong_cell,
           CASE WHEN wrong_what <> '' OR fate <> 'REJECTED' THEN wrong_what
                WHEN nth > 1 THEN 'The period is given twice for this measure.'
                ELSE 'The period shares days with another one that the file gives for this measure.' END,
           CASE WHEN wrong_what <> '' OR fate <> 'REJECTED' THEN wrong_mend
                WHEN nth > 1 THEN 'Keep one figure for the period and take the other out.'
                ELSE 'Keep figures of one kind of period in a measure: months, quarters or years.' END
    FROM (SELECT incoming.*, present.version AS present_version,
                 CASE WHEN wrong_what <> '' OR nth > 1 OR shares THEN 'REJECTED'
                      WHEN present.version IS NULL THEN 'NEW'
                      WHEN present.kind = incoming.kind AND present.value IS NOT DISTINCT FROM incoming.value
                           AND present.withheld_why = incoming.withheld_why
                           AND (incoming.numerator IS NULL OR (present.numerator = incoming.numerator
                                                               AND present.denominator = incoming.denominator))
                           AND (incoming.note = '' OR incoming.note = present.caveat) THEN 'UNCHANGED'
                      ELSE 'RESTATED' END AS fate
          FROM (SELECT sound.*,
                       row_number() OVER (PARTITION BY measure_code, period_start, period_end ORDER BY line) AS nth,
                       coalesce(first_day <= max(period_end) OVER before
                                OR period_end >= min(first_day) OVER after, false) AS shares
                FROM (SELECT taken.*, CASE WHEN measure_code = ANY (overlapping) THEN period_end ELSE period_start END AS first_day
                      FROM import_incoming taken WHERE writer = here AND wrong_what = '') sound
                WINDOW before AS (PARTITION BY measure_code ORDER BY first_day, period_end
                                  GROUPS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING),
                       after AS (PARTITION BY measure_code ORDER BY first_day, period_end
                                 GROUPS BETWEEN 1 FOLLOWING AND 1 FOLLOWING)
                UNION ALL
                SELECT wrong.*, NULL, 1, false FROM import_incoming wrong WHERE writer = here AND wrong_what <> '') incoming
          LEFT JOIN observation present
                 ON present.partnership_id = current_partnership() AND present.area_code = area AND present.known_to = 'infinity'
                AND present.measure_code = incoming.measure_code AND present.period_start = incoming.period_start
                AND present.period_end = incoming.period_end) compared;
    DELETE FROM import_incoming WHERE writer = here;
    ANALYZE import_line;
END $$;
REVOKE ALL ON FUNCTION compare_import(integer, text, text[]) FROM public;
GRANT EXECUTE ON FUNCTION compare_import(integer, text, text[]) TO "${applicationRole}";

-- Periods of one series do not share days: held by a check after each statement instead of an exclusion constraint, whose index
-- cost five times as much as everything else about a row (decision 0023). It sees whatever was committed before, because a writer
-- holds the chain of its partnership from its first statement on; and closing a version can only take knowledge away, so that an
-- INSERT alone can bring two together.
ALTER TABLE observation DROP CONSTRAINT observation_periods_do_not_overlap;

CREATE FUNCTION keep_periods_apart() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public
AS $$
DECLARE
    clash record;
BEGIN
    IF (SELECT count(*) FROM (SELECT FROM new_rows LIMIT 51) counted) <= 50 THEN
        SELECT one.measure_code, one.area_code, one.period_start, one.period_end, other.period_start AS other_start,
               other.period_end AS other_end
        INTO clash
        FROM new_rows one
        JOIN observation other
          ON other.partnership_id = one.partnership_id AND other.area_code = one.area_code
         AND other.measure_code = one.measure_code
         AND other.period_end >= CASE WHEN one.overlapping THEN one.period_end ELSE one.period_start END
         AND CASE WHEN other.overlapping THEN other.period_end ELSE other.period_start END <= one.period_end
         AND other.known_from < one.known_to AND one.known_from < other.known_to
         AND other.known_from < other.known_to AND one.known_from < one.known_to
         AND (other.period_start, other.period_end, other.version) <> (one.period_start, one.period_end, one.version)
        LIMIT 1;
    ELSE
        -- Of many rows every series is gone along once: a version known while one before it was, of its own days or of days that reach
        -- into its own. Versions of days that have passed on to others are not told apart from these: there are none, as every figure
        -- has a version that is known to this day.
        WITH held AS (
            SELECT partnership_id, area_code, measure_code, period_start, period_end, version, known_from, known_to,
                   CASE WHEN overlapping THEN period_end ELSE period_start END AS first_day
            FROM observation
            WHERE (partnership_id, area_code, measure_code) IN
                  (SELECT DISTINCT partnership_id, area_code, measure_code FROM new_rows))
        SELECT measure_code, area_code, first_day AS period_start, period_end, other_start, other_end
        INTO clash
        FROM (SELECT measure_code, area_code, first_day, period_end, first_day AS other_start, period_end AS other_end,
                     known_from < max(known_to) FILTER (WHERE known_from < known_to)
                         OVER (PARTITION BY partnership_id, area_code, measure_code, first_day, period_end
                               ORDER BY known_from, version ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)
                     AND known_from < known_to AS together
              FROM held
              UNION ALL
              SELECT measure_code, area_code, first_day, period_end,
                     max(first_day) OVER along, max(period_end) OVER along, first_day <= max(period_end) OVER along
              FROM (SELECT DISTINCT partnership_id, area_code, measure_code, first_day, period_end FROM held) period
              WINDOW along AS (PARTITION BY partnership_id, area_code, measure_code ORDER BY first_day, period_end
                               ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)) neighbours
        WHERE together
        LIMIT 1;
    END IF;
    IF FOUND THEN
        RAISE EXCEPTION 'observation_periods_do_not_overlap: % to % of % in % shares days with % to %', clash.period_start, clash.period_end,
            clash.measure_code, clash.area_code, clash.other_start, clash.other_end
            USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'observation_periods_do_not_overlap', TABLE = 'observation';
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER periods_apart AFTER INSERT ON observation REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION keep_periods_apart();
