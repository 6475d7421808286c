package uk.improvementboard.metrics.forecast;

/**
 * The steps ahead as a fit sees them.
 *
 * @param coordinates of each step along the regressors of the fit without trend
 * @param means of each step
 * @param spreads what the fit does not know of its own coefficients: variance of each step in units of the noise
 */
@SuppressWarnings("ArrayRecordComponent") // read inside this package alone
record Ahead(double[][] coordinates, double[] means, double[] spreads) {
    static Ahead of(Columns columns, Regression plain, int horizon) {
        var coordinates = new double[horizon][];
        var means = new double[horizon];
        var spreads = new double[horizon];
        for (var step = 0; step < horizon; step++) {
            var along = columns.coordinates(plain, step);
            coordinates[step] = along;
            means[step] = columns.plain(step);
            for (var i = 0; i < plain.size(); i++) {
                means[step] += plain.mean(i, along[i]);
                spreads[step] += along[i] * along[i];
            }
        }
        return new Ahead(coordinates, means, spreads);
    }

    /** {@return the same steps with a trend, the last regressor of a fit that has all the others in common} */
    Ahead along(Columns columns, Regression sloped) {
        var last = sloped.size() - 1;
        var slopedMeans = means.clone();
        var slopedSpreads = spreads.clone();
        for (var step = 0; step < means.length; step++) {
            var along = columns.trendCoordinate(sloped, step, coordinates[step]);
            slopedMeans[step] += sloped.mean(last, along);
            slopedSpreads[step] += along * along;
        }
        return new Ahead(coordinates, slopedMeans, slopedSpreads);
    }
}
