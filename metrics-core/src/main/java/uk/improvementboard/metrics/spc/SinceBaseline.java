package uk.improvementboard.metrics.spc;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import uk.improvementboard.metrics.measure.Frequency;

/**
 * What happened since the baseline, in plain counts: the sentence beside the icon.
 *
 * @param baselineCount values in the baseline
 * @param baselineAverage their mean, in the measure's unit
 * @param compared values since then that are looked at, the latest ones
 * @param higher how many of these lie above the baseline's mean
 * @param lower how many lie below it
 * @param recentAverage mean of the values looked at
 * @param whole whether these are all the values since the baseline
 * @param frequency gives the word for one period
 */
public record SinceBaseline(
    int baselineCount,
    double baselineAverage,
    int compared,
    int higher,
    int lower,
    double recentAverage,
    boolean whole,
    Frequency frequency
) {
    /**
     * Compares the latest values with the baseline.
     *
     * @param series the values; ghosts and missing ones are left out
     * @param baseline the stretch of days before the plan
     * @param frequency decides how many of the latest values are looked at: a year of months, two years of quarters or terms, five
     *     years of annual values
     * @return empty where the baseline or the time after it has no value
     */
    public static Optional<SinceBaseline> of(SpcSeries series, FixedBaseline.Dates baseline, Frequency frequency) {
        var counted = series.points().stream().filter(SpcPoint::counts).toList();
        var before = counted
            .stream()
            .filter(point -> !point.date().isBefore(baseline.from()) && !point.date().isAfter(baseline.to()))
            .toList();
        var since = counted
            .stream()
            .filter(point -> point.date().isAfter(baseline.to()))
            .toList();
        if (before.isEmpty() || since.isEmpty()) {
            return Optional.empty();
        }
        var window = window(frequency);
        var recent = since.subList(Math.max(0, since.size() - window), since.size());
        var average = mean(before);
        return Optional.of(
            new SinceBaseline(
                before.size(),
                average,
                recent.size(),
                (int) recent
                    .stream()
                    .filter(point -> value(point) > average)
                    .count(),
                (int) recent
                    .stream()
                    .filter(point -> value(point) < average)
                    .count(),
                mean(recent),
                since.size() <= window,
                frequency
            )
        );
    }

    /**
     * The comparison as one sentence.
     *
     * @param format writes a value with its unit
     * @return such as "Higher than before the plan in 11 of the last 12 months; average up from 38.2% to 56.1%."
     */
    public String sentence(DoubleFunction<String> format) {
        return counts() + averages(format.apply(baselineAverage), format.apply(recentAverage));
    }

    private String counts() {
        var noun = frequency.noun();
        if (compared == 1) {
            var place = higher == 1 ? "Higher than" : lower == 1 ? "Lower than" : "The same as";
            return place + " before the plan in the only " + noun + " since";
        }
        var stretch = whole ? "the " + compared + " " + noun + "s since" : "the last " + compared + " " + noun + "s";
        if (higher == lower) {
            return higher == 0
                ? "The same as before the plan in " + stretch
                : "Higher than before the plan in " + higher + " and lower in " + lower + " of " + stretch;
        }
        var most = Math.max(higher, lower);
        var share = most == compared ? "all of " + stretch : most + " of " + stretch;
        return (higher > lower ? "Higher" : "Lower") + " than before the plan in " + share;
    }

    /** Averages that read the same are called the same: "up from 38% to 38%" would be nonsense. */
    private String averages(String before, String after) {
        if (before.equals(after)) {
            return "; average unchanged at " + after + ".";
        }
        return (
            "; average " + (recentAverage > baselineAverage ? "up" : "down") + " from " + before + " to " + after + "."
        );
    }

    private static int window(Frequency frequency) {
        return switch (frequency) {
            case MONTHLY, IRREGULAR -> 12;
            case QUARTERLY -> 8;
            case TERMLY -> 6;
            case ANNUAL -> 5;
        };
    }

    private static double mean(List<SpcPoint> points) {
        var mean = new ExactMean();
        points.forEach(point -> mean.add(value(point)));
        return mean.value();
    }

    private static double value(SpcPoint point) {
        return point.value().orElseThrow();
    }
}
