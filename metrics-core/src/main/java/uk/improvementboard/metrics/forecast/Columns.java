package uk.improvementboard.metrics.forecast;

/**
 * The values and what may explain them (periods of the year, level, trend), each filtered by exponential smoothing with one constant:
 * what smoothing leaves over is plain noise, so the rest is least squares.
 */
final class Columns {

    private final double[] carried;
    private final int places;
    private final int length;
    private final Filtered[] columns;
    private final Filtered values;
    private final double[][] products;
    private final double[] withValues;
    private final double[][] ahead;
    private final double origin;
    private final double logWeights;

    /**
     * @param values NaN where missing
     * @param year periods in a year; 1 for no pattern
     * @param horizon periods to look ahead
     */
    Columns(double[] values, Precision precision, int year, Smoothing smoothing, int horizon) {
        carried = smoothing.carried(values.length + horizon);
        var gains = precision.gains(smoothing.level());
        var weights = precision.weights(smoothing.level());
        length = values.length;
        places = year > 1 ? year : 0;
        // Working from the first value keeps a level of millions from swamping errors of ones.
        origin = values[0];
        var shifted = new double[length];
        for (var i = 0; i < length; i++) {
            shifted[i] = values[i] - origin;
        }
        this.values = Filtered.of(shifted, smoothing, gains, weights);
        logWeights = logWeights(weights);
        var count = places + 2;
        columns = new Filtered[count];
        products = new double[count][];
        withValues = new double[count];
        ahead = new double[count][horizon];
        for (var i = 0; i < count; i++) {
            columns[i] = Filtered.of(column(i), smoothing, gains, weights);
            withValues[i] = columns[i].times(this.values);
            for (var step = 0; step < horizon; step++) {
                ahead[i][step] = at(i, length + step) - carried(columns[i], step);
            }
            products[i] = new double[i + 1];
            for (var j = 0; j <= i; j++) {
                products[i][j] = columns[i].times(columns[j]);
            }
        }
    }

    /** {@return the fit of level and pattern, the pattern's places having the given standard deviation in units of the noise} */
    Regression regression(double season) {
        var regression = new Regression(places + 2, sumOfSquares());
        if (season > 0) {
            for (var place = 0; place < places; place++) {
                regression.add(products[place], withValues[place], 1 / (season * season));
            }
        }
        regression.add(tail(places, regression.size()), withValues[places], 0);
        return regression;
    }

    /** {@return the fit with a trend, whose change a period has the given standard deviation in units of the noise} */
    Regression withTrend(Regression plain, double trend) {
        var sloped = plain.copy();
        sloped.add(tail(places + 1, plain.size()), withValues[places + 1], 1 / (trend * trend));
        return sloped;
    }

    /** {@return a step ahead as seen by a fit without trend: its coordinates along each regressor} */
    double[] coordinates(Regression regression, int step) {
        var first = places + 1 - regression.size();
        var coordinates = new double[regression.size() + 1];
        for (var i = 0; i < regression.size(); i++) {
            coordinates[i] = regression.coordinate(i, ahead[first + i][step], coordinates);
        }
        return coordinates;
    }

    /** {@return the coordinate of a step ahead along the trend, which was added last} */
    double trendCoordinate(Regression regression, int step, double[] others) {
        return regression.coordinate(regression.size() - 1, ahead[places + 1][step], others);
    }

    /** {@return where smoothing alone takes the values} */
    double plain(int step) {
        return origin + carried(values, step);
    }

    /** {@return what unequal precision adds to the log likelihood} */
    double logWeights() {
        return logWeights;
    }

    double sumOfSquares() {
        return values.times(values);
    }

    private static double logWeights(double[] weights) {
        var sum = 0.0;
        for (var weight : weights) {
            sum += weight > 0 && weight != 1 ? StrictMath.log(weight) : 0;
        }
        return sum;
    }

    /** Products with the regressors in use, which are the last ones before this. */
    private double[] tail(int column, int used) {
        if (used == column) {
            return products[column];
        }
        var tail = new double[used + 1];
        System.arraycopy(products[column], column - used, tail, 0, used + 1);
        return tail;
    }

    private double carried(Filtered filtered, int step) {
        return filtered.level() + filtered.slope() * carried[step + 1];
    }

    private double[] column(int column) {
        var result = new double[length];
        for (var i = 0; i < length; i++) {
            result[i] = at(column, i);
        }
        return result;
    }

    private double at(int column, int period) {
        if (column < places) {
            return period % places == column ? 1 : 0;
        }
        return column == places ? 1 : carried[period];
    }
}
