package uk.improvementboard.metrics.imports;

import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.SeriesKind;

/**
 * A measure, and how its periods look.
 *
 * @param model a period of the measure, the latest where it has one: others are read to look like it
 * @param year which year its yearly or year-to-date values belong to, where that is known
 */
public record ImportMeasure(Measure measure, Optional<Period> model, Optional<YearKind> year) {
    /** {@return a measure whose periods look like those the board holds} */
    public static ImportMeasure of(Measure measure, List<Observation> known) {
        if (known.isEmpty()) {
            return new ImportMeasure(measure, Optional.empty(), Optional.empty());
        }
        var latest = known.getLast().period();
        var year = measure.seriesKind() == SeriesKind.ROLLING_YEAR ? Optional.<YearKind>empty() : YearKind.of(latest);
        return new ImportMeasure(measure, Optional.of(latest), year);
    }
}
