package uk.improvementboard.metrics.stocktake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import uk.improvementboard.metrics.commentary.Commentaries;
import uk.improvementboard.metrics.commentary.CommentaryNeed;
import uk.improvementboard.metrics.forecast.ForecastRecord;
import uk.improvementboard.metrics.forecast.KeptForecast;
import uk.improvementboard.metrics.forecast.ScoredChance;
import uk.improvementboard.metrics.forecast.ScoredStep;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.plan.PlanReading;

/**
 * The board of two days side by side, as those look at it who take stock of the plan: has it had an effect, does the effect last, and
 * what shows it.
 *
 * @param since day of the earlier board
 * @param sections those of the later board, priority actions first
 */
public record Stocktake(StocktakeDay since, LocalDate asAt, List<StocktakeSection> sections) {
    /** Freezes the list. */
    public Stocktake {
        sections = List.copyOf(sections);
    }

    /**
     * Sets two readings beside each other.
     *
     * @param then the board as it was known on the earlier day
     * @param now the board of the later day, for the same audience
     * @param commentaries on record on the later day
     * @param record forecasts of issued packs beside what came, as known on the later day
     */
    public static Stocktake of(
        StocktakeDay since,
        PlanReading then,
        PlanReading now,
        Commentaries commentaries,
        ForecastRecord record
    ) {
        var steps = latest(
            record
                .steps()
                .stream()
                .filter(it -> day(it.outcome().firstKnown()).isAfter(since.day()))
                .toList(),
            since,
            ScoredStep::forecast,
            Comparator.comparing((ScoredStep it) -> it.outcome().period()).thenComparing(it -> it.forecast().issuedAt())
        );
        var chances = latest(
            record
                .chances()
                .stream()
                .filter(it -> it.chance().due().isAfter(since.day()))
                .toList(),
            since,
            ScoredChance::forecast,
            Comparator.comparing((ScoredChance it) -> it.chance().due()).thenComparing(it -> it.forecast().issuedAt())
        );
        var missing = CommentaryNeed.missing(now, commentaries);
        return new Stocktake(
            since,
            now.asAt(),
            now
                .sections()
                .stream()
                .map(section ->
                    StocktakeSection.of(
                        since.day(),
                        then.section(section.section().code()),
                        section,
                        then.contradictions(),
                        now.contradictions(),
                        missing,
                        steps,
                        chances
                    )
                )
                .toList()
        );
    }

    /** Of each measure the forecast that had been made by the day and whose figure came last, of those whose figure came after it. */
    private static <T> Map<MeasureCode, T> latest(
        List<T> scored,
        StocktakeDay since,
        Function<T, KeptForecast> forecast,
        Comparator<T> order
    ) {
        var latest = new LinkedHashMap<MeasureCode, T>();
        scored
            .stream()
            .filter(it -> !day(forecast.apply(it).issuedAt()).isAfter(since.day()))
            .sorted(order)
            .forEach(it -> latest.put(forecast.apply(it).measure(), it));
        return latest;
    }

    private static LocalDate day(Instant moment) {
        return BoardTime.dayOf(moment);
    }
}
