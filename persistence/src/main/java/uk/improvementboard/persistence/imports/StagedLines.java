package uk.improvementboard.persistence.imports;

import static org.jooq.impl.DSL.select;
import static uk.improvementboard.persistence.jooq.Tables.IMPORT_BATCH;
import static uk.improvementboard.persistence.jooq.Tables.IMPORT_LINE;
import static uk.improvementboard.persistence.jooq.Tables.OBSERVATION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.imports.LineProblem;
import uk.improvementboard.metrics.imports.LineValue;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.Fraction;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.persistence.PartnershipContext;
import uk.improvementboard.persistence.measure.ObservationReader;

/** The lines that wait for a person to look at them. */
@Repository
public class StagedLines {

    private final DSLContext dsl;
    private final PartnershipContext context;

    StagedLines(DSLContext dsl, PartnershipContext context) {
        this.dsl = dsl;
        this.context = context;
    }

    /** {@return the lines of one fate in the order of the file, with what they were compared with} */
    public List<StagedLine> page(int number, AreaCode area, Fate fate, int offset, int limit) {
        return lines(number, area, IMPORT_LINE.FATE.eq(fate.name()), offset, limit);
    }

    /** {@return the first of the lines that want a reason} */
    public List<StagedLine> warned(int number, AreaCode area, int limit) {
        return lines(number, area, IMPORT_LINE.WARNING.ne(""), 0, limit);
    }

    private List<StagedLine> lines(int number, AreaCode area, Condition which, int offset, int limit) {
        return dsl
            .select(
                IMPORT_LINE.FILE_ROW,
                IMPORT_LINE.SHEET,
                IMPORT_LINE.FATE,
                IMPORT_LINE.MEASURE_CODE,
                IMPORT_LINE.PERIOD_START.as("line_start"),
                IMPORT_LINE.PERIOD_END.as("line_end"),
                IMPORT_LINE.KIND.as("line_kind"),
                IMPORT_LINE.VALUE.as("line_value"),
                IMPORT_LINE.NUMERATOR.as("line_numerator"),
                IMPORT_LINE.DENOMINATOR.as("line_denominator"),
                IMPORT_LINE.WITHHELD_WHY.as("line_why"),
                IMPORT_LINE.NOTE,
                IMPORT_LINE.WARNING,
                IMPORT_LINE.WRONG_COLUMN,
                IMPORT_LINE.WRONG_CELL,
                IMPORT_LINE.WRONG_WHAT,
                IMPORT_LINE.WRONG_MEND
            )
            .select(OBSERVATION.VERSION)
            .select(ObservationReader.columns())
            .from(IMPORT_LINE)
            .leftJoin(OBSERVATION)
            .on(
                OBSERVATION.PARTNERSHIP_ID.eq(IMPORT_LINE.PARTNERSHIP_ID),
                OBSERVATION.AREA_CODE.eq(area.value()),
                OBSERVATION.MEASURE_CODE.eq(IMPORT_LINE.MEASURE_CODE),
                OBSERVATION.PERIOD_START.eq(IMPORT_LINE.PERIOD_START),
                OBSERVATION.PERIOD_END.eq(IMPORT_LINE.PERIOD_END),
                OBSERVATION.VERSION.eq(IMPORT_LINE.PRESENT_VERSION)
            )
            .where(IMPORT_LINE.PARTNERSHIP_ID.eq(context.partnership().value()), IMPORT_LINE.NUMBER.eq(number), which)
            .orderBy(IMPORT_LINE.FILE_ROW, IMPORT_LINE.LINE)
            .offset(offset)
            .limit(limit)
            .fetch(StagedLines::line);
    }

    /** Lets go of the lines of an import that was loaded or given up. */
    public void letGo(int number) {
        dsl.deleteFrom(IMPORT_LINE)
            .where(IMPORT_LINE.PARTNERSHIP_ID.eq(context.partnership().value()), IMPORT_LINE.NUMBER.eq(number))
            .execute();
    }

    /** Lets go of the lines of imports that were seen before a moment and never loaded. */
    public void letGoBefore(Instant moment) {
        dsl.deleteFrom(IMPORT_LINE)
            .where(
                IMPORT_LINE.PARTNERSHIP_ID.eq(context.partnership().value()),
                IMPORT_LINE.NUMBER.in(
                    select(IMPORT_BATCH.NUMBER)
                        .from(IMPORT_BATCH)
                        .where(
                            IMPORT_BATCH.PARTNERSHIP_ID.eq(context.partnership().value()),
                            IMPORT_BATCH.VERSION.eq(1),
                            IMPORT_BATCH.RECORDED_AT.lt(moment)
                        )
                )
            )
            .execute();
    }

    /** {@return how many lines wait} */
    public long count(int number) {
        return dsl.fetchCount(
            IMPORT_LINE,
            IMPORT_LINE.PARTNERSHIP_ID.eq(context.partnership().value()),
            IMPORT_LINE.NUMBER.eq(number)
        );
    }

    private static StagedLine line(Record row) {
        var fileRow = row.get(IMPORT_LINE.FILE_ROW);
        var sheet = row.get(IMPORT_LINE.SHEET);
        var measure = Optional.ofNullable(row.get(IMPORT_LINE.MEASURE_CODE)).map(MeasureCode::new);
        var period = Optional.ofNullable(row.get(IMPORT_LINE.PERIOD_START.as("line_start"))).map(start ->
            new Period(start, row.get(IMPORT_LINE.PERIOD_END.as("line_end")))
        );
        var fate = Fate.valueOf(row.get(IMPORT_LINE.FATE));
        if (fate == Fate.REJECTED) {
            return new StagedLine.Rejected(fileRow, sheet, measure, period, problem(row));
        }
        return new StagedLine.Sound(
            fileRow,
            sheet,
            fate,
            measure.orElseThrow(),
            period.orElseThrow(),
            value(row),
            Optional.ofNullable(row.get(IMPORT_LINE.NUMERATOR.as("line_numerator"))).map(part ->
                new Fraction(part, row.get(IMPORT_LINE.DENOMINATOR.as("line_denominator")))
            ),
            row.get(IMPORT_LINE.NOTE),
            row.get(IMPORT_LINE.WARNING),
            Optional.ofNullable(row.get(OBSERVATION.VERSION)).map(_ -> ObservationReader.read(row))
        );
    }

    private static LineProblem problem(Record row) {
        return new LineProblem(
            row.get(IMPORT_LINE.FILE_ROW),
            row.get(IMPORT_LINE.SHEET),
            row.get(IMPORT_LINE.WRONG_COLUMN),
            row.get(IMPORT_LINE.WRONG_CELL),
            row.get(IMPORT_LINE.WRONG_WHAT),
            row.get(IMPORT_LINE.WRONG_MEND)
        );
    }

    private static LineValue value(Record row) {
        var number = row.get(IMPORT_LINE.VALUE.as("line_value"));
        var why = row.get(IMPORT_LINE.WITHHELD_WHY.as("line_why"));
        var kind = row.get(IMPORT_LINE.KIND.as("line_kind"));
        return switch (kind) {
            case "REPORTED" -> new LineValue.Reported(number);
            case "PROVISIONAL" -> new LineValue.Provisional(number);
            case "SUPPRESSED" -> new LineValue.Suppressed(why);
            case "UNAVAILABLE" -> new LineValue.Unavailable(why);
            case "NOT_APPLICABLE" -> new LineValue.NotApplicable(why);
            default -> throw new IllegalStateException("Unknown kind of line: " + kind);
        };
    }
}
