package uk.improvementboard.metrics.signoff;

import java.time.LocalDate;
import java.time.YearMonth;
import uk.improvementboard.metrics.commentary.PersonalData;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Wording;

/**
 * The chair lets the packs go without the sign-off of one figure. It is printed beside the figure for every audience.
 *
 * @param month month of the figure
 * @param reason why, without full stop
 * @param by role that waived it
 */
public record Waiver(MeasureCode measure, YearMonth month, String reason, String by, LocalDate on) {
    /** Characters that a reason needs at least. */
    public static final int SHORTEST_REASON = 20;
    /** Characters that fit beside a figure. */
    public static final int LONGEST_REASON = 300;

    /** @throws IllegalArgumentException when reason or writer are not as described */
    public Waiver {
        reason = Wording.withoutStop(reason.strip());
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException(
                "A reason needs " + SHORTEST_REASON + " to " + LONGEST_REASON + " characters"
            );
        }
        PersonalData.in(reason).ifPresent(found -> {
            throw new IllegalArgumentException("In the reason, " + found);
        });
        if (by.isBlank()) {
            throw new IllegalArgumentException("A waiver needs who gave it");
        }
    }
}
