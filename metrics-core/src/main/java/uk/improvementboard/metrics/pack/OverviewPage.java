package uk.improvementboard.metrics.pack;

import java.util.List;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.plan.SectionCode;

/** The board at a glance, in words and figures. */
public record OverviewPage(
    String summary,
    List<ContradictionLine> contradictions,
    List<SectionRow> priorityActions,
    List<SectionRow> areasForImprovement,
    List<MeasureRow> headlines,
    List<String> notes
) {
    /** What does not fit together. */
    public record ContradictionLine(SectionCode section, String headline, String detail) {}

    /** A priority action or area with its three ratings. */
    public record SectionRow(
        SectionCode code,
        String label,
        String title,
        String message,
        Tag delivery,
        Tag impact,
        Tag sustained
    ) {}

    /**
     * A measure in one line.
     *
     * @param spark its latest values, oldest first, for the small picture
     * @param likely when the end state is likely to be reached; empty where nothing tells
     * @param gap how far the law or the end state is
     */
    public record MeasureRow(
        MeasureCode code,
        String name,
        String owner,
        String now,
        String period,
        Tag rating,
        List<Double> spark,
        String nextMilestone,
        String firstPromised,
        String outlook,
        String likely,
        String gap
    ) {}
}
