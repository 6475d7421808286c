package uk.improvementboard.metrics.returns;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import uk.improvementboard.metrics.measure.Wording;

/**
 * When a board meets and how the return that it reads is timed before it, in working days.
 *
 * @param meeting the day of the month
 * @param monthsAfter months between the month a return is about and the board that reads it, 1 to 3
 * @param dueBefore working days before the board by which figures are in
 * @param checkBefore working days before the board by which they are checked
 * @param signOffBefore working days before the board by which executives have signed
 */
public record BoardCalendar(MeetingRule meeting, int monthsAfter, int dueBefore, int checkBefore, int signOffBefore) {
    private static final int MONTHS_IN_A_YEAR = 12;
    private static final int LATEST_MONTHS = 3;

    /** @throws IllegalArgumentException when the steps are out of order, or the board is too near or far */
    public BoardCalendar {
        if (monthsAfter < 1 || monthsAfter > LATEST_MONTHS) {
            throw new IllegalArgumentException(
                "The board reads a month 1 to " + LATEST_MONTHS + " months later, not " + monthsAfter
            );
        }
        if (signOffBefore < 0 || checkBefore < signOffBefore || dueBefore < checkBefore) {
            throw new IllegalArgumentException(
                "Figures are due first, then checked, then signed: the working days before the board must not rise from due (" +
                    dueBefore +
                    ") to data check (" +
                    checkBefore +
                    ") to sign-off (" +
                    signOffBefore +
                    ")"
            );
        }
    }

    /**
     * {@return the cycle of a month}
     *
     * @throws IllegalArgumentException when figures would be due before the month has ended
     */
    public ReturnCycle cycle(YearMonth month) {
        var board = meeting.in(month.plusMonths(monthsAfter));
        return new ReturnCycle(
            month,
            new CycleDates(
                WorkingDays.onOrAfter(month.plusMonths(1).atDay(1)),
                WorkingDays.before(board, dueBefore),
                WorkingDays.before(board, checkBefore),
                WorkingDays.before(board, signOffBefore),
                board
            )
        );
    }

    /** {@return the cycles of twelve months} */
    public List<ReturnCycle> year(YearMonth first) {
        return Stream.iterate(first, month -> month.plusMonths(1))
            .limit(MONTHS_IN_A_YEAR)
            .map(this::cycle)
            .toList();
    }

    /** {@return the calendar as a sentence} */
    public String words() {
        return (
            "The board meets on the " +
            meeting.words() +
            " and reads the figures of " +
            monthRead(monthsAfter) +
            ". They are due " +
            Wording.counted(dueBefore, "working day") +
            " before it, checked " +
            Wording.counted(checkBefore, "working day") +
            " and signed " +
            Wording.counted(signOffBefore, "working day") +
            " before it."
        );
    }

    /** {@return which month a board reads that reads it so many months later, as people say it} */
    public static String monthRead(int monthsAfter) {
        return switch (monthsAfter) {
            case 1 -> "the month before";
            case 2 -> "the month before last";
            default -> "the month " + monthsAfter + " months before";
        };
    }
}
