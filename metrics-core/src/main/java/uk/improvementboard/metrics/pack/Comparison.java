package uk.improvementboard.metrics.pack;

import java.util.List;

/**
 * The partnership beside other areas in the newest period that both have.
 *
 * @param period the period compared
 * @param bars own value first
 * @param standard what the law requires, as a line; empty list for none
 * @param note how averages were formed, rank, sources
 */
public record Comparison(String period, List<Bar> bars, List<ChartContent.LevelMark> standard, String note) {
    /** {@return whether it is drawn: bars from zero cannot show a value below it} */
    public boolean drawable() {
        return bars.stream().noneMatch(bar -> bar.value() < 0);
    }

    /** One area or average. */
    public record Bar(String name, double value, String words, boolean own) {}
}
