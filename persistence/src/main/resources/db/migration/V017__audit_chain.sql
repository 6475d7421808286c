-- The audit as a chain: the hash of each entry covers the entry and the hash before it, so that no entry can be changed, taken
-- out, put in or moved without breaking it. One chain for each partnership and one, number 0, for the installation. The
-- canonical form of an entry and how to verify a chain outside: decision 0017.

-- The head of each chain: how many entries it has and the hash of the last. Written once in a transaction, when it ends.
-- "writer" is the transaction that is adding to the chain: whoever sets it holds the chain until the transaction ends.
CREATE TABLE audit_chain (
    chain    bigint PRIMARY KEY CHECK (chain >= 0),
    position bigint NOT NULL CHECK (position >= 0),
    hash     bytea  NOT NULL CHECK (octet_length(hash) = 32),
    writer   bigint
);
ALTER TABLE audit_chain ENABLE ROW LEVEL SECURITY;
CREATE POLICY within_partnership ON audit_chain USING (chain IN (0, current_partnership()));
GRANT SELECT ON audit_chain TO "${applicationRole}";

-- What precedes the first entry.
CREATE FUNCTION audit_beginning() RETURNS bytea
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN decode(repeat('00', 32), 'hex');

-- A field of the canonical form: its length in bytes, a colon, the text, a comma; a lone "-" and the comma if there is none.
CREATE FUNCTION audit_field(field text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN coalesce(octet_length(field) || ':' || field, '-') || ',';

CREATE FUNCTION audit_moment(at timestamptz) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');

CREATE FUNCTION audit_link(present bytea, beginning bytea, entry text) RETURNS bytea
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN sha256(coalesce(present, beginning) || convert_to(entry, 'UTF8'));

-- The canonical form of an entry: what all entries of one statement share, then what each says for itself.
CREATE FUNCTION audit_text_shared(chain bigint, at timestamptz, who text, what text, subject text) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN audit_field(chain::text) || audit_field(audit_moment(at)) || audit_field(who) || audit_field(what) || audit_field(subject);

CREATE FUNCTION audit_text_own(why text, before text, after text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN audit_field(why) || audit_field(before) || audit_field(after);

-- Hashes along a window: each row's result is the hash of its entry and of the result before.
CREATE AGGREGATE audit_hash(beginning bytea, entry text) (SFUNC = audit_link, STYPE = bytea);

-- The entries that are there are chained in the order in which they were written.
ALTER TABLE audit_entry
    ADD COLUMN chain    bigint GENERATED ALWAYS AS (coalesce(partnership_id, 0)) STORED,
    ADD COLUMN position bigint,
    ADD COLUMN hash     bytea;
UPDATE audit_entry SET position = linked.position, hash = linked.hash
FROM (SELECT id,
             row_number() OVER along AS position,
             audit_hash(audit_beginning(),
                        audit_text_shared(chain, at, who, what, subject) || audit_text_own(why, before::text, after::text))
                 OVER along AS hash
      FROM audit_entry
      WINDOW along AS (PARTITION BY chain ORDER BY id ROWS UNBOUNDED PRECEDING)) linked
WHERE linked.id = audit_entry.id;
ALTER TABLE audit_entry
    ALTER COLUMN position SET NOT NULL,
    ALTER COLUMN hash SET NOT NULL,
    DROP COLUMN id;
ALTER TABLE audit_entry
    ADD PRIMARY KEY (chain, position),
    ADD CHECK (position > 0),
    ADD CHECK (octet_length(hash) = 32);
CREATE INDEX audit_entry_by_moment ON audit_entry (chain, at DESC, position DESC);
INSERT INTO audit_chain (chain, position, hash)
SELECT DISTINCT ON (chain) chain, position, hash FROM audit_entry ORDER BY chain, position DESC;

-- Takes the chain for the present transaction. Every write takes it before it touches a row, so that two transactions can
-- never wait for each other crosswise.
CREATE FUNCTION hold_audit_chain(wanted bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public
AS $$
DECLARE
    here bigint := pg_current_xact_id()::text::bigint;
BEGIN
    UPDATE audit_chain SET writer = here WHERE chain = wanted AND writer IS DISTINCT FROM here;
    IF NOT FOUND AND NOT EXISTS (SELECT FROM audit_chain WHERE chain = wanted) THEN
        INSERT INTO audit_chain (chain, position, hash) VALUES (wanted, 0, audit_beginning()) ON CONFLICT DO NOTHING;
        UPDATE audit_chain SET writer = here WHERE chain = wanted;
    END IF;
END $$;
REVOKE ALL ON FUNCTION hold_audit_chain(bigint) FROM public;

-- The chain that a statement is taken to write to: 0 for a table of the installation, else that of the open partnership.
CREATE FUNCTION audit_chain_of(partnership_column text) RETURNS bigint
    LANGUAGE sql STABLE
    RETURN CASE WHEN partnership_column = '' THEN 0 ELSE coalesce(current_partnership(), 0) END;

CREATE FUNCTION hold_chain_of_statement() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public
AS $$
BEGIN
    PERFORM hold_audit_chain(audit_chain_of(TG_ARGV[0]));
    RETURN NULL;
END $$;

-- When the transaction ends the head takes the place and the hash of the last entry.
CREATE FUNCTION close_audit_chain() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public
AS $$
DECLARE
    latest record;
BEGIN
    SELECT entry.position, entry.hash INTO latest
    FROM audit_entry entry WHERE entry.chain = NEW.chain ORDER BY entry.position DESC LIMIT 1;
    UPDATE audit_chain
    SET position = coalesce(latest.position, 0), hash = coalesce(latest.hash, audit_beginning()), writer = NULL
    WHERE chain = NEW.chain;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER closed AFTER UPDATE ON audit_chain DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.writer IS NOT NULL) EXECUTE FUNCTION close_audit_chain();

-- Adds what one statement did to the chains it concerns, nearly always one. Runs as the owner, so that the application can
-- cause entries but neither write, change nor delete one itself. Passwords, the text of packs and the bytes of files stay out:
-- each of these has its own digest. The argument names the column that holds the partnership, empty for the installation.
CREATE FUNCTION record_in_chain() RETURNS trigger
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
BEGIN
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
        IF TG_OP = 'INSERT' THEN
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

-- Puts a table under the audit.
CREATE FUNCTION audit_table(audited regclass, partnership_column text) RETURNS void
    LANGUAGE plpgsql
AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER audit_held BEFORE INSERT OR UPDATE OR DELETE ON %s '
                   'FOR EACH STATEMENT EXECUTE FUNCTION hold_chain_of_statement(%L)', audited, partnership_column);
    EXECUTE format('CREATE TRIGGER audited AFTER INSERT ON %s REFERENCING NEW TABLE AS new_rows '
                   'FOR EACH STATEMENT EXECUTE FUNCTION record_in_chain(%L)', audited, partnership_column);
    EXECUTE format('CREATE TRIGGER audited_update AFTER UPDATE ON %s REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows '
                   'FOR EACH STATEMENT EXECUTE FUNCTION record_in_chain(%L)', audited, partnership_column);
    EXECUTE format('CREATE TRIGGER audited_delete AFTER DELETE ON %s REFERENCING OLD TABLE AS old_rows '
                   'FOR EACH STATEMENT EXECUTE FUNCTION record_in_chain(%L)', audited, partnership_column);
END $$;

-- Every table that was under the audit stays so, chained.
DO $$
DECLARE
    audited regclass;
BEGIN
    FOR audited IN SELECT tgrelid::regclass FROM pg_trigger WHERE tgfoid = 'record_in_audit'::regproc LOOP
        EXECUTE format('DROP TRIGGER audited ON %s', audited);
        PERFORM audit_table(audited, CASE audited::text WHEN 'account' THEN '' WHEN 'partnership' THEN 'id' ELSE 'partnership_id' END);
    END LOOP;
END $$;
DROP FUNCTION record_in_audit();

-- As before, with the chained audit.
CREATE OR REPLACE FUNCTION guard_partnership_table(guarded regclass, versioned boolean) RETURNS void
    LANGUAGE plpgsql
AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
    EXECUTE format('CREATE POLICY within_partnership ON %s USING (partnership_id = current_partnership()) '
                   'WITH CHECK (partnership_id = current_partnership())', guarded);
    PERFORM audit_table(guarded, 'partnership_id');
    EXECUTE format('GRANT SELECT, INSERT ON %s TO "${applicationRole}"', guarded);
    IF versioned THEN
        EXECUTE format('GRANT UPDATE (known_to) ON %s TO "${applicationRole}"', guarded);
        EXECUTE format('CREATE TRIGGER close_only BEFORE UPDATE ON %s FOR EACH ROW EXECUTE FUNCTION close_only()', guarded);
        EXECUTE format('CREATE TRIGGER stamped BEFORE INSERT ON %s FOR EACH ROW EXECUTE FUNCTION stamp_recording()', guarded);
    END IF;
END $$;

-- What a verification found, each time one was made.
CREATE TABLE audit_verification (
    partnership_id bigint      NOT NULL REFERENCES partnership,
    verified_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    verified_by    text        NOT NULL,
    position       bigint      NOT NULL CHECK (position >= 0),
    hash           text        NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
    findings       integer     NOT NULL CHECK (findings >= 0),
    PRIMARY KEY (partnership_id, verified_at)
);
SELECT guard_partnership_table('audit_verification', false);
