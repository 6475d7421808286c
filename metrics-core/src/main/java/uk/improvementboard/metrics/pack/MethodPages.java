package uk.improvementboard.metrics.pack;

import java.util.Comparator;
import java.util.List;
import uk.improvementboard.metrics.plan.PlanReading;

/** Writes the method page: what the board computes, rule by rule, each followed on a case of the board itself. */
public final class MethodPages {

    private MethodPages() {}

    /**
     * Writes the page.
     *
     * @param plan the board as the reader may see it
     * @param context holds the rules in force and how the plan was tested
     */
    public static MethodPage of(PlanReading plan, PageContext context) {
        // What stands on the front page makes the better example: readers know it.
        var measures = plan
            .measures()
            .stream()
            .sorted(Comparator.comparing(reading -> !reading.measure().headline()))
            .toList();
        return new MethodPage(
            List.of(
                VariationMethod.of(measures),
                ForecastMethod.of(measures),
                RatingMethod.measures(measures, context.rules()),
                RatingMethod.sustained(measures),
                PlanMethod.sections(plan, context.sectionRules().rule()),
                PlanMethod.contradictions(plan),
                QuestionLines.method(),
                PlanMethod.quality(context.quality()),
                DisclosureMethod.of(context.disclosure(), plan)
            )
        );
    }
}
