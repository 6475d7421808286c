package uk.improvementboard.metrics.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.spc.Variation;

/**
 * Delivery and impact that do not fit together: first on the agenda, each to be answered in writing.
 *
 * @param section where it was found
 * @param headline what does not fit, without full stop
 * @param detail the figures on both sides, without full stop
 */
public record Contradiction(Kind kind, PlanSection section, String headline, String detail) {
    /** Which side looks well. */
    public enum Kind {
        /** Delivery on track or complete while its measures are failing: green outside, red inside. */
        WATERMELON,
        /** Impact on track, or most charts clearly better and none worse, although delivery is off track: what makes it improve? */
        IMPROVING_WITHOUT_DELIVERY,
    }

    static List<Contradiction> in(List<SectionReading> sections) {
        var found = new ArrayList<Contradiction>();
        sections.forEach(section -> in(section).ifPresent(found::add));
        return List.copyOf(found);
    }

    private static Optional<Contradiction> in(SectionReading section) {
        var title = section.section().title();
        if (section.delivery().rag().good() && section.impact().rag() == Rag.RED) {
            return Optional.of(
                new Contradiction(
                    Kind.WATERMELON,
                    section.section(),
                    title +
                        ": delivery is " +
                        section.delivery().words().toLowerCase(Locale.UK) +
                        "; its measures are failing",
                    section.delivery().reason() + ". " + worst(section)
                )
            );
        }
        if (section.delivery().rag() == Rag.RED && (section.impact().rag().good() || clearlyBetter(section))) {
            return Optional.of(
                new Contradiction(
                    Kind.IMPROVING_WITHOUT_DELIVERY,
                    section.section(),
                    title + ": delivery is off track; its measures improve",
                    section.delivery().reason() + ". " + section.message()
                )
            );
        }
        return Optional.empty();
    }

    private static boolean clearlyBetter(SectionReading section) {
        var assessed = section
            .measures()
            .stream()
            .map(reading -> reading.chart().variation())
            .filter(variation -> variation != Variation.NOT_ASSESSED)
            .toList();
        var better = assessed
            .stream()
            .filter(variation -> variation == Variation.SPECIAL_CAUSE_IMPROVEMENT)
            .count();
        return better * 2 > assessed.size() && !assessed.contains(Variation.SPECIAL_CAUSE_CONCERN);
    }

    private static String worst(SectionReading section) {
        return section
            .measures()
            .stream()
            .filter(reading -> reading.rating().rag() == Rag.RED)
            .findFirst()
            .map(Contradiction::failing)
            .orElse(section.impact().reason());
    }

    private static String failing(MeasureReading reading) {
        return reading.measure().name() + ": " + reading.rating().reason();
    }
}
