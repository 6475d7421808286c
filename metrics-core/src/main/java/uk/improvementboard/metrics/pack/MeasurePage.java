package uk.improvementboard.metrics.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.spc.Assurance;
import uk.improvementboard.metrics.spc.Variation;

/**
 * All that one measure's page says, in words and figures: the screen and the pack read the same tree.
 *
 * @param headline the message, at most ten words
 * @param subtitle statistic, area and period
 * @param hero the latest value as written, "-" never: words where there is none
 * @param heroLabel the count behind it and its period
 * @param flags what the board must not overlook: "No long-term objective set"
 * @param signals variation and assurance, where they may be shown; empty with the reason in {@code signalNote}
 * @param signOff who answers for the figure; empty where it needs no signature
 * @param commentary what was said of it
 * @param commentaryMissing that it is required and missing; empty otherwise
 */
public record MeasurePage(
    MeasureCode code,
    String name,
    String headline,
    String subtitle,
    String hero,
    String heroLabel,
    Tag rating,
    List<String> reasons,
    List<String> flags,
    Optional<Signals> signals,
    String signalNote,
    ChartContent chart,
    List<MilestoneRow> milestones,
    String forecastNote,
    Optional<Comparison> comparison,
    List<Fact> facts,
    List<PublishedRow> published,
    List<ValueRow> values,
    String settings,
    String sourceLine,
    Optional<Rebased> rebased,
    Optional<SignOffBlock> signOff,
    Optional<CommentaryBlock> commentary,
    String commentaryMissing
) {
    /**
     * Limits that were drawn anew.
     *
     * @param agreements a sentence for each: from when, why, who agreed, the special cause behind it
     * @param before the chart as if it had not been done
     */
    public record Rebased(List<String> agreements, ChartContent before) {}

    /** The two icons with their words, and what the pair says to a board. */
    public record Signals(
        Variation variation,
        boolean high,
        String variationWords,
        Assurance assurance,
        String assuranceWords,
        String pair
    ) {}

    /**
     * A promise with its first date, its moves, its present date and the chance.
     *
     * @param likely when it is likely to be reached
     * @param gap what to expect at its date and what the plan must still find; empty where the forecast does not reach it
     * @param due the day promised now; the law has none, nor have packs issued before days were kept
     */
    public record MilestoneRow(
        String milestone,
        String first,
        List<String> moves,
        String now,
        String chance,
        String likely,
        String gap,
        Optional<LocalDate> due
    ) {}

    /** Name and value of something worth knowing. */
    public record Fact(String name, String value) {}

    /** Another published value. */
    public record PublishedRow(
        String period,
        String value,
        String count,
        String difference,
        String source,
        String address
    ) {}

    /** One period in the table. */
    public record ValueRow(
        String period,
        String value,
        String numerator,
        String denominator,
        String signal,
        String status,
        String source,
        String caveat
    ) {}
}
