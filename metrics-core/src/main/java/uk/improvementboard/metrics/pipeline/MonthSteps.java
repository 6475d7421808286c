package uk.improvementboard.metrics.pipeline;

import java.time.YearMonth;

/**
 * A month in eight even steps, so that 20 weeks fall at the right place within months of unlike length.
 *
 * @param firstDay first day of the month, as a day of the epoch
 * @param days length of the month
 */
record MonthSteps(int firstDay, int days) {
    static final int STEPS = 8;

    static MonthSteps of(YearMonth month) {
        return new MonthSteps((int) month.atDay(1).toEpochDay(), month.lengthOfMonth());
    }

    /** {@return the day in the middle of a step, 0 to 7, on which its requests arrive and children within 20 weeks get their plans} */
    int middle(int step) {
        return firstDay + ((2 * step + 1) * days) / (2 * STEPS);
    }

    /**
     * {@return the last day of a step}
     *
     * <p>Who passes 20 weeks within a step can get an overdue plan within it: a service issues plans every day, so that a stock counted
     * at the end of a month holds nobody whom that month's hands had reached.
     */
    int last(int step) {
        return firstDay + ((step + 1) * days) / STEPS - 1;
    }

    /** {@return the last day of the month, on which stocks are counted} */
    int lastDay() {
        return firstDay + days - 1;
    }

    /** {@return the part of a month's count that falls to a step; the eight parts make the whole} */
    static int part(int count, int step) {
        return (count * (step + 1)) / STEPS - (count * step) / STEPS;
    }
}
