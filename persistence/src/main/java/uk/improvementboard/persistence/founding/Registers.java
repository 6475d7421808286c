package uk.improvementboard.persistence.founding;

import java.util.List;
import uk.improvementboard.metrics.exception.ExceptionReport;
import uk.improvementboard.metrics.experience.LivedExperience;
import uk.improvementboard.metrics.promise.PromiseDelivery;
import uk.improvementboard.metrics.promise.PromiseStatement;
import uk.improvementboard.metrics.promise.PromiseTerms;
import uk.improvementboard.metrics.question.Answer;
import uk.improvementboard.metrics.question.Question;

/**
 * What the board keeps beside its figures: what was promised and what came of it, what was asked and answered, what families said,
 * what owners wrote of what was off track.
 *
 * @param withdrawn terms of promises as they stood when they were taken back
 */
public record Registers(
    List<Dated<PromiseTerms>> promises,
    List<Dated<PromiseTerms>> withdrawn,
    List<Dated<PromiseStatement>> statements,
    List<Dated<PromiseDelivery>> deliveries,
    List<Dated<Question>> questions,
    List<Dated<Answer>> answers,
    List<Dated<LivedExperience>> experiences,
    List<Dated<ExceptionReport>> exceptions
) {
    /** {@return nothing: nothing was promised, asked or said} */
    public static Registers none() {
        return new Registers(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
