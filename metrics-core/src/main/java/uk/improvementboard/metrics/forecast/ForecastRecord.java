package uk.improvementboard.metrics.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Period;

/**
 * Every kept forecast whose figure has come, beside that figure.
 *
 * @param kept forecasts counted, each once however many packs printed it
 * @param steps by measure, period and step
 * @param chances by measure and date
 */
public record ForecastRecord(int kept, List<ScoredStep> steps, List<ScoredChance> chances) {
    private record Place(MeasureCode measure, YearMonth month) {}

    private record Origin(MeasureCode measure, Period period) {}

    private record Promise(Origin origin, double value, LocalDate due) {}

    public ForecastRecord {
        steps = List.copyOf(steps);
        chances = List.copyOf(chances);
    }

    /**
     * Sets forecasts beside what came. Several packs may print the forecast from one figure: the first to be issued counts. A
     * figure that was settled before the pack was issued scores nothing: to know is not to foretell.
     *
     * @param forecasts in any order
     * @param outcomes one at most for each measure and month
     */
    public static ForecastRecord of(Collection<KeptForecast> forecasts, Collection<Outcome> outcomes) {
        Map<Place, Outcome> came = new HashMap<>();
        outcomes.forEach(outcome -> came.put(new Place(outcome.measure(), outcome.endMonth()), outcome));
        var origins = new HashSet<Origin>();
        var promises = new HashSet<Promise>();
        var steps = new ArrayList<ScoredStep>();
        var chances = new ArrayList<ScoredChance>();
        for (var forecast : forecasts.stream().sorted(Comparator.comparing(KeptForecast::issuedAt)).toList()) {
            var origin = new Origin(forecast.measure(), forecast.origin().period());
            if (origins.add(origin)) {
                forecast
                    .steps()
                    .forEach(step ->
                        after(forecast, step.step(), came).ifPresent(it ->
                            steps.add(new ScoredStep(forecast, step, it))
                        )
                    );
            }
            for (var chance : forecast.chances()) {
                if (promises.add(new Promise(origin, chance.value(), chance.due()))) {
                    after(forecast, chance.step(), came).ifPresent(it ->
                        chances.add(new ScoredChance(forecast, chance, it))
                    );
                }
            }
        }
        steps.sort(
            Comparator.comparing((ScoredStep it) -> it.forecast().measure().value())
                .thenComparing(it -> it.outcome().period())
                .thenComparing(it -> it.step().step())
        );
        chances.sort(
            Comparator.comparing((ScoredChance it) -> it.forecast().measure().value())
                .thenComparing(it -> it.chance().due())
                .thenComparing(it -> it.chance().step())
        );
        return new ForecastRecord(origins.size(), steps, chances);
    }

    private static Optional<Outcome> after(KeptForecast forecast, int step, Map<Place, Outcome> came) {
        return Optional.ofNullable(came.get(new Place(forecast.measure(), forecast.endMonth(step)))).filter(outcome ->
            outcome.firstKnown().isAfter(forecast.issuedAt())
        );
    }

    /** {@return each figure once, beside the forecast made last before it} */
    public List<ScoredStep> nearest() {
        Map<Place, ScoredStep> nearest = new LinkedHashMap<>();
        steps.forEach(it ->
            nearest.merge(new Place(it.forecast().measure(), it.outcome().endMonth()), it, (one, other) ->
                other.step().step() < one.step().step() ? other : one
            )
        );
        return List.copyOf(nearest.values());
    }

    /** {@return the part that concerns one measure} */
    public ForecastRecord of(MeasureCode measure) {
        Predicate<KeptForecast> wanted = forecast -> forecast.measure().equals(measure);
        var its = steps
            .stream()
            .filter(it -> wanted.test(it.forecast()))
            .toList();
        var said = chances
            .stream()
            .filter(it -> wanted.test(it.forecast()))
            .toList();
        return new ForecastRecord(kept, its, said);
    }
}
