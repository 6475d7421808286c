package uk.improvementboard.metrics.returns;

import java.time.LocalDate;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Wording;

/**
 * The days of one cycle.
 *
 * @param opens from when figures may be keyed
 * @param due by when they are in
 * @param dataCheck by when the office has checked them
 * @param signOff by when the accountable executives have signed
 * @param board when the board reads them
 */
public record CycleDates(LocalDate opens, LocalDate due, LocalDate dataCheck, LocalDate signOff, LocalDate board) {
    /** @throws IllegalArgumentException when they are out of order */
    public CycleDates {
        inOrder(CycleStep.OPENS, opens, CycleStep.DUE, due);
        inOrder(CycleStep.DUE, due, CycleStep.DATA_CHECK, dataCheck);
        inOrder(CycleStep.DATA_CHECK, dataCheck, CycleStep.SIGN_OFF, signOff);
        inOrder(CycleStep.SIGN_OFF, signOff, CycleStep.BOARD, board);
    }

    private static void inOrder(CycleStep first, LocalDate one, CycleStep second, LocalDate two) {
        if (two.isBefore(one)) {
            throw new IllegalArgumentException(
                "\"" +
                    second.words() +
                    "\" (" +
                    Period.day(two).words() +
                    ") cannot be before \"" +
                    Wording.lowerFirst(first.words()) +
                    "\" (" +
                    Period.day(one).words() +
                    ")"
            );
        }
    }

    /** {@return when the pack can be issued: the first working day after the sign-offs, at the latest the board's day} */
    public LocalDate issue() {
        var after = WorkingDays.onOrAfter(signOff.plusDays(1));
        return after.isAfter(board) ? board : after;
    }

    /** {@return the day of a step} */
    public LocalDate on(CycleStep step) {
        return switch (step) {
            case OPENS -> opens;
            case DUE -> due;
            case DATA_CHECK -> dataCheck;
            case SIGN_OFF -> signOff;
            case BOARD -> board;
        };
    }
}
