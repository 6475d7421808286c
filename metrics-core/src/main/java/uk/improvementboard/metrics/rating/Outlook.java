package uk.improvementboard.metrics.rating;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalDouble;
import uk.improvementboard.metrics.forecast.ChanceInWords;
import uk.improvementboard.metrics.forecast.Forecast;
import uk.improvementboard.metrics.forecast.Reached;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Wording;

/**
 * What forecast and record say about one promise, if things go on as they are.
 *
 * @param promise the value and its day
 * @param steps periods from the latest figure to the date, below 1 where it lies behind
 * @param chance probability that the value is met at its date, 0 to 1, from the forecast and from how often it was met so far; empty
 *     where there is no forecast or the date lies beyond it
 * @param expected median of the forecast at the date; empty where there is no chance
 * @param reach when it is likely to be reached for the first time
 */
public record Outlook(Promise promise, int steps, OptionalDouble chance, OptionalDouble expected, Reach reach) {
    /** When a value is likely to be reached. */
    public sealed interface Reach {
        /** It is reached already. */
        record Already() implements Reach {}

        /** It is more likely than not reached by {@code by}; 8 times in 10 between {@code earliest} and {@code latest}. */
        record By(YearMonth by, YearMonth earliest, Optional<YearMonth> latest) implements Reach {}

        /** It is more likely not reached within the months looked ahead. */
        record NotWithinHorizon(YearMonth horizon) implements Reach {}

        /** There is no forecast, with the reason. */
        record Unknown(String reason) implements Reach {}
    }

    static Outlook of(Measure measure, Promise promise, Forecast forecast, Period latest, double value, int steps) {
        if (forecast instanceof Forecast.Refused refused) {
            return unknown(promise, known(measure, promise, value, new Reach.Unknown(refused.reason())));
        }
        var made = (Forecast.Made) forecast;
        var reach = known(
            measure,
            promise,
            value,
            reach(measure, made.reached(promise.value(), measure.direction()), latest)
        );
        return steps >= 1 && steps <= made.steps().size()
            ? new Outlook(
                  promise,
                  steps,
                  OptionalDouble.of(made.probabilityMetAt(steps, promise.value(), measure.direction())),
                  OptionalDouble.of(
                      made
                          .steps()
                          .get(steps - 1)
                          .median()
                  ),
                  reach
              )
            : new Outlook(promise, steps, OptionalDouble.empty(), OptionalDouble.empty(), reach);
    }

    /** {@return an outlook without a forecast} */
    static Outlook unknown(Promise promise, Reach reach) {
        return new Outlook(promise, 0, OptionalDouble.empty(), OptionalDouble.empty(), reach);
    }

    /** {@return the outlook, its chance resting on the forecast and on how often the value was met so far} */
    Outlook with(TrackRecord record) {
        return new Outlook(promise, steps, OptionalDouble.of(record.with(chance.orElseThrow())), expected, reach);
    }

    private static Reach known(Measure measure, Promise promise, double value, Reach otherwise) {
        return measure.direction().reaches(value, promise.value()) ? new Reach.Already() : otherwise;
    }

    private static Reach reach(Measure measure, Reached reached, Period latest) {
        var months = measure.frequency().months();
        return switch (reached) {
            case Reached.AtStep at -> new Reach.By(
                latest.endMonth().plusMonths((long) months * at.step()),
                latest.endMonth().plusMonths((long) months * at.earliest()),
                at.latest().isPresent()
                    ? Optional.of(latest.endMonth().plusMonths((long) months * at.latest().getAsInt()))
                    : Optional.empty()
            );
            case Reached.NotWithinHorizon not -> new Reach.NotWithinHorizon(
                latest.endMonth().plusMonths((long) months * not.horizon())
            );
        };
    }

    /** {@return the chance as a person says it: "About 1 in 4"; or why there is none} */
    public String chanceInWords() {
        if (chance.isPresent()) {
            return Wording.upperFirst(ChanceInWords.of(chance.getAsDouble()));
        }
        return switch (reach) {
            case Reach.Unknown unknown -> Wording.withoutStop(unknown.reason());
            case Reach.NotWithinHorizon _ -> "Not within the horizon";
            case Reach.Already _, Reach.By _ -> "Too far ahead to say";
        };
    }

    /** {@return chance and promise as a sentence without full stop: "About 1 in 4 to reach 60% by April 2027"} */
    public String sentence(FigureFormat format) {
        if (chance.isEmpty()) {
            return chanceInWords();
        }
        var due = Months.words(YearMonth.from(promise.due()));
        return (
            chanceInWords() +
            (reach instanceof Reach.Already ? " to hold " : " to reach ") +
            format.promised(promise.value()) +
            (reach instanceof Reach.Already ? " in " : " by ") +
            due
        );
    }

    /**
     * {@return what to expect at the date and what the plan must still find, as a sentence without full stop: "If things go on as
     * they are, about 58% by April 2027; the plan must still find 2 points". Empty where the forecast does not reach the date.}
     *
     * <p>The gap is the one between the two values as they are written, so that a reader can check it.
     */
    public Optional<String> gapInWords(FigureFormat format, ImprovementDirection direction) {
        if (expected.isEmpty() || direction == ImprovementDirection.NEUTRAL) {
            return Optional.empty();
        }
        var middle = format.shown(expected.getAsDouble());
        var gap = direction.shortfall(middle, promise.value());
        var must =
            gap > 0
                ? "; the plan must still " +
                  (direction == ImprovementDirection.INCREASE ? "find " : "bring it down by ") +
                  format.gap(gap)
                : gap < 0
                  ? ", " + format.gap(gap) + " better than promised"
                  : ", just what was promised";
        var due = Months.words(YearMonth.from(promise.due()));
        return Optional.of("If things go on as they are, about " + format.words(middle) + " by " + due + must);
    }

    /** {@return when it is likely to be reached, in words} */
    public String reachInWords() {
        return switch (reach) {
            case Reach.Already _ -> "Reached";
            case Reach.By by -> "Likely by " +
                Months.words(by.by()) +
                " (8 in 10: " +
                Months.words(by.earliest()) +
                by
                    .latest()
                    .map(latest -> " to " + Months.words(latest))
                    .orElse(" or much later") +
                ")";
            case Reach.NotWithinHorizon not -> "Not likely before " + Months.words(not.horizon());
            case Reach.Unknown unknown -> Wording.withoutStop(unknown.reason());
        };
    }
}
