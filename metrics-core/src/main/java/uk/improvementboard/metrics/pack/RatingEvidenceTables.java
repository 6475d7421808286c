package uk.improvementboard.metrics.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.MethodPage.Evidence;
import uk.improvementboard.metrics.rating.RatingEvidence;
import uk.improvementboard.metrics.rating.RatingEvidence.Compared;
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
        var heads = new ArrayList<String>();
        heads.add("Series in which only chance is at work");
        for (var rating : Compared.values()) {
            heads.add(rating.words() + ": promise at the level");
            heads.add(rating.words() + ": worst of all places tried");
        }
        var kinds = evidence.steadiness().stream().map(Steadiness::series).distinct().toList();
        return new Evidence(
            "How often the colour changes from one month to the next when nothing changes",
            "Made-up series of one unchanging level, with the promise at it and up to one standard deviation to each side. A colour that flips there teaches a board to ignore colours.",
            heads,
            kinds
                .stream()
                .map(kind -> steadiness(evidence, kind))
                .toList()
        );
    }

    private static List<String> steadiness(RatingEvidence evidence, String kind) {
        var cells = new ArrayList<String>();
        cells.add(Wording.upperFirst(kind));
        for (var rating : Compared.values()) {
            var rows = evidence
                .steadiness()
                .stream()
                .filter(row -> row.rating() == rating && row.series().equals(kind))
                .toList();
            cells.add(
                percent(
                    rows
                        .stream()
                        .filter(row -> row.offset() == 0)
                        .mapToDouble(Steadiness::changes)
                        .max()
                        .orElseThrow()
                )
            );
            cells.add(percent(rows.stream().mapToDouble(Steadiness::changes).max().orElseThrow()));
        }
        return cells;
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }
}
