package uk.improvementboard.metrics.disclosure;

import java.util.List;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Unit;

/**
 * What an audience may see of a series. A figure outside its handling class, and a figure small enough to point to a child, is
 * replaced before any sentence, chart or table is made of it, so that it never reaches the browser or an export.
 *
 * <p>The board itself sees small numbers, because it must act on them; partners and the public do not (DOMAIN.md 4.5). This is
 * primary suppression only.
 *
 * @param audience who will read it
 * @param smallestCount counts of people above 0 and below this are suppressed for partners and the public
 * @param smallestDenominator rates on fewer cases than this are suppressed for partners and the public
 */
public record DisclosureRule(HandlingClass audience, long smallestCount, long smallestDenominator) {
    /** {@return the default rule for an audience: counts below 5 and rates on fewer than 10} */
    public static DisclosureRule of(HandlingClass audience) {
        return new DisclosureRule(audience, 5, 10);
    }

    /** {@return the series as the audience may see it; every period stays, with a symbol where its figure is withheld} */
    public List<Observation> apply(Measure measure, List<Observation> series) {
        return series
            .stream()
            .map(observation -> apply(measure, observation))
            .toList();
    }

    /** {@return the observation as the audience may see it} */
    public Observation apply(Measure measure, Observation observation) {
        if (observation.shown().isEmpty()) {
            return observation;
        }
        if (!observation.handling().visibleTo(audience)) {
            return suppressed(observation, "not released to this audience");
        }
        if (audience == HandlingClass.BOARD_ONLY || !measure.countsPeople()) {
            return observation;
        }
        return tooSmall(measure, observation.shown().orElseThrow())
            ? suppressed(observation, "hidden because it is small enough to point to a child")
            : observation;
    }

    private boolean tooSmall(Measure measure, Figure figure) {
        if (measure.unit().kind() == Unit.Kind.COUNT && isSmall(figure.value().longValue())) {
            return true;
        }
        return figure
            .fraction()
            .map(
                count ->
                    count.denominator() < smallestDenominator ||
                    isSmall(count.numerator()) ||
                    isSmall(count.denominator() - count.numerator())
            )
            .orElse(false);
    }

    private boolean isSmall(long count) {
        return count > 0 && count < smallestCount;
    }

    private static Observation suppressed(Observation it, String why) {
        return new Observation.Suppressed(it.period(), why, it.provenance(), it.handling());
    }
}
