package uk.improvementboard.metrics.signoff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import uk.improvementboard.metrics.commentary.PersonalData;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;

/**
 * What one partner holds about a figure on which the partners disagree.
 *
 * @param words its statement
 * @param figure the value it holds to be right, in the measure's unit, if it has one
 * @param handling who may read it
 * @param by role that made it
 */
public record Statement(
    OrganisationCode organisation,
    String words,
    Optional<BigDecimal> figure,
    HandlingClass handling,
    String by,
    LocalDate on
) {
    /** Characters that a statement needs at least. */
    public static final int SHORTEST = 20;
    /** Characters that fit beside a figure. */
    public static final int LONGEST = 400;

    /** @throws IllegalArgumentException when the words are not as described or look like personal data */
    public Statement {
        words = words.strip();
        problem(words).ifPresent(wrong -> {
            throw new IllegalArgumentException(wrong);
        });
        if (by.isBlank()) {
            throw new IllegalArgumentException("A statement needs who made it");
        }
    }

    /** {@return the same with another figure, or none} */
    Statement withFigure(Optional<BigDecimal> other) {
        return new Statement(organisation, words, other, handling, by, on);
    }

    /** {@return what is wrong with the words of a statement, if anything} */
    public static Optional<String> problem(String words) {
        var length = words.strip().length();
        return length < SHORTEST || length > LONGEST
            ? Optional.of("Say what your organisation holds, in " + SHORTEST + " to " + LONGEST + " characters")
            : PersonalData.in(words).map(found -> "In the statement, " + found);
    }
}
