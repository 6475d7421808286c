package uk.improvementboard.metrics.plan;

import java.util.List;
import uk.improvementboard.metrics.measure.Wording;

/**
 * The printed rule for actions, priority actions and areas for improvement.
 *
 * @param overdueShare share of the deliverables that have fallen due above which delivery is red when they are overdue, 0 to 1
 * @param longOverdueMonths months after which one overdue deliverable alone makes delivery red, 1 or more
 * @param slippedShare share of the deliverables ahead above which delivery is amber when they have moved to a later date, 0 to 1
 * @param redMeasuresShare share of the rated measures from which impact is red when they are red, above 0 to 1
 */
public record SectionRule(double overdueShare, int longOverdueMonths, double slippedShare, double redMeasuresShare) {
    /** Names the rule in force with its standard limits; to be raised whenever it changes. */
    public static final String VERSION = "Rules for priority actions 1";

    /** @throws IllegalArgumentException when a share or the months are out of range */
    public SectionRule {
        if (!share(overdueShare) || !share(slippedShare) || !share(redMeasuresShare) || redMeasuresShare == 0) {
            throw new IllegalArgumentException(
                "The shares of the rule for sections lie between 0 and 1, and red measures' above 0"
            );
        }
        if (longOverdueMonths < 1) {
            throw new IllegalArgumentException("Long overdue begins after 1 month or more, not " + longOverdueMonths);
        }
    }

    /** {@return the rule in force} */
    public static SectionRule current() {
        return new SectionRule(0.25, 6, 0.25, 0.5);
    }

    /** {@return the rule in sentences, as printed in the key} */
    public List<String> sentences() {
        return List.of(
            "Delivery of an action: red when a dated deliverable is overdue, amber when one has slipped, blue when all are done and the board has accepted the evidence, else green. Beside it stands how many of the dates promised by its owner and in the whole plan were kept, and what that makes likely for the next one.",
            "Delivery of a priority action or area: red when more than " +
                percent(overdueShare) +
                " of its deliverables that have fallen due are overdue, or one is overdue by more than " +
                Wording.counted(longOverdueMonths, "month") +
                "; amber when any is overdue or more than " +
                percent(slippedShare) +
                " of those ahead have slipped; blue when everything is done with evidence accepted; else green.",
            "Impact: red when a headline measure is red, or " +
                percent(redMeasuresShare) +
                " or more of all rated measures are; amber when any measure is red or amber; else green.",
            "Sustained: blue when every measure with an end state has held it for the agreed months, amber while some are being held, red when one was held and lost, hollow before that.",
            "Good delivery never hides poor impact: the headline is the worse of delivery and impact, and delivery alone, with no measure that can be rated, is never better than amber.",
            "A contradiction is delivery on track or complete while impact is off track, or impact on track while delivery is off track: it is answered in writing and stands first on the agenda."
        );
    }

    /** {@return the four limits in words} */
    public String inWords() {
        return (
            "delivery red when more than " +
            percent(overdueShare) +
            " of what has fallen due is overdue, or one deliverable by more than " +
            Wording.counted(longOverdueMonths, "month") +
            "; amber when more than " +
            percent(slippedShare) +
            " of what lies ahead has slipped; impact red when " +
            percent(redMeasuresShare) +
            " or more of the rated measures are"
        );
    }

    private static boolean share(double value) {
        return value >= 0 && value <= 1;
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }
}
