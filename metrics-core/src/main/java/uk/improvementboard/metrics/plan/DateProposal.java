package uk.improvementboard.metrics.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Another date asked for a deliverable, and what the board said to it.
 *
 * @param due the date asked for
 * @param wasDue the date that stood then
 * @param reason why, in 20 to 500 characters
 * @param proposedBy role that asked
 */
public record DateProposal(
    String actionNumber,
    String milestoneId,
    LocalDate due,
    LocalDate wasDue,
    String reason,
    LocalDate proposedOn,
    String proposedBy,
    Optional<Decision> decision
) {
    /** The fewest characters of a reason. */
    public static final int SHORTEST_REASON = 20;
    /** The most characters of a reason. */
    public static final int LONGEST_REASON = 500;

    /**
     * What the board said.
     *
     * @param agreed whether the date is the new one; if not, the former stands
     */
    public record Decision(boolean agreed, LocalDate on, String by, String why) {}

    /** @throws IllegalArgumentException when it asks for no other date or gives no reason */
    public DateProposal {
        reason = reason.strip();
        if (due.equals(wasDue)) {
            throw new IllegalArgumentException("The date asked for is the one that stands");
        }
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException(
                "A reason has " + SHORTEST_REASON + " to " + LONGEST_REASON + " characters"
            );
        }
    }

    /** {@return the same with the board's word} */
    public DateProposal decide(Decision word) {
        return new DateProposal(
            actionNumber,
            milestoneId,
            due,
            wasDue,
            reason,
            proposedOn,
            proposedBy,
            Optional.of(word)
        );
    }
}
