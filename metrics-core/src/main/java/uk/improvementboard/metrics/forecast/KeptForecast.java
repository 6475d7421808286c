package uk.improvementboard.metrics.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Period;

/**
 * The forecast of one measure as an issued pack showed it, kept so that it can be scored when its months arrive.
 *
 * @param issuedAt when the pack was issued: what became known before cannot score it
 * @param method name and version of the method
 * @param direction which way was better
 * @param frequency how far the steps lie apart
 * @param steps the nearest first, as far ahead as the pack showed
 * @param chances what it said of promises that lay ahead
 */
public record KeptForecast(
    MeasureCode measure,
    Instant issuedAt,
    String method,
    ImprovementDirection direction,
    Frequency frequency,
    Origin origin,
    List<ForecastStep> steps,
    List<Chance> chances
) {
    /**
     * Where the forecast began: the newest settled figure, as it stood then.
     *
     * @param usualChange mean absolute change from one period to the next up to the origin, in the measure's unit, 0 or more
     */
    public record Origin(Period period, double value, double usualChange) {}

    /**
     * The chance given to a promise.
     *
     * @param promise "milestone" or "end state"
     * @param value promised value, in the measure's unit
     * @param step periods from the origin to the one that decides, from 1
     * @param probability 0 to 1
     */
    public record Chance(String promise, double value, LocalDate due, int step, double probability) {}

    /** @throws IllegalArgumentException for a series without rhythm, a step before the first or a chance outside 0 to 1 */
    public KeptForecast {
        if (!frequency.regular()) {
            throw new IllegalArgumentException("A series without rhythm has no steps to keep");
        }
        for (var chance : chances) {
            if (chance.step() < 1 || !(chance.probability() >= 0 && chance.probability() <= 1)) {
                throw new IllegalArgumentException("Not a chance of a period ahead: " + chance);
            }
        }
        steps = List.copyOf(steps);
        chances = List.copyOf(chances);
    }

    /** {@return the month in which a step's period ends} */
    public YearMonth endMonth(int step) {
        return origin
            .period()
            .endMonth()
            .plusMonths((long) step * frequency.months());
    }
}
