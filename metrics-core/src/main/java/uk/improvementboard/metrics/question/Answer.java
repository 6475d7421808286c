package uk.improvementboard.metrics.question;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was answered, and the figures that the answer relied on as they stood that day.
 *
 * @param on the day of the answer
 * @param by the office that answered
 * @param words what was answered, in short and in our own words
 * @param source where it is recorded
 * @param link to the source, if it has an address
 * @param figures versions of figures that the answer relied on
 */
public record Answer(
    QuestionCode question,
    LocalDate on,
    String by,
    String words,
    String source,
    Optional<URI> link,
    List<FigureReference> figures
) {
    /** Most characters of the words. */
    public static final int LONGEST = 1000;

    /** @throws IllegalArgumentException in words for the person, when words, office or source are missing */
    public Answer {
        Question.require(
            !words.isBlank() && words.length() <= LONGEST,
            "Say in at most 1000 characters what was answered"
        );
        Question.require(!by.isBlank(), "Name the office that answered");
        Question.require(!source.isBlank(), "Say where the answer is recorded");
        figures = List.copyOf(figures);
    }
}
