package uk.improvementboard.metrics.pack;

import java.util.Optional;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.plan.SectionCode;

/**
 * A question to ask, as the board prints it.
 *
 * @param section the priority action or area that it is about
 * @param title its title
 * @param to who can answer, in words: "Council and ICB"
 * @param words the question with its figures
 * @param measure the measure that it names, if any
 * @param action number of the action that it names, if any
 */
public record QuestionLine(
    SectionCode section,
    String title,
    String to,
    String words,
    Optional<MeasureCode> measure,
    Optional<String> action
) {}
