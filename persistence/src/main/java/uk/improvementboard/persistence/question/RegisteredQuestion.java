package uk.improvementboard.persistence.question;

import java.util.Optional;
import uk.improvementboard.metrics.question.Answer;
import uk.improvementboard.metrics.question.Question;

/** A question with its present answer, if it has one. */
public record RegisteredQuestion(Question question, Optional<Answer> answer) {}
