package uk.improvementboard.metrics.signoff;

import java.time.LocalDate;
import java.time.YearMonth;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.commentary.PersonalData;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.rating.RatedSubject;

/**
 * The chair lets packs go without something that they need. A waived sign-off is printed beside its figure for every audience; what was
 * waived for a pack is printed in that pack.
 *
 * @param what what packs go without
 * @param subject what it is about; for a sign-off always a measure
 * @param month month of the figure for a sign-off, which counts in every pack that prints the figure; else the month of the one pack
 *     that may go without
 * @param reason why, without full stop
 * @param by role that waived it
 */
public record Waiver(Requirement what, BoardSubject subject, YearMonth month, String reason, String by, LocalDate on) {
    /** Characters that a reason needs at least. */
    public static final int SHORTEST_REASON = 20;
    /** Characters that fit beside a figure. */
    public static final int LONGEST_REASON = 300;

    /** What packs may go without. */
    public enum Requirement {
        /** The signatures of all who own a figure. */
        SIGN_OFF("Sign-off"),
        /** The exception page of what is off track, contradicts itself or was missed. */
        EXCEPTION_PAGE("Exception page"),
        /** Commentary that the board requires. */
        COMMENTARY("Commentary");

        private final String words;

        Requirement(String words) {
            this.words = words;
        }

        /** {@return the requirement as printed} */
        public String words() {
            return words;
        }
    }

    /** @throws IllegalArgumentException when reason, subject or writer are not as described */
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
        if (what == Requirement.SIGN_OFF && subject.kind() != RatedSubject.Kind.MEASURE) {
            throw new IllegalArgumentException("Only figures of measures are signed");
        }
    }

    /** {@return the waiver of the sign-off of a measure's figure of a month} */
    public static Waiver ofSignOff(MeasureCode measure, YearMonth month, String reason, String by, LocalDate on) {
        return new Waiver(Requirement.SIGN_OFF, BoardSubject.measure(measure), month, reason, by, on);
    }

    /** {@return whether it is about this} */
    public boolean covers(Requirement requirement, BoardSubject about, YearMonth of) {
        return what == requirement && subject.equals(about) && month.equals(of);
    }
}
