package uk.improvementboard.metrics.plan;

import java.util.List;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.RatedSubject.Facet;
import uk.improvementboard.metrics.rating.Rating;

/**
 * A priority action or area for improvement read on a day. Its three ratings stand apart: "action complete" never reads as
 * "outcome achieved".
 *
 * @param actions its actions, in order
 * @param measures its measures, the most telling first
 * @param headline one rating of the three, in which good delivery never hides poor impact
 */
public record SectionReading(
    PlanSection section,
    List<ActionReading> actions,
    List<MeasureReading> measures,
    Rating delivery,
    Rating impact,
    Rating sustained,
    Rating headline
) {
    static SectionReading of(
        PlanSection section,
        List<ActionReading> actions,
        List<MeasureReading> measures,
        Rating delivery,
        SectionRule rule
    ) {
        var impact = ImpactRating.impact(measures, rule);
        var sustained = ImpactRating.sustained(measures);
        return new SectionReading(
            section,
            List.copyOf(actions),
            List.copyOf(measures),
            delivery,
            impact,
            sustained,
            HeadlineRating.of(delivery, impact, sustained)
        );
    }

    /** {@return one of its ratings, as computed} */
    public Rating rating(Facet facet) {
        return switch (facet) {
            case DELIVERY -> delivery;
            case IMPACT -> impact;
            case SUSTAINED -> sustained;
            case HEADLINE -> headline;
        };
    }

    /** {@return one line on where it stands, from its most telling measure, without full stop} */
    public String message() {
        return measures
            .stream()
            .flatMap(reading ->
                reading
                    .latestInWords()
                    .map(figure -> message(figure, reading))
                    .stream()
            )
            .findFirst()
            .orElse(delivery.reason());
    }

    private static String message(String figure, MeasureReading reading) {
        return reading
            .next()
            .filter(next -> next.chance().isPresent())
            .map(next -> figure + "; " + Wording.lowerFirst(next.sentence(reading.format())))
            .orElse(figure);
    }
}
