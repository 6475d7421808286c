package uk.improvementboard.metrics.pack;

import java.util.List;
import uk.improvementboard.metrics.measure.MeasureCode;

/**
 * How the forecasts of issued packs did, in words and figures: screen and pack read the same tree.
 *
 * @param headline the message: how many figures fell inside the range that was printed for them
 * @param findings what the figures say, sentence by sentence; empty while nothing has come
 * @param horizons by how far ahead was looked
 * @param measures by measure, in the board's order
 * @param chances by how likely a promise was said to be
 * @param latest the newest figure of each measure beside the forecast printed last before it
 * @param misses the figures that lay farthest outside their range, the farthest first
 * @param without measures that have no forecast today, with the reason
 * @param method how to read all this
 */
public record ForecastsPage(
    String headline,
    List<String> findings,
    List<ScoreRow> horizons,
    List<MeasureScoreRow> measures,
    List<ChanceRow> chances,
    List<FigureRow> latest,
    List<MissLine> misses,
    List<WithoutRow> without,
    List<String> method
) {
    /** {@return whether anything was scored} */
    public boolean scored() {
        return !measures.isEmpty();
    }

    /**
     * A group of forecasts.
     *
     * @param figures "412 forecasts of 96 figures"
     * @param within80 "331 of 412 (80%)"
     * @param verdict what chance allows to say
     */
    public record ScoreRow(String group, String figures, String within80, String within95, String verdict) {}

    /** The forecasts of one measure; errors in its own unit. */
    public record MeasureScoreRow(
        MeasureCode code,
        String name,
        String figures,
        String within80,
        String within95,
        String error,
        String naiveError,
        String chances
    ) {}

    /**
     * Chances of one band.
     *
     * @param band "1 in 5 to 2 in 5"
     * @param said how often it was said, and of how many promises
     * @param onAverage "about 1 in 3"
     * @param happened "3 of 11"
     */
    public record ChanceRow(String band, String said, String onAverage, String happened, String verdict) {}

    /** One figure beside what was forecast of it. */
    public record FigureRow(
        MeasureCode code,
        String name,
        String period,
        String median,
        String range,
        String came,
        String verdict
    ) {}

    /** A figure outside its range. */
    public record MissLine(MeasureCode code, String name, String words) {}

    /** A measure without a forecast. */
    public record WithoutRow(MeasureCode code, String name, String why) {}
}
