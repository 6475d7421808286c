package uk.improvementboard.persistence.audit;

import static org.jooq.impl.DSL.val;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import uk.improvementboard.persistence.audit.AuditFinding.Kind;

/**
 * Works out again the digests over the figures of large imports, which the audit holds instead of the figures (decision 0023). The text
 * of each row is asked for column by column, and hashed here: none of the functions that wrote the digests is used.
 */
record ImportSeals(DSLContext dsl) {
    private static final int AT_ONCE = 2000;
    private static final String MOMENT = "to_char(%s AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";
    private static final String WRITTEN = """
    SELECT jsonb_build_array(measure_code, area_code, period_start, period_end, version, overlapping, kind, value, numerator,
                             denominator, withheld_why, revised, handling, source, source_address, basis, extracted_on, caveat,
                             loaded_by, %s, %s, recorded_by, change_reason, import_number)::text
    FROM observation WHERE partnership_id = {0} AND import_number = {1} AND measure_code = {2}
    ORDER BY area_code, period_start, period_end, version""".formatted(
        MOMENT.formatted("known_from"),
        MOMENT.formatted("recorded_at")
    );
    private static final String CLOSED = """
    SELECT jsonb_build_array(closed.measure_code, closed.area_code, closed.period_start, closed.period_end, closed.version,
                             %s)::text
    FROM observation later
    JOIN observation closed
      ON closed.partnership_id = later.partnership_id AND closed.measure_code = later.measure_code
     AND closed.area_code = later.area_code AND closed.period_start = later.period_start AND closed.period_end = later.period_end
     AND closed.version = later.version - 1
    WHERE later.partnership_id = {0} AND later.import_number = {1} AND later.measure_code = {2}
    ORDER BY closed.area_code, closed.period_start, closed.period_end, closed.version""".formatted(
        MOMENT.formatted("closed.known_to")
    );

    /** An entry that seals figures. */
    private record Seal(long position, Instant at, String what, int number, String measure, long rows, String sha256) {}

    /** {@return a finding for each entry of a chain whose figures are not those that it seals} */
    List<AuditFinding> broken(long chain) {
        return seals(chain)
            .stream()
            .filter(seal -> !holds(chain, seal))
            .map(seal ->
                new AuditFinding(
                    Kind.FIGURES_CHANGED,
                    seal.position(),
                    Optional.of(seal.at()),
                    Optional.of("observation"),
                    "seals %,d figures of %s that import %d %s, and they are not those that are there".formatted(
                        seal.rows(),
                        seal.measure(),
                        seal.number(),
                        seal.what().equals("insert") ? "wrote" : "replaced"
                    )
                )
            )
            .toList();
    }

    private List<Seal> seals(long chain) {
        return dsl
            .resultQuery(
                """
                SELECT position, at, what, (after ->> 'import_number')::integer, after ->> 'measure_code', (after ->> 'rows')::bigint,
                       after ->> 'sha256'
                FROM audit_entry
                WHERE chain = {0} AND subject = 'observation' AND after ->> 'sha256' IS NOT NULL ORDER BY position""",
                val(chain)
            )
            .fetch(row ->
                new Seal(
                    row.get(0, Long.class),
                    row.get(1, Instant.class),
                    row.get(2, String.class),
                    row.get(3, Integer.class),
                    row.get(4, String.class),
                    row.get(5, Long.class),
                    row.get(6, String.class)
                )
            );
    }

    private boolean holds(long chain, Seal seal) {
        var hash = new byte[CanonicalEntry.BEGINNING.length];
        long rows = 0;
        var query = dsl.resultQuery(
            seal.what().equals("insert") ? WRITTEN : CLOSED,
            val(chain),
            val(seal.number()),
            val(seal.measure())
        );
        try (var figures = query.fetchSize(AT_ONCE).fetchLazy()) {
            for (Record figure : figures) {
                hash = after(hash, figure.get(0, String.class));
                rows++;
            }
        }
        return rows == seal.rows() && HexFormat.of().formatHex(hash).equals(seal.sha256());
    }

    private static byte[] after(byte[] previous, String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            return digest.digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
