package uk.improvementboard.persistence.imports;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Provenance.Basis;
import uk.improvementboard.persistence.PartnershipContext;

/**
 * Writes staged lines as versions of observations, one measure at a time, in the transaction of the caller: exactly the versions
 * that {@link uk.improvementboard.persistence.history.Versions} would write one by one.
 */
@Component
public class FigureLoading {

    private final DSLContext dsl;
    private final PartnershipContext context;

    FigureLoading(DSLContext dsl, PartnershipContext context) {
        this.dsl = dsl;
        this.context = context;
    }

    /**
     * What every figure of an import says alike.
     *
     * @param overlapping measures whose periods share days by nature
     * @param loadedBy role or program that brings them
     */
    public record Terms(
        ImportBatch batch,
        AreaCode area,
        Collection<MeasureCode> overlapping,
        Basis basis,
        String loadedBy
    ) {}

    /** Hears after each measure how many figures are written; throws to stop, and nothing is written. */
    @FunctionalInterface
    public interface Progress {
        /** Hears the number of figures written so far. */
        void written(long figures);
    }

    /**
     * Writes every new and restated line of an import.
     *
     * @throws OptimisticLockingFailureException when a figure is no longer the one that a line was compared with
     * @throws IllegalArgumentException when a present version is known from a later moment than the change
     */
    public void load(Terms terms, Progress progress) {
        var number = terms.batch().number();
        mark(number);
        long written = 0;
        var overlapping = terms.overlapping().stream().map(MeasureCode::value).collect(Collectors.toSet());
        for (var measure : measures(number)) {
            refuseChanged(terms, measure);
            close(terms, measure);
            written += insert(terms, measure, overlapping);
            progress.written(written);
        }
    }

    /** Says for the rest of the transaction that every figure written is one of an import: the audit and the figures note its number. */
    public void mark(int number) {
        dsl.select(
            field("set_config({0}, {1}, true)", String.class, inline("board.import"), val(Integer.toString(number)))
        ).fetch();
    }

    private List<String> measures(int number) {
        return dsl
            .resultQuery(
                """
                SELECT DISTINCT measure_code FROM import_line
                WHERE partnership_id = {0} AND number = {1} AND fate IN ('NEW', 'RESTATED', 'UNCHANGED') ORDER BY measure_code""",
                partnership(),
                val(number)
            )
            .fetch(row -> row.get(0, String.class));
    }

    private void refuseChanged(Terms terms, String measure) {
        var changed = dsl
            .fetchSingle(
                """
                SELECT count(*) FROM import_line line
                LEFT JOIN observation present
                       ON present.partnership_id = {0} AND present.area_code = {2} AND present.measure_code = {3}
                      AND present.period_start = line.period_start AND present.period_end = line.period_end
                      AND present.known_to = 'infinity'
                WHERE line.partnership_id = {0} AND line.number = {1} AND line.measure_code = {3}
                  AND line.fate IN ('NEW', 'RESTATED', 'UNCHANGED') AND coalesce(present.version, 0) <> line.present_version""",
                partnership(),
                val(terms.batch().number()),
                val(terms.area().value()),
                val(measure)
            )
            .get(0, Long.class);
        if (changed > 0) {
            throw new OptimisticLockingFailureException(changed + " figures of " + measure + " were changed since");
        }
    }

    private void close(Terms terms, String measure) {
        dsl.execute(
            """
            UPDATE observation present SET known_to = {4}
            FROM import_line line
            WHERE line.partnership_id = {0} AND line.number = {1} AND line.measure_code = {3} AND line.fate = 'RESTATED'
              AND present.partnership_id = {0} AND present.area_code = {2} AND present.measure_code = {3}
              AND present.period_start = line.period_start AND present.period_end = line.period_end
              AND present.version = line.present_version AND present.known_to = 'infinity'""",
            partnership(),
            val(terms.batch().number()),
            val(terms.area().value()),
            val(measure),
            knownFrom()
        );
    }

    private int insert(Terms terms, String measure, Set<String> overlapping) {
        var batch = terms.batch();
        try {
            return dsl.execute(
                """
                INSERT INTO observation (partnership_id, measure_code, area_code, period_start, period_end, version, overlapping, kind,
                                         value, numerator, denominator, withheld_why, revised, handling, source, basis, extracted_on,
                                         caveat, loaded_by, known_from, recorded_by, change_reason, import_number)
                SELECT {0}, {3}, {2}, line.period_start, line.period_end, line.present_version + 1, {4}, line.kind, line.value,
                       line.numerator, line.denominator, line.withheld_why,
                       line.kind = 'REPORTED' AND coalesce(former.revised OR former.value <> line.value, false),
                       coalesce(former.handling, usual.handling, 'BOARD_ONLY'), {5}, {6}, {7}, line.note, {8}, {9}, {10}, {11}, {1}
                FROM import_line line
                LEFT JOIN (SELECT period_start, period_end, version, revised, value, handling FROM observation
                           WHERE partnership_id = {0} AND area_code = {2} AND measure_code = {3}) former
                       ON former.period_start = line.period_start AND former.period_end = line.period_end
                      AND former.version = line.present_version
                LEFT JOIN (SELECT handling FROM observation
                           WHERE partnership_id = {0} AND area_code = {2} AND measure_code = {3}
                           ORDER BY period_end DESC, version DESC LIMIT 1) usual ON true
                WHERE line.partnership_id = {0} AND line.number = {1} AND line.measure_code = {3} AND line.fate IN ('NEW', 'RESTATED')
                ORDER BY line.period_start, line.period_end""",
                partnership(),
                val(batch.number()),
                val(terms.area().value()),
                val(measure),
                val(overlapping.contains(measure)),
                val(batch.source()),
                val(terms.basis().name()),
                val(batch.extracted()),
                val(terms.loadedBy()),
                knownFrom(),
                val(context.change().by()),
                val(context.change().why())
            );
        } catch (DataIntegrityViolationException refused) {
            if (!meanwhile(refused)) {
                throw refused;
            }
            throw new OptimisticLockingFailureException(
                "A figure of " + measure + " came in at the same moment",
                refused
            );
        }
    }

    /** A figure for the very period, or for one that shares days with it. */
    private static boolean meanwhile(DataIntegrityViolationException refused) {
        return (
            refused instanceof DuplicateKeyException ||
            String.valueOf(refused.getMessage()).contains("observation_periods_do_not_overlap")
        );
    }

    private Field<Long> partnership() {
        return val(context.partnership().value());
    }

    private Field<Instant> knownFrom() {
        return val(context.change().knownFrom().truncatedTo(ChronoUnit.MICROS), SQLDataType.INSTANT);
    }
}
