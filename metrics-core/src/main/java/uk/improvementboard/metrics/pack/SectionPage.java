package uk.improvementboard.metrics.pack;

import java.util.List;
import uk.improvementboard.metrics.plan.SectionCode;

/** All that the page of one priority action or area says. */
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
    List<RiskRow> risks
) {
    /** An action with its deliverables. */
    public record ActionRow(
        String number,
        String title,
        String owner,
        String lead,
        String accountable,
        String successCriteria,
        Tag delivery,
        String progress,
        List<DeliverableRow> deliverables
    ) {}

    /** A dated deliverable: first promise, present date, state. */
    public record DeliverableRow(String title, String first, String now, String moved, String state, String evidence) {}

    /** A risk with its score. */
    public record RiskRow(int number, String title, String owner, String score, String control) {}
}
