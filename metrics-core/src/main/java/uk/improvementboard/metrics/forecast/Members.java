package uk.improvementboard.metrics.forecast;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits every way of moving to a series: exponential smoothing by each constant of a grid, with a trend and a pattern of the year that
 * are drawn towards nothing the more, the less the series shows of them. Level, trend and pattern are coefficients of a linear
 * regression with normal priors, so each fit and its marginal likelihood are exact, without a search.
 *
 * <p>Sources: Hyndman, Koehler, Ord and Snyder 2008, "Forecasting with Exponential Smoothing" (the linear innovations form); Miller
 * and Williams 2003 (shrunken seasonality); Hoeting et al. 1999 and Kolassa 2011 (weighting by likelihood).
 */
final class Members {

    private static final double ROUNDING = 1e-7;

    private final History history;
    private final Space space;
    private final int year;
    private final int horizon;
    private final double[] values;
    private final double stretch;
    private final List<Member> found = new ArrayList<>();

    private Members(History history, Space space, int year, int horizon) {
        this.history = history;
        this.space = space;
        this.year = year;
        this.horizon = horizon;
        this.values = new double[history.values().length];
        var sum = 0.0;
        for (var i = 0; i < values.length; i++) {
            var value = history.values()[i];
            values[i] = Double.isNaN(value) ? value : space.of(value);
            sum += Double.isNaN(value) ? 0 : space.logStretch(value);
        }
        // One value's worth goes to the level, which is free in either space: so the unit of the values does not matter.
        this.stretch = (sum * (history.known() - 1)) / history.known();
    }

    /**
     * Fits all members.
     *
     * @param year periods in a year; 1 looks for no pattern
     * @param horizon steps after the last known value
     * @param multiplied whether to fit logarithms as well, where every value is positive
     */
    static List<Member> of(History history, int year, int horizon, boolean multiplied) {
        var members = new ArrayList<>(new Members(history, Space.PLAIN, year, horizon).fitted());
        if (multiplied && history.positive()) {
            members.addAll(new Members(history, Space.LOGARITHM, year, horizon).fitted());
        }
        return members;
    }

    private List<Member> fitted() {
        for (var smoothing = 0; smoothing < Beliefs.SMOOTHING.size(); smoothing++) {
            var columns = new Columns(values, history.precision(), year, Beliefs.SMOOTHING.get(smoothing), horizon);
            for (var season = 0; season < (year > 1 ? Beliefs.SEASON.length : 1); season++) {
                fit(columns, new Kind(smoothing, 0, season, space));
            }
        }
        return found;
    }

    /** Fits without a trend, then adds each size of trend to the same factor. */
    private void fit(Columns columns, Kind kind) {
        var fit = columns.regression(Beliefs.SEASON[kind.season()]);
        var level = fit.size();
        var coordinates = new double[horizon][];
        var means = new double[horizon];
        var spreads = new double[horizon];
        for (var step = 0; step < horizon; step++) {
            coordinates[step] = columns.coordinates(fit, step);
            means[step] = columns.plain(step);
            for (var i = 0; i < level; i++) {
                means[step] += fit.mean(i, coordinates[step][i]);
                spreads[step] += coordinates[step][i] * coordinates[step][i];
            }
        }
        found.add(member(columns, fit, kind, means, spreads));
        for (var trend = 1; trend < Beliefs.TREND.length; trend++) {
            var sloped = fit.copy();
            columns.addTrend(sloped, Beliefs.TREND[trend]);
            var slopedMeans = means.clone();
            var slopedSpreads = spreads.clone();
            for (var step = 0; step < horizon; step++) {
                var along = columns.trendCoordinate(sloped, step, coordinates[step]);
                slopedMeans[step] += sloped.mean(level, along);
                slopedSpreads[step] += along * along;
            }
            found.add(member(columns, sloped, kind.trending(trend), slopedMeans, slopedSpreads));
        }
    }

    private Member member(Columns columns, Regression fit, Kind kind, double[] means, double[] spreads) {
        var smoothing = Beliefs.SMOOTHING.get(kind.smoothing());
        var ahead = smoothing.variances(horizon);
        var degrees = history.known() - 1;
        var noise = Math.max(fit.rest(), ROUNDING * columns.sumOfSquares()) / degrees;
        // What chance alone makes of the counts behind a rate is noise that cannot have moved the level.
        var variance = Math.max(noise, history.precision().chance() / (1 - smoothing.level()));
        var excess = variance > noise ? noise / variance - 1 : 0;
        var likelihood =
            stretch +
            columns.logWeights() -
            0.5 * fit.logDeterminant() -
            0.5 * degrees * (StrictMath.log(Math.max(Double.MIN_NORMAL, variance)) + excess);
        var medians = new double[horizon];
        var variances = new double[horizon];
        for (var step = 0; step < horizon; step++) {
            medians[step] = space.median(means[step]);
            variances[step] = space.variance(means[step], variance * (ahead[step] + spreads[step]));
        }
        return new Member(kind, likelihood, medians, variances);
    }
}
