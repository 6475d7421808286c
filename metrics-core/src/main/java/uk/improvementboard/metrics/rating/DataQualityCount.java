package uk.improvementboard.metrics.rating;

import java.time.LocalDate;
import java.util.List;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.spc.SpcSettings;

/**
 * How good the data of some measures are on a day, in counts.
 *
 * @param measures how many there are
 * @param late measures whose next figure is overdue
 * @param provisional measures whose newest figure is provisional
 * @param missing periods of the last twelve months for which there is no figure to be had
 * @param shortHistory measures with some settled figures, but too few to tell variation from chance
 */
public record DataQualityCount(int measures, int late, int provisional, int missing, int shortHistory) {
    /** {@return the counts of measures as they were read} */
    public static DataQualityCount of(List<MeasureReading> readings, LocalDate day) {
        var yearAgo = day.minusYears(1);
        var late = 0;
        var provisional = 0;
        var missing = 0;
        var shortHistory = 0;
        for (var reading : readings) {
            var series = reading.observations();
            late += reading.quality().stale() ? 1 : 0;
            provisional += !series.isEmpty() && series.getLast() instanceof Observation.Provisional ? 1 : 0;
            missing += (int) series
                .stream()
                .filter(it -> it instanceof Observation.Unavailable && it.period().end().isAfter(yearAgo))
                .count();
            var settled = series
                .stream()
                .filter(it -> it.settled().isPresent())
                .count();
            shortHistory += settled > 0 && settled < SpcSettings.SETTLED_POINTS ? 1 : 0;
        }
        return new DataQualityCount(readings.size(), late, provisional, missing, shortHistory);
    }
}
