package uk.improvementboard.metrics.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import uk.improvementboard.metrics.forecast.Bounds;
import uk.improvementboard.metrics.forecast.Forecast;
import uk.improvementboard.metrics.forecast.ForecastSeries;
import uk.improvementboard.metrics.forecast.ForecastSettings;
import uk.improvementboard.metrics.forecast.Forecaster;
import uk.improvementboard.metrics.measure.Frequency;

/**
 * Projects the way from request to plan as a queue of cohorts by day of request. The published rate counts a plan in the month in which
 * it is issued (denominator: plans issued; numerator: those within 20 weeks of the request, SEND Regulations 2014, regulation 13(2);
 * exceptions of regulation 10(4) left out of both, as in the statistics of the Department for Education). So it cannot be told without
 * the backlog: each overdue plan that is issued lowers it, and it rises once none is left.
 *
 * <p>Requests, plans issued and the share given to children within 20 weeks are forecast by the board's own method; {@value
 * Scenarios#PATHS} futures of them run through the queue from the children who wait now. The seed is fixed: equal input gives equal
 * output.
 */
public final class Pipeline {

    /** Name and version of the method: changes whenever any figure may. */
    public static final String METHOD = "cohort queue 2";
    /** Months looked ahead on the board. */
    public static final int HORIZON = 24;

    private Pipeline() {}

    /**
     * Projects the queue as now and, where one is stated, under another capacity.
     *
     * @param months months to look ahead, 1 to {@value Forecaster#LONGEST_HORIZON}
     * @return the projection, or a refusal that names the counts that do not add up
     */
    public static PipelineOutlook project(PipelineHistory history, Optional<Capacity.Stated> stated, int months) {
        var mismatches = history.mismatches();
        if (!mismatches.isEmpty()) {
            return new PipelineOutlook.Refused(
                "Nothing is projected, because the counts do not add up.",
                mismatches
                    .stream()
                    .map(it -> Words.month(it.month()) + ": " + it.words())
                    .toList()
            );
        }
        var requests = forecast(history, PipelineMonth::requests, Bounds.notNegative(), months);
        var issued = forecast(history, PipelineMonth::issued, Bounds.notNegative(), months);
        var inTimeShare = forecast(history, PipelineMonth::inTimeShare, Bounds.percent(), months);
        if (
            requests instanceof Forecast.Made hands &&
            issued instanceof Forecast.Made plans &&
            inTimeShare instanceof Forecast.Made shares
        ) {
            var replay = Replay.of(history);
            var outset = new Outset(
                history.latest(),
                replay.opening(),
                Practice.of(history, replay.oldestFirst()),
                new FuturePaths(hands.steps()),
                new FuturePaths(plans.steps()),
                new FuturePaths(shares.steps())
            );
            return projected(history, outset, stated, months);
        }
        return new PipelineOutlook.Refused(
            "Nothing is projected, because a forecast that it needs is refused.",
            reasons(requests, issued, inTimeShare)
        );
    }

    private static List<String> reasons(Forecast... forecasts) {
        return Arrays.stream(forecasts)
            .filter(Forecast.Refused.class::isInstance)
            .map(it -> ((Forecast.Refused) it).reason())
            .distinct()
            .toList();
    }

    private static PipelineOutlook projected(
        PipelineHistory history,
        Outset outset,
        Optional<Capacity.Stated> stated,
        int months
    ) {
        var asNow = Scenarios.of(outset, new Capacity.AsNow(), months);
        return new PipelineOutlook.Projected(
            history,
            asNow,
            stated.map(capacity -> Scenarios.of(outset, capacity, months)),
            Assumptions.of(history, outset)
        );
    }

    private static Forecast forecast(
        PipelineHistory history,
        ToDoubleFunction<PipelineMonth> value,
        Bounds bounds,
        int months
    ) {
        var series = ForecastSeries.of(Frequency.MONTHLY, history.series(value)).within(bounds);
        return Forecaster.forecast(series, months, ForecastSettings.standard());
    }
}
