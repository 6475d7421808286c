package uk.improvementboard.metrics.pack;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.forecast.ForecastRecord;
import uk.improvementboard.metrics.forecast.ScoredStep;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.pack.ForecastsPage.FigureRow;
import uk.improvementboard.metrics.pack.ForecastsPage.MissLine;
import uk.improvementboard.metrics.rating.MeasureReading;

/** Single figures beside what had been forecast of them. */
final class ForecastFigures {

    private static final int MISSES = 5;

    private ForecastFigures() {}

    /** {@return the newest figure of each measure, in the board's order} */
    static List<FigureRow> latest(ForecastRecord record, List<MeasureReading> measures) {
        var nearest = record.nearest();
        return measures
            .stream()
            .flatMap(measure ->
                of(nearest, measure.measure().code())
                    .stream()
                    .max(Comparator.comparing(it -> it.outcome().period()))
                    .map(it -> row(measure, it))
                    .stream()
            )
            .toList();
    }

    private static List<ScoredStep> of(List<ScoredStep> steps, MeasureCode measure) {
        return steps
            .stream()
            .filter(it -> it.forecast().measure().equals(measure))
            .toList();
    }

    private static FigureRow row(MeasureReading measure, ScoredStep it) {
        var format = measure.format();
        return new FigureRow(
            measure.measure().code(),
            measure.measure().name(),
            it.outcome().period().words(),
            format.words(it.step().median()),
            range(format, it),
            came(format, it),
            it.within80(ForecastPages.BASIS)
                ? "Inside"
                : it.within95(ForecastPages.BASIS)
                  ? "Outside the 80% range, inside the 95% range"
                  : "Outside both ranges"
        );
    }

    private static String range(FigureFormat format, ScoredStep it) {
        return format.cell(it.step().lower80()) + " to " + format.cell(it.step().upper80());
    }

    private static String came(FigureFormat format, ScoredStep it) {
        var first = format.words(it.outcome().first());
        return it.outcome().restated() ? first + "; restated to " + format.words(it.outcome().now()) : first;
    }

    /** {@return for each measure at most one figure outside its range, the farthest out in usual changes first} */
    static List<MissLine> misses(ForecastRecord record, List<MeasureReading> measures) {
        var outside = record
            .nearest()
            .stream()
            .filter(it -> !it.within80(ForecastPages.BASIS))
            .toList();
        return measures
            .stream()
            .flatMap(measure ->
                worst(of(outside, measure.measure().code()))
                    .map(it -> new Miss(measure, it))
                    .stream()
            )
            .sorted(Comparator.comparingDouble(Miss::size).reversed())
            .limit(MISSES)
            .map(Miss::line)
            .toList();
    }

    private static Optional<ScoredStep> worst(List<ScoredStep> steps) {
        return steps.stream().max(Comparator.comparingDouble(ForecastFigures::size));
    }

    private static double size(ScoredStep it) {
        return it.scaled(it.miss(ForecastPages.BASIS)).orElse(0);
    }

    private record Miss(MeasureReading measure, ScoredStep step) {
        double size() {
            return ForecastFigures.size(step);
        }

        MissLine line() {
            var format = measure.format();
            var more = step.miss(ForecastPages.BASIS) > 0;
            var better =
                measure.measure().direction().compareProgress(step.step().median(), step.outcome().first()) > 0;
            return new MissLine(
                measure.measure().code(),
                measure.measure().name(),
                step.outcome().period().words() +
                    ": " +
                    range(format, step) +
                    " was forecast, " +
                    came(format, step) +
                    " came, " +
                    format.gap(step.miss(ForecastPages.BASIS)) +
                    (more ? " above" : " below") +
                    " the middle" +
                    (better ? ", for the better" : "")
            );
        }
    }
}
