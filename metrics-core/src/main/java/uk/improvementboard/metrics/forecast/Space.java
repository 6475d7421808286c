package uk.improvementboard.metrics.forecast;

/** The space that a series is fitted in: as it is, or as logarithms, where swings grow with the level. */
enum Space {
    PLAIN {
        @Override
        double of(double value) {
            return value;
        }

        @Override
        double median(double mean) {
            return mean;
        }

        @Override
        double variance(double mean, double variance) {
            return variance;
        }

        @Override
        double logStretch(double value) {
            return 0;
        }
    },
    LOGARITHM {
        @Override
        double of(double value) {
            return StrictMath.log(value);
        }

        @Override
        double median(double mean) {
            return StrictMath.exp(mean);
        }

        @Override
        double variance(double mean, double variance) {
            return StrictMath.exp(2 * mean) * StrictMath.expm1(Math.min(MOST_VARIANCE, variance));
        }

        @Override
        double logStretch(double value) {
            return -StrictMath.log(value);
        }
    };

    /** Beyond it a logarithm's variance says nothing but "anything may happen". */
    private static final double MOST_VARIANCE = 4;

    abstract double of(double value);

    /** {@return the value whose place in this space is the mean} */
    abstract double median(double mean);

    /** {@return the variance of the value itself} */
    abstract double variance(double mean, double variance);

    /** {@return what the change of space adds to the log likelihood of a value} */
    abstract double logStretch(double value);
}
