package uk.improvementboard.board.experience;

import java.util.List;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.plan.SectionReading;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.Rag;

/**
 * One priority action or area seen from both sides.
 *
 * @param services what the measures of services say
 * @param families what the measures of lived experience say
 * @param gap what follows from the two
 */
record TwoViews(SectionReading section, String services, String families, String gap) {
    static List<TwoViews> of(PlanReading plan) {
        return plan.sections().stream().map(TwoViews::of).toList();
    }

    private static TwoViews of(SectionReading section) {
        var services = rated(section, false);
        var families = rated(section, true);
        return new TwoViews(
            section,
            words(services, "No measure of services is rated"),
            words(families, asks(section) ? "Families are asked, but no answer is rated" : "No measure asks families"),
            gap(services, families, asks(section))
        );
    }

    private static boolean asks(SectionReading section) {
        return section
            .measures()
            .stream()
            .anyMatch(it -> it.measure().livedExperience());
    }

    private static List<MeasureReading> rated(SectionReading section, boolean livedExperience) {
        return section
            .measures()
            .stream()
            .filter(it -> it.measure().livedExperience() == livedExperience && it.rating().rag() != Rag.GREY)
            .toList();
    }

    private static long good(List<MeasureReading> measures) {
        return measures
            .stream()
            .filter(it -> it.rating().rag().good())
            .count();
    }

    private static String words(List<MeasureReading> measures, String none) {
        return measures.isEmpty() ? none : good(measures) + " of " + measures.size() + " on track";
    }

    private static String gap(List<MeasureReading> services, List<MeasureReading> families, boolean asked) {
        if (!asked) {
            return "The board cannot say whether families notice";
        }
        if (services.isEmpty() || families.isEmpty()) {
            return "Cannot be compared yet";
        }
        var difference = share(services) - share(families);
        if (difference > 0) {
            return "Services look better than families say";
        }
        return difference < 0 ? "Families say it is better than services look" : "Both say the same";
    }

    private static double share(List<MeasureReading> measures) {
        return (double) good(measures) / measures.size();
    }
}
