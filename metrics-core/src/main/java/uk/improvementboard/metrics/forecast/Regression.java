package uk.improvementboard.metrics.forecast;

/**
 * Least squares with a prior on each coefficient, built up one regressor at a time by the bordered Cholesky factor, so that variants
 * which differ in their last regressor share all the rest.
 */
final class Regression {

    private static final double TINY = 1e-12;

    private final double[][] factor;
    private final double[] inverse;
    private final double[] answer;
    private int size;
    private double rest;
    private double determinant = 1;

    /**
     * @param most regressors to come at most
     * @param sumOfSquares of the values to explain
     */
    Regression(int most, double sumOfSquares) {
        factor = new double[most][];
        inverse = new double[most];
        answer = new double[most];
        rest = sumOfSquares;
    }

    private Regression(Regression other) {
        factor = other.factor.clone();
        inverse = other.inverse.clone();
        answer = other.answer.clone();
        size = other.size;
        rest = other.rest;
        determinant = other.determinant;
    }

    /**
     * Adds a regressor.
     *
     * @param products with the regressors before it, in their order, and at its own place with itself
     * @param withValues its product with the values to explain
     * @param priorPrecision one over the variance that its coefficient is believed to have, in units of the noise; 0 when anything goes
     */
    void add(double[] products, double withValues, double priorPrecision) {
        var row = new double[size];
        factor[size] = row;
        for (var j = 0; j < size; j++) {
            row[j] = (products[j] - dot(row, factor[j], j)) * inverse[j];
        }
        var pivot = Math.max(TINY, products[size] + priorPrecision - dot(row, row, size));
        inverse[size] = 1 / Math.sqrt(pivot);
        answer[size] = (withValues - dot(row, answer, size)) * inverse[size];
        rest -= answer[size] * answer[size];
        determinant *= priorPrecision > 0 ? pivot / priorPrecision : pivot;
        size++;
    }

    /** {@return a regression that goes on from here by itself} */
    Regression copy() {
        return new Regression(this);
    }

    int size() {
        return size;
    }

    /** {@return what the regressors leave unexplained, the cost of straying from the priors included: a sum of squares} */
    double rest() {
        return Math.max(0, rest);
    }

    /** {@return log determinant of the information, less that of the priors: the price of the regressors' freedom} */
    double logDeterminant() {
        return StrictMath.log(determinant);
    }

    /** {@return the coordinate that a new point has along a regressor, given those along the regressors before it} */
    double coordinate(int index, double value, double[] before) {
        return (value - dot(factor[index], before, index)) * inverse[index];
    }

    /** {@return what a coordinate along a regressor adds to the mean of a new point} */
    double mean(int index, double coordinate) {
        return coordinate * answer[index];
    }

    private static double dot(double[] one, double[] other, int length) {
        var sum = 0.0;
        for (var i = 0; i < length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
