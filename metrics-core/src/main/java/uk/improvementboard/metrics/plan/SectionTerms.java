package uk.improvementboard.metrics.plan;

import java.time.LocalDate;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.rating.RuleTerms;

/**
 * Limits that a partnership set for its actions, priority actions and areas in place of the standard ones.
 *
 * @param rule the four limits
 * @param setOn day from which they count, printed with the rule's version
 * @param by role that set them
 * @param reason why, printed in the key, of as many characters as that of {@link RuleTerms}
 */
public record SectionTerms(SectionRule rule, LocalDate setOn, String by, String reason) {
    /** @throws IllegalArgumentException when reason or writer are missing */
    public SectionTerms {
        reason = Wording.withoutStop(reason.strip());
        if (by.isBlank() || reason.length() < RuleTerms.SHORTEST_REASON || reason.length() > RuleTerms.LONGEST_REASON) {
            throw new IllegalArgumentException(
                "Limits need who set them and why, in " +
                    RuleTerms.SHORTEST_REASON +
                    " to " +
                    RuleTerms.LONGEST_REASON +
                    " characters"
            );
        }
    }

    /** {@return the limits with who set them, when and why, without full stop} */
    public String inWords() {
        return rule.inWords() + ", set on " + Wording.day(setOn) + " by " + Wording.role(by) + ": " + reason;
    }
}
