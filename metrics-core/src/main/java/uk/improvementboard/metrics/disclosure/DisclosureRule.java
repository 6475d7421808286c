package uk.improvementboard.metrics.disclosure;

import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Unit;

/**
 * Which figures an audience may not see for their own sake: those outside their handling class, and those small enough to point
 * to a child. What else must be withheld so that these cannot be worked out is {@link Disclosure}'s part.
 *
 * <p>The board itself sees small numbers, because it must act on them; partners and the public do not (DOMAIN.md 4.5). A zero is
 * shown: it tells of nobody. Of a rate, neither those that meet the definition nor those that do not may be few, and where fewer
 * than {@code smallestDenominator} are counted even 0% and 100% are withheld, because they tell something of every one of them.
 *
 * @param audience who will read it
 * @param smallestCount counts of people above 0 and below this are withheld, and everything withheld must be able to have at
 *     least so many values: from 1 on
 * @param smallestDenominator rates on fewer cases than this are withheld
 */
public record DisclosureRule(HandlingClass audience, int smallestCount, int smallestDenominator) {
    /** Names the rule in force with its standard thresholds; to be raised whenever it changes. */
    public static final String VERSION = "Disclosure rules 1";
    /** Counts below this are withheld unless a partnership says otherwise. */
    public static final int SMALLEST_COUNT = 5;
    /** Rates on fewer cases than this are withheld unless a partnership says otherwise. */
    public static final int SMALLEST_DENOMINATOR = 10;

    private static final int HIGHEST = 100;

    /** @throws IllegalArgumentException when a threshold is out of bounds */
    public DisclosureRule {
        if (smallestCount < 1 || smallestCount > HIGHEST || smallestDenominator < 1 || smallestDenominator > HIGHEST) {
            throw new IllegalArgumentException(
                "The smallest count (" +
                    smallestCount +
                    ") and the smallest denominator (" +
                    smallestDenominator +
                    ") must each be from 1 to " +
                    HIGHEST
            );
        }
    }

    /** {@return the standard rule for an audience: the board sees everything, others no counts below 5 or rates on fewer than 10} */
    public static DisclosureRule of(HandlingClass audience) {
        return audience == HandlingClass.BOARD_ONLY
            ? new DisclosureRule(audience, 1, 1)
            : new DisclosureRule(audience, SMALLEST_COUNT, SMALLEST_DENOMINATOR);
    }

    /** {@return whether an observation's class lets the audience see it} */
    public boolean releases(Observation observation) {
        return observation.handling().visibleTo(audience);
    }

    /** {@return whether a figure is withheld because it is small} */
    public boolean tooSmall(Measure measure, Figure figure) {
        if (audience == HandlingClass.BOARD_ONLY || !measure.countsPeople()) {
            return false;
        }
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

    /** {@return whether a number of people is small: above 0 and below the smallest count} */
    boolean isSmall(long count) {
        return count > 0 && count < smallestCount;
    }

    /** {@return whether so few people may not be told to the audience} */
    public boolean few(long people) {
        return audience != HandlingClass.BOARD_ONLY && isSmall(people);
    }

    /** {@return what the rule says, for the method page and the key of a pack} */
    public String sentence() {
        if (audience == HandlingClass.BOARD_ONLY) {
            return "Members of the board see small numbers, because they must act on them.";
        }
        return (
            audience.words() +
            ": counts of people from 1 to " +
            (smallestCount - 1) +
            " and rates on fewer than " +
            smallestDenominator +
            " cases are withheld [c], and so is any figure from which one of them could be worked out; a withheld figure could be any of at least " +
            smallestCount +
            " numbers."
        );
    }
}
