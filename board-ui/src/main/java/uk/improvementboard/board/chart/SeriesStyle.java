package uk.improvementboard.board.chart;

/** How the own series is drawn. */
public enum SeriesStyle {
    /** Grey joined dots, colour only where the kind of a point calls for it: for process control charts. */
    PROCESS,
    /** A bold navy line: for a few points and for comparison with other places. */
    FOCUS,
}
