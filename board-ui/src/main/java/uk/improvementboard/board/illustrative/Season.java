package uk.improvementboard.board.illustrative;

import java.time.YearMonth;
import java.util.List;

/**
 * How much busier or quieter each month of a year is.
 *
 * @param factors January to December; 1 is an ordinary month
 */
record Season(List<Double> factors) {
    /** Requests for assessment: schools ask before terms end, and hardly in August. */
    static final Season REQUESTS = of(1.0, 1.05, 1.2, 0.95, 1.05, 1.15, 1.05, 0.5, 0.8, 1.1, 1.2, 0.95);

    /** Work of offices: fewer hands in August and over Christmas. */
    static final Season OFFICES = of(1.0, 1.0, 1.04, 0.98, 1.0, 1.05, 1.05, 0.86, 1.03, 1.04, 1.05, 0.9);

    /** Referrals to health services. */
    static final Season REFERRALS = of(1.05, 1.0, 1.1, 0.95, 1.0, 1.05, 1.0, 0.7, 0.95, 1.1, 1.1, 0.95);

    /** Work bound to school terms. */
    static final Season TERMS = of(1.0, 1.0, 1.15, 0.85, 1.05, 1.2, 1.1, 0.25, 0.8, 1.1, 1.1, 0.9);

    /** School attendance: winter coughs. */
    static final Season ATTENDANCE = of(0.99, 0.99, 1.0, 1.0, 1.01, 1.0, 0.99, 1.0, 1.02, 1.01, 0.995, 0.98);

    /** Freezes the factors. */
    Season {
        factors = List.copyOf(factors);
        if (factors.size() != 12) {
            throw new IllegalArgumentException("A season needs twelve months, not " + factors.size());
        }
    }

    private static Season of(Double... factors) {
        return new Season(List.of(factors));
    }

    double in(YearMonth month) {
        return factors.get(month.getMonthValue() - 1);
    }
}
