package uk.improvementboard.metrics.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.plan.SectionCode;

/**
 * All that the page of one priority action or area says.
 *
 * @param quality how well the plan is written here, in a line; packs issued before plans were tested have none
 * @param overall the headline of the three ratings, as computed; packs issued before it was printed have none
 * @param commentary what was said of it for the month
 * @param commentaryMissing that it is required and missing; empty otherwise
 * @param questions what the data suggest to ask; packs issued before they were printed have none
 */
public record SectionPage(
    SectionCode code,
    String label,
    String title,
    String finding,
    String wordingSource,
    String owners,
    Tag delivery,
    Tag impact,
    Tag sustained,
    List<OverviewPage.ContradictionLine> contradictions,
    List<OverviewPage.MeasureRow> measures,
    List<ActionRow> actions,
    List<RiskRow> risks,
    Optional<String> quality,
    Optional<Tag> overall,
    Optional<CommentaryBlock> commentary,
    String commentaryMissing,
    Optional<List<QuestionLine>> questions
) {
    /**
     * An action with its deliverables.
     *
     * @param commentary what was said of it for the month
     * @param commentaryMissing that it is required and missing; packs issued before it was required have none
     */
    public record ActionRow(
        String number,
        String title,
        String owner,
        String lead,
        String accountable,
        String successCriteria,
        Tag delivery,
        String progress,
        List<DeliverableRow> deliverables,
        Optional<Quality> quality,
        Optional<CommentaryBlock> commentary,
        Optional<String> commentaryMissing
    ) {}

    /**
     * How well the plan says what an action will do.
     *
     * @param score "71 of 100"
     * @param mend sentences on what to mend, the worst first
     */
    public record Quality(String score, List<String> mend) {}

    /**
     * A dated deliverable: first promise, present date, state.
     *
     * @param now the month in which it is due, or the day on which it was done
     * @param due the day promised now; packs issued before days were kept have none
     * @param doneOn the day on which it was done; empty until then, and in packs issued before days were kept
     */
    public record DeliverableRow(
        String title,
        String first,
        String now,
        String moved,
        String state,
        String evidence,
        Optional<LocalDate> due,
        Optional<LocalDate> doneOn
    ) {
        /** How a pack says that it was done, which older ones say in these words alone. */
        static final String DONE = "Done ";

        /** {@return whether it was done} */
        public boolean done() {
            return doneOn.isPresent() || now.startsWith(DONE);
        }
    }

    /**
     * A risk with its score.
     *
     * @param points the score as a number, 1 to 25; packs issued before risks had a part of their own have none
     * @param reviewed the day of its last review in words; packs issued before it was printed have none
     */
    public record RiskRow(
        int number,
        String title,
        String owner,
        String score,
        String control,
        Optional<Integer> points,
        Optional<String> reviewed
    ) {}
}
