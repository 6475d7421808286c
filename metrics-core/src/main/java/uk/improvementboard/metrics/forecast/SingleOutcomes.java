package uk.improvementboard.metrics.forecast;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import uk.improvementboard.metrics.forecast.Outcome.Version;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.SinglePeriods;

/**
 * What came in the single periods of a series that counts the year so far. Forecasts speak of single periods; held against the growing
 * count they would all have failed.
 */
final class SingleOutcomes {

    private SingleOutcomes() {}

    /**
     * {@return what came, by single period; nothing where the periods cannot be taken apart}
     *
     * @param periods the versions of each cumulative period, earliest period first
     */
    static List<Outcome> of(Measure measure, Collection<List<Version>> periods) {
        var settled = periods
            .stream()
            .filter(versions -> versions.getLast().observation().settled().isPresent())
            .toList();
        var now = single(
            measure,
            settled
                .stream()
                .map(versions -> versions.getLast().observation())
                .toList()
        );
        var first = single(
            measure,
            settled
                .stream()
                .map(versions -> first(versions).observation())
                .toList()
        );
        Map<YearMonth, Instant> known = new TreeMap<>();
        settled.forEach(versions ->
            known.put(first(versions).observation().period().endMonth(), first(versions).knownFrom())
        );
        return now
            .entrySet()
            .stream()
            .map(entry -> {
                var month = entry.getKey();
                var value = value(entry.getValue());
                var before = value(first.getOrDefault(month, entry.getValue()));
                return new Outcome(
                    measure.code(),
                    entry.getValue().period(),
                    before,
                    Objects.requireNonNull(known.get(month)),
                    value
                );
            })
            .toList();
    }

    private static Version first(List<Version> versions) {
        return versions
            .stream()
            .filter(version -> version.observation().settled().isPresent())
            .findFirst()
            .orElseThrow();
    }

    private static Map<YearMonth, Observation> single(Measure measure, List<Observation> cumulative) {
        Map<YearMonth, Observation> single = new TreeMap<>();
        if (SinglePeriods.of(measure, cumulative) instanceof SinglePeriods.Derived derived) {
            derived
                .observations()
                .stream()
                .filter(observation -> observation.settled().isPresent())
                .forEach(observation -> single.put(observation.period().endMonth(), observation));
        }
        return single;
    }

    private static double value(Observation observation) {
        return observation.settled().orElseThrow().asDouble();
    }
}
