package uk.improvementboard.metrics.pack;

import java.util.List;
import uk.improvementboard.metrics.disclosure.DisclosureRule;
import uk.improvementboard.metrics.forecast.Forecaster;
import uk.improvementboard.metrics.freeze.FreezeRule;
import uk.improvementboard.metrics.pipeline.Pipeline;
import uk.improvementboard.metrics.plan.SectionRule;
import uk.improvementboard.metrics.promise.PromiseRule;

/** Names every rule by which a pack was written, beside the rating rule. */
final class RuleVersions {

    private RuleVersions() {}

    static List<String> of(PageContext context) {
        return List.of(
            SectionRule.VERSION + context.sectionRules().versionNote(),
            FreezeRule.VERSION,
            PromiseRule.VERSION,
            DisclosureRule.VERSION,
            "Forecasts by " + Forecaster.METHOD,
            "Outlook of the rate by " + Pipeline.METHOD
        );
    }
}
