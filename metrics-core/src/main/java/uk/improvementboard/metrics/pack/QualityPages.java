package uk.improvementboard.metrics.pack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.QualityPage.GapRow;
import uk.improvementboard.metrics.pack.QualityPage.PartRow;
import uk.improvementboard.metrics.pack.SectionPage.Quality;
import uk.improvementboard.metrics.plan.PlanQuality;
import uk.improvementboard.metrics.plan.PlanQuality.Gap;
import uk.improvementboard.metrics.plan.PlanQuality.Kind;
import uk.improvementboard.metrics.plan.PlanQuality.Part;
import uk.improvementboard.metrics.plan.QualityCheck;
import uk.improvementboard.metrics.plan.QualityScore;
import uk.improvementboard.metrics.plan.SectionCode;

/** Writes what plan quality found. */
public final class QualityPages {

    private static final int GAPS_NAMED = 3;
    private static final List<String> METHOD = List.of(
        "An action is asked for a lead, an accountable officer, a dated deliverable, a measure that it moves, what will show that it is done, and figures behind words such as \"improve\" or \"fewer\".",
        "A measure is asked for a baseline, a dated milestone ahead, an end state with its date, and an action that is meant to move it.",
        "A priority action or area is asked for actions, for measures, and for an action of each partner that answers for it.",
        "Dates that moved count against it: half for one move of three months or less, wholly for any more. So do targets, deliverables and actions that were withdrawn.",
        "Every test weighs the same. A part's score is the mean of the tests that apply to it, out of 100; the plan's is the mean of its parts'. It judges what the plan says, not what is done."
    );

    private QualityPages() {}

    /** {@return everything the page says} */
    public static QualityPage of(PlanQuality quality) {
        var toMend = quality
            .parts()
            .stream()
            .filter(part -> !part.score().toMend().isEmpty())
            .toList();
        return new QualityPage(
            summary(quality, toMend.size()),
            quality.fromPublications()
                ? "This plan was read from what is published, not from the plan itself: what is missing here may well exist. " +
                      "Enter it, and the score changes."
                : "",
            PlanQuality.gaps(quality.parts())
                .stream()
                .map(gap -> new GapRow(gap.test().words(), gap.failed() + " of " + gap.asked()))
                .toList(),
            toMend.stream().map(QualityPages::row).toList(),
            METHOD
        );
    }

    /** {@return the plan's score in a few words: "Plan quality: 71 of 100"; empty where there is no plan} */
    public static Optional<String> inShort(PlanQuality quality) {
        return quality.score().map(score -> "Plan quality: " + outOf(score));
    }

    private static String summary(PlanQuality quality, int toMend) {
        return quality
            .score()
            .map(
                score ->
                    "The plan scores " +
                    outOf(score) +
                    ". " +
                    (toMend == 0
                        ? "Nothing is to mend."
                        : toMend + " of its " + quality.parts().size() + " parts have something to mend.")
            )
            .orElse("No plan is on the board.");
    }

    private static PartRow row(Part part) {
        return new PartRow(
            switch (part.kind()) {
                case SECTION -> "Finding";
                case ACTION -> "Action";
                case MEASURE -> "Measure";
            },
            part.name(),
            part.kind() == Kind.MEASURE ? Optional.empty() : part.sections().stream().findFirst(),
            part.kind() == Kind.MEASURE ? Optional.of(new MeasureCode(part.code())) : Optional.empty(),
            outOf(part.score().outOf100()),
            mend(part.score())
        );
    }

    private static List<String> mend(QualityScore score) {
        return score.toMend().stream().map(QualityCheck::mend).map(Wording::sentence).toList();
    }

    /** {@return the score of an action with what to mend} */
    static Optional<Quality> action(PlanQuality quality, String number) {
        return quality.action(number).map(score -> new Quality(outOf(score.outOf100()), mend(score)));
    }

    /** {@return a section with its actions and measures in a line: the score and what is missing most} */
    static Optional<String> section(PlanQuality quality, SectionCode code) {
        return quality
            .score(code)
            .map(
                score ->
                    "Plan quality: " +
                    outOf(score) +
                    " over this part of the plan, its actions and its measures. " +
                    missing(PlanQuality.gaps(quality.of(code)), quality.fromPublications())
            );
    }

    private static String missing(List<Gap> gaps, boolean fromPublications) {
        if (gaps.isEmpty()) {
            return "Nothing is missing.";
        }
        var named = gaps
            .stream()
            .limit(GAPS_NAMED)
            .map(gap -> Wording.lowerFirst(gap.test().words()) + " (" + gap.failed() + " of " + gap.asked() + ")")
            .collect(Collectors.joining(", "));
        return (fromPublications ? "Most often not found in what is published: " : "Missing most: ") + named + ".";
    }

    private static String outOf(int score) {
        return score + " of 100";
    }
}
