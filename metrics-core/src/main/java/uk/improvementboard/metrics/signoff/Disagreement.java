package uk.improvementboard.metrics.signoff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.improvementboard.metrics.commentary.PersonalData;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.MeasureCode;

/**
 * Partners who do not hold the same about a figure. It stands beside the figure, which stays as it was reported, until an
 * agreement is recorded.
 *
 * @param month month of the figure
 * @param statements one of each partner that made one, the earliest first
 * @param agreement what ended it; empty while it is open
 */
public record Disagreement(
    MeasureCode measure,
    YearMonth month,
    List<Statement> statements,
    Optional<Agreement> agreement
) {
    /** Orders and freezes the statements. */
    public Disagreement {
        statements = statements.stream().sorted(Comparator.comparing(Statement::on)).toList();
    }

    /**
     * How a disagreement ended.
     *
     * @param words what was agreed
     * @param by role that recorded it
     */
    public record Agreement(String words, String by, LocalDate on) {
        /** Characters that it needs at least. */
        public static final int SHORTEST = 20;
        /** Characters at most. */
        public static final int LONGEST = 400;

        /** @throws IllegalArgumentException when the words are too short or too long */
        public Agreement {
            words = words.strip();
            if (words.length() < SHORTEST || words.length() > LONGEST) {
                throw new IllegalArgumentException(
                    "Say what was agreed, in " + SHORTEST + " to " + LONGEST + " characters"
                );
            }
            PersonalData.in(words).ifPresent(found -> {
                throw new IllegalArgumentException("In the agreement, " + found);
            });
        }
    }

    /** {@return the same with only those figures in its statements that pass} */
    public Disagreement withFigures(Predicate<BigDecimal> shown) {
        return new Disagreement(
            measure,
            month,
            statements
                .stream()
                .map(it -> it.withFigure(it.figure().filter(shown)))
                .toList(),
            agreement
        );
    }

    /** {@return whether nothing ended it yet} */
    public boolean open() {
        return agreement.isEmpty();
    }

    /**
     * {@return the disagreement as an audience may read it: empty where it may not read every statement, because half a
     * disagreement would take a side}
     */
    public Optional<Disagreement> visibleTo(HandlingClass audience) {
        return Optional.of(this).filter(it ->
            it.statements.stream().allMatch(statement -> statement.handling().visibleTo(audience))
        );
    }
}
