package uk.improvementboard.board.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.rating.MeasureReading;

/**
 * A figure that somebody must bring.
 *
 * @param due day by which it is due
 * @param late whether that day has passed
 */
public record FigureDue(MeasureReading reading, LocalDate due, boolean late) {
    /** {@return the next figure of every regular measure, the longest due first} */
    public static List<FigureDue> in(PlanReading plan) {
        return plan
            .measures()
            .stream()
            .flatMap(reading ->
                reading
                    .quality()
                    .nextDue()
                    .map(due -> new FigureDue(reading, due, reading.quality().stale()))
                    .stream()
            )
            .sorted(Comparator.comparing(FigureDue::due))
            .toList();
    }
}
