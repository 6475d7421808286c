package uk.improvementboard.metrics.rating;

import java.util.List;

/**
 * The printed rule that turns facets into one colour. It is versioned: every rating keeps the version that computed it.
 *
 * <p>Two thresholds stand on each side of amber, so that a chance that wavers about one of them does not flip the colour month
 * after month: a colour is left only when the chance has clearly moved.
 *
 * @param version printed with every rating
 * @param greenFrom chance of meeting the next dated promise from which a measure turns green, 0 to 1
 * @param greenHolds chance down to which a green measure stays green
 * @param redBelow chance below which a measure turns red
 * @param redHolds chance up to which a red measure stays red
 */
public record RatingRule(String version, double greenFrom, double greenHolds, double redBelow, double redHolds) {
    /** @throws IllegalArgumentException when the thresholds are out of order */
    public RatingRule {
        if (
            !(
                0 <= redBelow &&
                redBelow <= redHolds &&
                redHolds <= greenHolds &&
                greenHolds <= greenFrom &&
                greenFrom <= 1
            )
        ) {
            throw new IllegalArgumentException(
                "Rating rule " + version + ": thresholds must rise from red to green, 0 to 1"
            );
        }
    }

    /** {@return the rule in force} */
    public static RatingRule current() {
        return new RatingRule("1.0", 0.6, 0.5, 0.25, 0.35);
    }

    /** {@return the colour of a chance, given the colour before} */
    Rag ofChance(double chance, Rag before) {
        if (chance >= (before == Rag.GREEN ? greenHolds : greenFrom)) {
            return Rag.GREEN;
        }
        return chance < (before == Rag.RED ? redHolds : redBelow) ? Rag.RED : Rag.AMBER;
    }

    /** {@return the rule for measures in sentences, as printed in the key} */
    public List<String> measureSentences() {
        return List.of(
            "Blue, achieved and sustained: the end state was reached and held for the agreed number of months.",
            "Green, on track: the chance of meeting the next dated promise, if things go on as they are, is " +
                percent(greenFrom) +
                " or more; a green measure stays green down to " +
                percent(greenHolds) +
                ".",
            "Red, off track: the chance is below " +
                percent(redBelow) +
                "; a red measure stays red up to " +
                percent(redHolds) +
                ". Also red: the last promise fell due, was missed, and no later one was made.",
            "Amber, at risk: everything between, and a measure that met its last promise while nothing further is promised and the end state or the law is still ahead.",
            "Where the history is too short for a forecast the rating rests on the latest figure alone and says so: met is green, within tolerance amber, missed red.",
            "Grey, not rated: no trajectory, no current figure, a suppressed one, or neither direction better. It always says why."
        );
    }

    /** {@return the rule for priority actions and areas in sentences, as printed in the key} */
    public List<String> sectionSentences() {
        return List.of(
            "Delivery of an action: red when a dated deliverable is overdue, amber when one has slipped, blue when all are done and the board has accepted the evidence, else green.",
            "Delivery of a priority action or area: red when more than a quarter of its deliverables that have fallen due are overdue, or one is overdue by more than six months; amber when any is overdue or more than a quarter of those ahead have slipped; blue when everything is done with evidence accepted; else green.",
            "Impact: red when a headline measure is red, or half of all rated measures are; amber when any measure is red or amber; else green.",
            "Sustained: blue when every measure with an end state has held it for the agreed months, amber while some are being held, red when one was held and lost, hollow before that.",
            "Good delivery never hides poor impact: the headline is the worse of delivery and impact."
        );
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }
}
