package uk.improvementboard.metrics.pack;

import java.util.List;
import java.util.Locale;
import uk.improvementboard.metrics.pack.MethodPage.Evidence;
import uk.improvementboard.metrics.rating.RatingEvidence;
import uk.improvementboard.metrics.rating.RatingEvidence.Foretelling;
import uk.improvementboard.metrics.rating.RatingEvidence.Steadiness;

/** What the rule's colours foretold, and how steady they are, as tables beside the rule. */
final class RatingEvidenceTables {

    private RatingEvidenceTables() {}

    static List<Evidence> of(RatingEvidence evidence) {
        return List.of(foretelling(evidence), steadiness(evidence));
    }

    private static Evidence foretelling(RatingEvidence evidence) {
        return new Evidence(
            "How well colours foretold",
            "Rule " +
                evidence.ruleVersion() +
                " with the forecast \"" +
                evidence.forecastMethod() +
                "\", measured on " +
                Dates.day(evidence.measuredOn()) +
                " on " +
                evidence.data() +
                ". Order: of two promises, one met and one missed, how often the one that was met had looked better; a coin has 50%.",
            List.of(
                "Rating",
                "Months ahead",
                "Promises rated",
                "Order",
                "Greens that were met",
                "Reds that were met all the same",
                "Green",
                "Amber",
                "Red"
            ),
            evidence.foretelling().stream().map(RatingEvidenceTables::row).toList()
        );
    }

    private static List<String> row(Foretelling row) {
        return List.of(
            row.rating().words(),
            Integer.toString(row.months()),
            String.format(Locale.UK, "%,d", row.promises()),
            percent(row.order()),
            percent(row.greensMet()),
            percent(row.redsMet()),
            percent(row.green()),
            percent(row.amber()),
            percent(row.red())
        );
    }

    private static Evidence steadiness(RatingEvidence evidence) {
        return new Evidence(
            "How often the colour changes when nothing changes",
            "Made-up series in which nothing but chance is at work. A colour that flips there teaches a board to ignore colours.",
            List.of("Rating", "Series", "Promise lies beyond the level by", "Months with another colour than the month before"),
            evidence.steadiness().stream().map(RatingEvidenceTables::row).toList()
        );
    }

    private static List<String> row(Steadiness row) {
        return List.of(
            row.rating().words(),
            row.series(),
            String.format(Locale.UK, "%.1f standard deviations", row.offset()),
            percent(row.changes())
        );
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }
}
