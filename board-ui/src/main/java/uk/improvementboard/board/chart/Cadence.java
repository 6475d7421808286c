package uk.improvementboard.board.chart;

/** How the points follow each other; decides where they stand and what the axis says. */
public enum Cadence {
    /** One a month, evenly spaced. */
    MONTHLY,
    /** One a quarter, evenly spaced. */
    QUARTERLY,
    /** One a year; every point is named on the axis as far as there is room. */
    YEARLY,
    /** At their true dates. */
    IRREGULAR,
}
