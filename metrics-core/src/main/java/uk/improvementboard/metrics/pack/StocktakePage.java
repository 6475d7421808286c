package uk.improvementboard.metrics.pack;

import java.time.LocalDate;
import java.util.List;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.metrics.rating.Turn;

/**
 * The board on the two days of a stocktake: screen and file read the same tree. It is written anew whenever it is asked for and stands
 * in no pack.
 *
 * @param since the earlier day
 * @param sinceWords why it is this one, in a sentence
 * @param summary what came of impact, sustained change and evidence, in sentences
 * @param rows priority actions first, then areas for improvement
 * @param method how to read it, in sentences
 */
public record StocktakePage(LocalDate since, String sinceWords, String summary, List<Row> rows, List<String> method) {
    /** A rating on both days, and which way it went. */
    public record Change(Tag then, Tag now, Turn turn) {}

    /**
     * A priority action or area.
     *
     * @param evidence accepted since: where, what and when
     * @param contradictions headline and what became of it
     */
    public record Row(
        SectionCode code,
        String label,
        String title,
        Change impact,
        Change sustained,
        List<String> evidence,
        List<ContradictionLine> contradictions,
        List<ForecastLine> forecasts
    ) {}

    /**
     * A contradiction.
     *
     * @param fate what became of it between the days
     * @param answer whether it is answered in writing
     */
    public record ContradictionLine(String headline, String fate, String answer) {}

    /**
     * A forecast made by the earlier day.
     *
     * @param said what was forecast, and when
     * @param came what came, and whether it lay within the range
     */
    public record ForecastLine(MeasureCode measure, String name, String said, String came) {}
}
