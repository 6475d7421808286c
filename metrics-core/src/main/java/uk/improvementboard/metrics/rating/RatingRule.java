package uk.improvementboard.metrics.rating;

import java.util.List;

/**
 * The printed rule that turns the facets of a measure into one colour. It is versioned: every rating keeps the version that computed
 * it. A partnership may set its own thresholds for all measures or for one; how far short of a required value still counts as within
 * tolerance belongs to the measure's {@link uk.improvementboard.metrics.trajectory.Trajectory}, in the measure's own unit.
 *
 * <p>Two thresholds stand on each side of amber, so that a chance that wavers about one of them does not flip the colour month
 * after month: a colour is left only when the chance has clearly moved. What the thresholds foretell is published as
 * {@link RatingEvidence}.
 *
 * @param version printed with every rating
 * @param greenFrom chance of meeting the next dated promise from which a measure turns green, above one half to below 1
 * @param greenHolds chance down to which a green measure stays green, one half to {@code greenFrom}
 * @param redBelow chance below which a measure turns red, above 0 to below one half
 * @param redHolds chance up to which a red measure stays red, {@code redBelow} to one half
 */
public record RatingRule(String version, double greenFrom, double greenHolds, double redBelow, double redHolds) {
    private static final double EVEN = 0.5;

    /**
     * @throws IllegalArgumentException when the version is blank or the thresholds are out of order: green must mean more likely met
     *     than not, red more likely missed than not
     */
    public RatingRule {
        if (version.isBlank()) {
            throw new IllegalArgumentException("A rating rule needs a version, which is printed with every rating");
        }
        if (
            !(
                0 < redBelow &&
                redBelow <= redHolds &&
                redHolds <= EVEN &&
                EVEN <= greenHolds &&
                greenHolds <= greenFrom &&
                greenFrom < 1
            )
        ) {
            throw new IllegalArgumentException(
                "Rating rule " +
                    version +
                    ": the thresholds must rise from red to green between 0 and 1, red at or below one half, green at or above it"
            );
        }
    }

    /** {@return the rule in force unless a partnership has set its own} */
    public static RatingRule current() {
        return new RatingRule("2.1", 0.74, 0.64, 0.24, 0.34);
    }

    /**
     * {@return the colour of a chance}
     *
     * @param chance of meeting the next dated promise at its date, 0 to 1
     * @param before the colour at the reading before, {@link Rag#GREY} for none
     */
    public Rag ofChance(double chance, Rag before) {
        if (chance >= (before == Rag.GREEN ? greenHolds : greenFrom)) {
            return Rag.GREEN;
        }
        return chance < (before == Rag.RED ? redHolds : redBelow) ? Rag.RED : Rag.AMBER;
    }

    /** {@return the rule in sentences, as printed in the key} */
    public List<String> sentences() {
        return List.of(
            "Blue, achieved and sustained: the end state was reached and held for the agreed number of months.",
            "Green, on track: the chance of meeting the next dated promise, if things go on as they are, is " +
                percent(greenFrom) +
                " or more; a green measure stays green down to " +
                percent(greenHolds) +
                ". The chance pools the forecast with how often the promised value was met so far.",
            "Red, off track: the chance is below " +
                percent(redBelow) +
                "; a red measure stays red up to " +
                percent(redHolds) +
                ". Also red: the last promise fell due, was missed, and no later one was made.",
            "Amber, at risk: everything between, and a measure that met its last promise while nothing further is promised and the end state or the law is still ahead.",
            "Where the history is too short for a forecast the rating rests on the latest figure alone and says so: met is green, within tolerance amber, missed red.",
            "Grey, not rated: no trajectory, no current figure (none yet, or two later ones are overdue), a suppressed one, or neither direction better. It always says why."
        );
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }
}
