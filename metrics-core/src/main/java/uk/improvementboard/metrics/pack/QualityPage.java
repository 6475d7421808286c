package uk.improvementboard.metrics.pack;

import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.plan.SectionCode;

/**
 * How well the plan says what, by when, and how anybody will know.
 *
 * @param summary score and size in a sentence or two
 * @param note what to bear in mind about where the plan was read
 * @param gaps what is missing most, over the whole plan
 * @param parts parts with something to mend, the worst first
 * @param method how it is scored
 */
public record QualityPage(String summary, String note, List<GapRow> gaps, List<PartRow> parts, List<String> method) {
    /** Something missing, and in how many parts of those where it is looked for. */
    public record GapRow(String what, String howOften) {}

    /**
     * A part of the plan.
     *
     * @param section where it is answered, for a section or an action
     * @param measure which it is, for a measure
     * @param score "43 of 100"
     * @param mend sentences on what to mend, the worst first
     */
    public record PartRow(
        String kind,
        String name,
        Optional<SectionCode> section,
        Optional<MeasureCode> measure,
        String score,
        List<String> mend
    ) {}
}
