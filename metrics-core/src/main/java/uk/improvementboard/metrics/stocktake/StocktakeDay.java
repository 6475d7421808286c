package uk.improvementboard.metrics.stocktake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.meeting.Meeting;

/**
 * The day from which a stocktake looks on.
 *
 * @param day before the day on which the board is read
 * @param source why it is this one
 */
public record StocktakeDay(LocalDate day, Source source) {
    /** Months looked back where no stocktake is known: half a year lies between two of them, roughly. */
    public static final int MONTHS = 6;

    private static final String STOCKTAKE = "stocktake";

    /** Why a stocktake looks on from a day. */
    public enum Source {
        CHOSEN,
        CALENDAR,
        USUAL,
    }

    /**
     * {@return the day: the chosen one, else the last stocktake among the meetings, else six months before}
     *
     * @param chosen counts only where it lies before the day of reading
     * @param meetings of the board, in any order; one whose purpose names a stocktake is one
     * @param asAt the day on which the board is read
     */
    public static StocktakeDay of(Optional<LocalDate> chosen, List<Meeting> meetings, LocalDate asAt) {
        return chosen
            .filter(it -> it.isBefore(asAt))
            .map(it -> new StocktakeDay(it, Source.CHOSEN))
            .or(() -> last(meetings, asAt))
            .orElseGet(() -> new StocktakeDay(asAt.minusMonths(MONTHS), Source.USUAL));
    }

    /**
     * {@return the day of the next stocktake among the meetings, if there is one}
     *
     * @param asAt the day on which the board is read, which may be the day itself
     */
    public static Optional<LocalDate> next(List<Meeting> meetings, LocalDate asAt) {
        return meetings
            .stream()
            .filter(StocktakeDay::isStocktake)
            .map(Meeting::on)
            .filter(it -> !it.isBefore(asAt))
            .min(Comparator.naturalOrder());
    }

    private static boolean isStocktake(Meeting meeting) {
        return meeting.purpose().toLowerCase(Locale.UK).contains(STOCKTAKE);
    }

    private static Optional<StocktakeDay> last(List<Meeting> meetings, LocalDate asAt) {
        return meetings
            .stream()
            .filter(StocktakeDay::isStocktake)
            .map(Meeting::on)
            .filter(it -> it.isBefore(asAt))
            .max(Comparator.naturalOrder())
            .map(it -> new StocktakeDay(it, Source.CALENDAR));
    }

    /** {@return the day with why it is this one, in a sentence} */
    public String words() {
        var since = Wording.day(day);
        return switch (source) {
            case CHOSEN -> "Since " + since + ", the day that was chosen.";
            case CALENDAR -> "Since " + since + ", the last stocktake in the board's calendar.";
            case USUAL -> "Since " +
                since +
                ": no stocktake is in the board's calendar, so six months are looked back.";
        };
    }
}
