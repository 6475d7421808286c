package uk.improvementboard.metrics.disclosure;

import java.util.Arrays;
import java.util.List;
import uk.improvementboard.metrics.measure.HandlingClass;

/**
 * By what a partnership decides who may see which figure, for pages that explain it.
 *
 * @param rules the rule of each audience, the narrowest first
 * @param relations which of its figures can be worked out from each other
 */
public record DisclosureTerms(List<DisclosureRule> rules, List<FigureRelation> relations) {
    /** Keeps unchangeable copies. */
    public DisclosureTerms {
        rules = List.copyOf(rules);
        relations = List.copyOf(relations);
    }

    /** {@return the standard thresholds, without relations} */
    public static DisclosureTerms standard() {
        return new DisclosureTerms(Arrays.stream(HandlingClass.values()).map(DisclosureRule::of).toList(), List.of());
    }

    /** {@return the rule of an audience} */
    public DisclosureRule of(HandlingClass audience) {
        return rules
            .stream()
            .filter(rule -> rule.audience() == audience)
            .findFirst()
            .orElseGet(() -> DisclosureRule.of(audience));
    }
}
