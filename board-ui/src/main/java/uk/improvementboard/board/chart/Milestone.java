package uk.improvementboard.board.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A promised value and its date. Earlier dates of the same promise stay in view as hollow diamonds.
 *
 * @param name "Milestone" or "End state"
 * @param value the promised value
 * @param earlierDates dates given before, oldest first; each before the next
 * @param date the date in force; may lie before an earlier one, if the promise was brought forward
 * @param lineFrom where a dashed line to the diamond begins; without it the line begins at the first date
 */
public record Milestone(
    String name,
    double value,
    List<LocalDate> earlierDates,
    LocalDate date,
    Optional<LocalDate> lineFrom
) {
    public Milestone {
        Require.text(name, "name");
        Require.finite(value, "value");
        earlierDates = List.copyOf(earlierDates);
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(lineFrom, "lineFrom");
    }

    public static Milestone of(String name, double value, LocalDate date) {
        return new Milestone(name, value, List.of(), date, Optional.empty());
    }

    public static Milestone moved(String name, double value, List<LocalDate> earlierDates, LocalDate date) {
        return new Milestone(name, value, earlierDates, date, Optional.empty());
    }

    /** The same milestone with its dashed line begun at this date. */
    public Milestone lineFrom(LocalDate start) {
        return new Milestone(name, value, earlierDates, date, Optional.of(start));
    }

    LocalDate lineStart() {
        return lineFrom.orElse(earliest());
    }

    LocalDate earliest() {
        return earlierDates
            .stream()
            .filter(d -> d.isBefore(date))
            .min(LocalDate::compareTo)
            .orElse(date);
    }
}
