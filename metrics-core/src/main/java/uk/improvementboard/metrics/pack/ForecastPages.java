package uk.improvementboard.metrics.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.improvementboard.metrics.forecast.ChanceScore;
import uk.improvementboard.metrics.forecast.Forecast;
import uk.improvementboard.metrics.forecast.ForecastRecord;
import uk.improvementboard.metrics.forecast.ForecastScore;
import uk.improvementboard.metrics.forecast.Outcome.Basis;
import uk.improvementboard.metrics.forecast.ScoredStep;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.ForecastsPage.MeasureScoreRow;
import uk.improvementboard.metrics.pack.ForecastsPage.ScoreRow;
import uk.improvementboard.metrics.pack.ForecastsPage.WithoutRow;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.rating.MeasureReading;

/** Writes how the forecasts did. */
public final class ForecastPages {

    /** The figure that forecasts are held against wherever the page does not say otherwise. */
    static final Basis BASIS = Basis.AS_FIRST_SETTLED;

    private static final List<String> METHOD = List.of(
        "Each forecast that an issued pack shows is kept with the pack and never changed. When a figure is settled, it is set" +
            " beside what had been forecast of it.",
        "Figures are taken as first settled, because that is what the forecast spoke of; where a figure was restated later, the" +
            " page says what the figure of today would change.",
        "A figure that was settled before a pack was issued scores nothing, and one forecast counts once however many packs" +
            " print it.",
        "4 in 5 figures should fall inside the 80% range and 19 in 20 inside the 95% range. Many more means that the ranges were" +
            " wider than need be; fewer, that they promised too much.",
        "\"Same as last\" is a forecast that anybody can make: the next figures equal the last one. Ours is worth having where" +
            " it comes closer.",
        "The Brier score is the mean squared distance between the chance given and what happened: 0 is perfect, 0.25 is always" +
            " saying 1 in 2.",
        "Several forecasts of one figure hang together, so what chance allows is reckoned from the number of figures, with" +
            " Wilson's 95% interval; below 10 figures the page concludes nothing.",
        "A forecast says what comes if things go on as they are. A figure outside its range is a question, not a fault: what" +
            " happened that the past could not tell?"
    );

    private ForecastPages() {}

    /**
     * {@return everything the page says}
     *
     * @param record forecasts and figures that the reader of {@code reading} may see
     */
    public static ForecastsPage of(ForecastRecord record, PlanReading reading) {
        var measures = reading.measures();
        return new ForecastsPage(
            ForecastFindings.headline(record),
            ForecastFindings.of(record),
            horizons(record),
            measures
                .stream()
                .flatMap(measure -> row(record.of(measure.measure().code()), measure).stream())
                .toList(),
            ForecastChances.rows(record.chances()),
            ForecastFigures.latest(record, measures),
            ForecastFigures.misses(record, measures),
            measures
                .stream()
                .flatMap(measure -> without(measure).stream())
                .toList(),
            METHOD
        );
    }

    private static List<ScoreRow> horizons(ForecastRecord record) {
        var rows = new ArrayList<ScoreRow>();
        horizon("1 to 3 months ahead", 1, 3, record, rows);
        horizon("4 to 6 months ahead", 4, 6, record, rows);
        horizon("7 to 12 months ahead", 7, 12, record, rows);
        return List.copyOf(rows);
    }

    private static void horizon(String group, int from, int to, ForecastRecord record, List<ScoreRow> rows) {
        var steps = record
            .steps()
            .stream()
            .filter(it -> it.monthsAhead() >= from && it.monthsAhead() <= to)
            .toList();
        ForecastScore.of(steps, BASIS).ifPresent(score ->
            rows.add(
                new ScoreRow(
                    group,
                    figures(score, steps),
                    ForecastFindings.share(score.within80()),
                    ForecastFindings.share(score.within95()),
                    ForecastFindings.verdict(score)
                )
            )
        );
    }

    private static List<MeasureScoreRow> row(ForecastRecord record, MeasureReading reading) {
        var format = reading.format();
        return ForecastScore.of(record.steps(), BASIS)
            .stream()
            .map(score ->
                new MeasureScoreRow(
                    reading.measure().code(),
                    reading.measure().name(),
                    figures(score, record.steps()),
                    ForecastFindings.share(score.within80()),
                    ForecastFindings.share(score.within95()),
                    error(format, score.meanError()),
                    error(format, score.naiveError()),
                    ChanceScore.of(record.chances(), BASIS)
                        .map(chances -> ForecastChances.brier(chances.brier()) + " over " + chances.met().of())
                        .orElse("None due yet")
                )
            )
            .toList();
    }

    private static String figures(ForecastScore score, List<ScoredStep> steps) {
        return Wording.counted(steps.size(), "forecast") + " of " + Wording.counted(score.figures(), "figure");
    }

    /** One decimal more than the figures have: a mean of whole numbers is not whole. */
    private static String error(FigureFormat format, double size) {
        return new FigureFormat(format.unit(), format.decimals() + 1).gap(size);
    }

    private static List<WithoutRow> without(MeasureReading reading) {
        return reading.forecast() instanceof Forecast.Refused refused
            ? List.of(
                  new WithoutRow(
                      reading.measure().code(),
                      reading.measure().name(),
                      Wording.upperFirst(Wording.withoutStop(refused.reason()).replaceFirst("^No forecast: ", ""))
                  )
              )
            : List.of();
    }

    static String percent(double share) {
        return String.format(Locale.UK, "%.0f%%", 100 * share);
    }
}
