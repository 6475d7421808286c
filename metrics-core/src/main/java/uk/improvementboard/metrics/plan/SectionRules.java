package uk.improvementboard.metrics.plan;

import java.util.Optional;
import uk.improvementboard.metrics.measure.Wording;

/**
 * The rule by which a partnership rates its actions, priority actions and areas on a day: the standard one, unless it set limits of
 * its own.
 *
 * @param terms what the partnership set
 */
public record SectionRules(Optional<SectionTerms> terms) {
    /** {@return the standard rule} */
    public static SectionRules standard() {
        return new SectionRules(Optional.empty());
    }

    /** {@return the rule in force} */
    public SectionRule rule() {
        return terms.map(SectionTerms::rule).orElseGet(SectionRule::current);
    }

    /** {@return what is added to the version of the measures' rule in print; nothing while the standard limits hold} */
    public String versionNote() {
        return terms
            .map(it -> "; this partnership's limits for priority actions of " + Wording.day(it.setOn()))
            .orElse("");
    }
}
