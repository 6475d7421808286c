package uk.improvementboard.metrics.meeting;

import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.plan.SectionCode;

/**
 * A question that the data suggest to the board. It names the figures that it rests on; whether to ask it is for people.
 *
 * @param rule by which it was found
 * @param section the priority action or area that it is about
 * @param to who can answer: the owners of the measure or of the action
 * @param measure the measure whose figure it names, if any
 * @param action number of the action whose deliverable it names, if any
 * @param words the question, one to three sentences
 */
public record QuestionToAsk(
    AskingRule rule,
    SectionCode section,
    List<OrganisationCode> to,
    Optional<MeasureCode> measure,
    Optional<String> action,
    String words
) {
    /** Freezes the list. */
    public QuestionToAsk {
        to = List.copyOf(to);
    }
}
