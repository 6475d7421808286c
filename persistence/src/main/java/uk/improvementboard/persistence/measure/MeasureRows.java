package uk.improvementboard.persistence.measure;

import static uk.improvementboard.persistence.jooq.Tables.MEASURE_VERSION;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.measure.Unit;
import uk.improvementboard.persistence.jooq.tables.records.MeasureVersionRecord;

/** How a measure lies in its row. */
final class MeasureRows {

    static final List<Field<?>> COLUMNS = List.of(
        MEASURE_VERSION.MEASURE_CODE,
        MEASURE_VERSION.NAME,
        MEASURE_VERSION.DEFINITION,
        MEASURE_VERSION.UNIT_KIND,
        MEASURE_VERSION.UNIT_NOUN,
        MEASURE_VERSION.UNIT_MAXIMUM,
        MEASURE_VERSION.DECIMALS,
        MEASURE_VERSION.DIRECTION,
        MEASURE_VERSION.SERIES_KIND,
        MEASURE_VERSION.FREQUENCY,
        MEASURE_VERSION.OWNERS,
        MEASURE_VERSION.HEADLINE,
        MEASURE_VERSION.LIVED_EXPERIENCE,
        MEASURE_VERSION.COUNTS_PEOPLE,
        MEASURE_VERSION.DUE_AFTER_DAYS
    );

    private MeasureRows() {}

    static Measure read(Record row) {
        return new Measure(
            new MeasureCode(row.get(MEASURE_VERSION.MEASURE_CODE)),
            row.get(MEASURE_VERSION.NAME),
            row.get(MEASURE_VERSION.DEFINITION),
            unit(row),
            row.get(MEASURE_VERSION.DECIMALS),
            ImprovementDirection.valueOf(row.get(MEASURE_VERSION.DIRECTION)),
            SeriesKind.valueOf(row.get(MEASURE_VERSION.SERIES_KIND)),
            Frequency.valueOf(row.get(MEASURE_VERSION.FREQUENCY)),
            Arrays.stream(row.get(MEASURE_VERSION.OWNERS)).map(OrganisationCode::new).toList(),
            row.get(MEASURE_VERSION.HEADLINE),
            row.get(MEASURE_VERSION.LIVED_EXPERIENCE),
            row.get(MEASURE_VERSION.COUNTS_PEOPLE),
            row.get(MEASURE_VERSION.DUE_AFTER_DAYS)
        );
    }

    private static Unit unit(Record row) {
        var maximum = Optional.ofNullable(row.get(MEASURE_VERSION.UNIT_MAXIMUM));
        return new Unit(
            Unit.Kind.valueOf(row.get(MEASURE_VERSION.UNIT_KIND)),
            row.get(MEASURE_VERSION.UNIT_NOUN),
            maximum.map(OptionalDouble::of).orElse(OptionalDouble.empty())
        );
    }

    static MeasureVersionRecord row(DSLContext dsl, Measure measure, int position) {
        var row = dsl.newRecord(MEASURE_VERSION);
        row.setMeasureCode(measure.code().value());
        row.setPosition(position);
        row.setName(measure.name());
        row.setDefinition(measure.definition());
        row.setUnitKind(measure.unit().kind().name());
        row.setUnitNoun(measure.unit().noun());
        measure.unit().maximum().ifPresent(row::setUnitMaximum);
        row.setDecimals(measure.decimals());
        row.setDirection(measure.direction().name());
        row.setSeriesKind(measure.seriesKind().name());
        row.setFrequency(measure.frequency().name());
        row.setOwners(
            measure
                .owners()
                .stream()
                .map(OrganisationCode::value)
                .toArray(String[]::new)
        );
        row.setHeadline(measure.headline());
        row.setLivedExperience(measure.livedExperience());
        row.setCountsPeople(measure.countsPeople());
        row.setDueAfterDays(measure.dueAfterDays());
        return row;
    }
}
