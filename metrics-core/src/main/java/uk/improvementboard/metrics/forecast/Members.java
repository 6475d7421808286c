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

    /** Log odds behind the best member at which another would change nothing that is printed. */
    static final double NEGLIGIBLE = 7;
    private static final double ROUNDING = 1e-7;

    private final History history;
    private final Space space;
    private final int year;
    private final int horizon;
    private final double[] values;
    private final double stretch;
    private final Beliefs beliefs;
    private final double kept;
    private double best = Double.NEGATIVE_INFINITY;

    private Members(History history, Space space, int year, int horizon, Beliefs beliefs, double kept) {
        this.history = history;
        this.space = space;
        this.year = year;
        this.horizon = horizon;
        this.beliefs = beliefs;
        this.kept = kept;
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
     * Fits the members that matter.
     *
     * @param year periods in a year; 1 looks for no pattern
     * @param horizon steps after the last known value
     */
    static List<Member> of(History history, int year, int horizon, Beliefs beliefs) {
        return of(history, year, horizon, beliefs, NEGLIGIBLE);
    }

    /** {@return the members whose log odds lie no further than {@code kept} behind the best one's} */
    static List<Member> of(History history, int year, int horizon, Beliefs beliefs, double kept) {
        var found = new ArrayList<Member>();
        new Members(history, Space.PLAIN, year, horizon, beliefs, kept).fitInto(found);
        if (beliefs.triesMultiplied(history.known()) && history.positive()) {
            new Members(history, Space.LOGARITHM, year, horizon, beliefs, kept).fitInto(found);
        }
        return found;
    }

    private void fitInto(List<Member> found) {
        for (var smoothing = 0; smoothing < Beliefs.SMOOTHING.size(); smoothing++) {
            var columns = new Columns(values, history.precision(), year, Beliefs.SMOOTHING.get(smoothing), horizon);
            for (var season = 0; season < (year > 1 ? Beliefs.SEASON.length : 1); season++) {
                fit(columns, new Kind(smoothing, 0, season, space), found);
            }
        }
    }

    /** Fits without a trend, then adds each size of trend to the same factor. What follows from the factor is shared by all. */
    private void fit(Columns columns, Kind kind, List<Member> found) {
        var plain = columns.regression(Beliefs.SEASON[kind.season()]);
        Ahead ahead = null;
        for (var trend = 0; trend < Beliefs.TREND.length; trend++) {
            var fit = trend == 0 ? plain : columns.withTrend(plain, Beliefs.TREND[trend]);
            var variance = variance(columns, fit, kind);
            var likelihood = logLikelihood(columns, fit, variance);
            var odds = beliefs.of(kind.trending(trend), likelihood);
            best = Math.max(best, odds);
            if (odds >= best - kept) {
                ahead = ahead == null ? Ahead.of(columns, plain, horizon) : ahead;
                var sight = trend == 0 ? ahead : ahead.along(columns, fit);
                found.add(member(kind.trending(trend), likelihood, variance, sight));
            }
        }
    }

    /** What chance alone makes of the counts behind a rate is noise that cannot have moved the level. */
    private double variance(Columns columns, Regression fit, Kind kind) {
        var moving = Beliefs.SMOOTHING.get(kind.smoothing()).level();
        return Math.max(noise(columns, fit), history.precision().chance() / (1 - moving));
    }

    private double noise(Columns columns, Regression fit) {
        return Math.max(fit.rest(), ROUNDING * columns.sumOfSquares()) / degrees();
    }

    private int degrees() {
        return history.known() - 1;
    }

    private double logLikelihood(Columns columns, Regression fit, double variance) {
        var noise = noise(columns, fit);
        var excess = variance > noise ? noise / variance - 1 : 0;
        return (
            stretch +
            columns.logWeights() -
            0.5 * fit.logDeterminant() -
            0.5 * degrees() * (StrictMath.log(Math.max(Double.MIN_NORMAL, variance)) + excess)
        );
    }

    private Member member(Kind kind, double likelihood, double variance, Ahead ahead) {
        var growth = Beliefs.SMOOTHING.get(kind.smoothing()).variances(horizon);
        var medians = new double[horizon];
        var variances = new double[horizon];
        for (var step = 0; step < horizon; step++) {
            var mean = ahead.means()[step];
            medians[step] = space.median(mean);
            variances[step] = space.variance(mean, variance * (growth[step] + ahead.spreads()[step]));
        }
        return new Member(kind, likelihood, medians, variances);
    }
}
