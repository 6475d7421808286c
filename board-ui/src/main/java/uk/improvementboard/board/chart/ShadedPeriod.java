package uk.improvementboard.board.chart;

import java.time.LocalDate;

/**
 * A period on a quiet ground with its name, such as the baseline.
 *
 * @param label "Baseline: 15 months before the plan"
 * @param brief used on small pictures: "Baseline"
 */
public record ShadedPeriod(LocalDate from, LocalDate to, String label, String brief) {
    public ShadedPeriod {
        Require.ordered(from, to, "shaded period");
        Require.text(label, "label");
        Require.text(brief, "brief");
    }
}
