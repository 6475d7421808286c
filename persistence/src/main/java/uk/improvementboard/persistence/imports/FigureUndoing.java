package uk.improvementboard.persistence.imports;

import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.persistence.PartnershipContext;

/**
 * Takes an import back by writing once more what stood there before it, as the next versions. A figure that had not been there becomes
 * one that is not available. Nothing is removed.
 */
@Component
public class FigureUndoing {

    private final DSLContext dsl;
    private final PartnershipContext context;
    private final FigureLoading loading;

    FigureUndoing(DSLContext dsl, PartnershipContext context, FigureLoading loading) {
        this.dsl = dsl;
        this.context = context;
        this.loading = loading;
    }

    /**
     * A figure of an import on top of which a later one stands.
     *
     * @param by role or program that recorded the later one
     * @param at from when it counts as known
     */
    public record Overlaid(MeasureCode measure, Period period, String by, Instant at) {}

    /** {@return the first figures of an import that were changed since, by measure and period; empty when it can be taken back} */
    public List<Overlaid> overlaid(int number, int limit) {
        return dsl
            .resultQuery(
                """
                SELECT figure.measure_code, figure.period_start, figure.period_end, later.recorded_by, later.known_from
                FROM observation figure
                JOIN observation later
                  ON later.partnership_id = figure.partnership_id AND later.measure_code = figure.measure_code
                 AND later.area_code = figure.area_code AND later.period_start = figure.period_start
                 AND later.period_end = figure.period_end AND later.version = figure.version + 1
                WHERE figure.partnership_id = {0} AND figure.import_number = {1} AND figure.known_to <> 'infinity'
                ORDER BY 1, 3, 2 LIMIT {2}""",
                partnership(),
                val(number),
                val(limit)
            )
            .fetch(row ->
                new Overlaid(
                    new MeasureCode(row.get(0, String.class)),
                    new Period(row.get(1, LocalDate.class), row.get(2, LocalDate.class)),
                    row.get(3, String.class),
                    row.get(4, Instant.class)
                )
            );
    }

    /**
     * Takes back every figure of an import, none of which may have been changed since.
     *
     * @param number of the import
     * @param undoing number of the import that takes it back
     * @param why there is no figure where there had been none
     * @return how many figures were taken back
     */
    public long undo(int number, int undoing, String why) {
        loading.mark(undoing);
        long written = 0;
        for (var measure : measures(number)) {
            dsl.execute(
                """
                UPDATE observation SET known_to = {3}
                WHERE partnership_id = {0} AND import_number = {1} AND measure_code = {2} AND known_to = 'infinity'""",
                partnership(),
                val(number),
                val(measure),
                knownFrom()
            );
            written += write(number, undoing, measure, why);
        }
        return written;
    }

    private int write(int number, int undoing, String measure, String why) {
        return dsl.execute(
            """
            INSERT INTO observation (partnership_id, measure_code, area_code, period_start, period_end, version, overlapping, kind, value,
                                     numerator, denominator, withheld_why, revised, handling, source, source_address, basis,
                                     extracted_on, caveat, loaded_by, known_from, recorded_by, change_reason, import_number)
            SELECT {0}, {2}, figure.area_code, figure.period_start, figure.period_end, figure.version + 1, figure.overlapping,
                   coalesce(former.kind, 'UNAVAILABLE'), former.value, former.numerator, former.denominator,
                   coalesce(former.withheld_why, {4}), coalesce(former.revised, false), coalesce(former.handling, figure.handling),
                   coalesce(former.source, figure.source), coalesce(former.source_address, figure.source_address),
                   coalesce(former.basis, figure.basis),
                   CASE WHEN former.version IS NULL THEN figure.extracted_on ELSE former.extracted_on END,
                   coalesce(former.caveat, ''), coalesce(former.loaded_by, figure.loaded_by), {5}, {6}, {7}, {3}
            FROM observation figure
            LEFT JOIN observation former
                   ON former.partnership_id = {0} AND former.measure_code = {2} AND former.area_code = figure.area_code
                  AND former.period_start = figure.period_start AND former.period_end = figure.period_end
                  AND former.version = figure.version - 1
            WHERE figure.partnership_id = {0} AND figure.import_number = {1} AND figure.measure_code = {2}
            ORDER BY figure.period_start, figure.period_end""",
            partnership(),
            val(number),
            val(measure),
            val(undoing),
            val(why),
            knownFrom(),
            val(context.change().by()),
            val(context.change().why())
        );
    }

    private List<String> measures(int number) {
        return dsl
            .resultQuery(
                "SELECT DISTINCT measure_code FROM observation WHERE partnership_id = {0} AND import_number = {1} ORDER BY 1",
                partnership(),
                val(number)
            )
            .fetch(row -> row.get(0, String.class));
    }

    private Field<Long> partnership() {
        return val(context.partnership().value());
    }

    private Field<Instant> knownFrom() {
        return val(context.change().knownFrom().truncatedTo(ChronoUnit.MICROS), SQLDataType.INSTANT);
    }
}
