package uk.improvementboard.metrics.pipeline;

import java.util.List;
import uk.improvementboard.metrics.forecast.ForecastStep;
import uk.improvementboard.metrics.forecast.Reached;

/**
 * What to expect under one capacity. Step 1 is the month after the latest.
 *
 * @param plansAMonth mean of a year
 * @param rate the 20-week rate of the month, in per cent
 * @param over20 children who wait over 20 weeks at its end
 * @param open all who wait
 * @param longest the longest wait, in weeks
 * @param inTime plans issued within 20 weeks
 * @param overdue plans issued after more than 20 weeks
 * @param cleared when the backlog is cleared for the first time
 */
public record Scenario(
    Capacity capacity,
    double plansAMonth,
    List<ForecastStep> rate,
    List<ForecastStep> over20,
    List<ForecastStep> open,
    List<ForecastStep> longest,
    List<ForecastStep> inTime,
    List<ForecastStep> overdue,
    Reached cleared
) {
    /** {@return the step whose median rate is lowest} */
    public ForecastStep lowestRate() {
        return rate
            .stream()
            .reduce((one, other) -> other.median() < one.median() ? other : one)
            .orElseThrow();
    }
}
