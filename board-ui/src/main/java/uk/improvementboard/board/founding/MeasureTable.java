package uk.improvementboard.board.founding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.measure.Unit;
import uk.improvementboard.persistence.founding.Dated;

/** Reads what is measured. A measure is known from the day of its first figure or promise. */
record MeasureTable(FoundingFolder folder) {
    List<Dated<Measure>> measures(Map<MeasureCode, LocalDate> firstKnown) {
        return folder
            .table("measures.csv")
            .stream()
            .map(row -> {
                var measure = measure(row);
                var known = firstKnown.get(measure.code());
                if (known == null) {
                    throw row.fault("code", "there is neither a figure nor a promise for it");
                }
                return new Dated<>(known, measure, "Defined with the first figure published");
            })
            .toList();
    }

    private static Measure measure(CsvRow row) {
        return new Measure(
            row.parsed("code", MeasureCode::new),
            row.required("name"),
            row.required("definition"),
            unit(row),
            row.parsed("decimals", Integer::valueOf),
            row.parsed("direction", ImprovementDirection::valueOf),
            row.parsed("kind", SeriesKind::valueOf),
            row.parsed("frequency", Frequency::valueOf),
            row.list("owners").stream().map(OrganisationCode::new).toList(),
            row.yes("headline"),
            row.yes("lived_experience"),
            row.yes("counts_people"),
            row.parsed("due_after_days", Integer::valueOf)
        );
    }

    private static Unit unit(CsvRow row) {
        var maximum = row
            .optional("maximum")
            .map(cell -> OptionalDouble.of(Double.parseDouble(cell)))
            .orElse(OptionalDouble.empty());
        return new Unit(row.parsed("unit", Unit.Kind::valueOf), row.text("noun"), maximum);
    }
}
