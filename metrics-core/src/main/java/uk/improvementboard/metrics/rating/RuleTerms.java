package uk.improvementboard.metrics.rating;

import java.time.LocalDate;
import java.util.Optional;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Wording;

/**
 * Thresholds that a partnership set in place of the standard ones, for all its measures or for one.
 *
 * @param measure the measure they are for; empty for all that have none of their own
 * @param thresholds the four chances at which colours turn
 * @param setOn day from which they count, printed with the rule's version
 * @param by role that set them
 * @param reason why, printed in the key
 */
public record RuleTerms(
    Optional<MeasureCode> measure,
    Thresholds thresholds,
    LocalDate setOn,
    String by,
    String reason
) {
    /** Characters that a reason needs at least. */
    public static final int SHORTEST_REASON = 20;
    /** Characters that fit into the key. */
    public static final int LONGEST_REASON = 300;

    /**
     * Four chances of meeting the next dated promise, 0 to 1.
     *
     * @param greenFrom from which a measure turns green
     * @param greenHolds down to which it stays green
     * @param redBelow below which it turns red
     * @param redHolds up to which it stays red
     */
    public record Thresholds(double greenFrom, double greenHolds, double redBelow, double redHolds) {
        /** {@return those of a rule} */
        public static Thresholds of(RatingRule rule) {
            return new Thresholds(rule.greenFrom(), rule.greenHolds(), rule.redBelow(), rule.redHolds());
        }

        /** {@return the thresholds in words: "green from 65% and held down to 50%, red below 25% and held up to 40%"} */
        public String inWords() {
            return (
                "green from " +
                percent(greenFrom) +
                " and held down to " +
                percent(greenHolds) +
                ", red below " +
                percent(redBelow) +
                " and held up to " +
                percent(redHolds)
            );
        }

        private static String percent(double share) {
            return Math.round(share * 100) + "%";
        }
    }

    /** @throws IllegalArgumentException when the thresholds are out of order, or reason or writer are missing */
    public RuleTerms {
        reason = Wording.withoutStop(reason.strip());
        if (by.isBlank() || reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException(
                "Thresholds need who set them and why, in " + SHORTEST_REASON + " to " + LONGEST_REASON + " characters"
            );
        }
        rule(thresholds, measure, setOn);
    }

    /** {@return the standard rule with these thresholds, and a version that says so} */
    public RatingRule rule() {
        return rule(thresholds, measure, setOn);
    }

    private static RatingRule rule(Thresholds thresholds, Optional<MeasureCode> measure, LocalDate setOn) {
        return new RatingRule(
            RatingRule.current().version() +
                ", with this " +
                (measure.isPresent() ? "measure's" : "partnership's") +
                " thresholds of " +
                Wording.day(setOn),
            thresholds.greenFrom(),
            thresholds.greenHolds(),
            thresholds.redBelow(),
            thresholds.redHolds()
        );
    }

    /** {@return the thresholds with who set them, when and why, without full stop} */
    public String inWords() {
        return thresholds.inWords() + ", set on " + Wording.day(setOn) + " by " + Wording.role(by) + ": " + reason;
    }
}
