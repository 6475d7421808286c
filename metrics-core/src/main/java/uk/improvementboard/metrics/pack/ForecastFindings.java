package uk.improvementboard.metrics.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.improvementboard.metrics.forecast.ChanceScore;
import uk.improvementboard.metrics.forecast.ForecastRecord;
import uk.improvementboard.metrics.forecast.ForecastScore;
import uk.improvementboard.metrics.forecast.Outcome.Basis;
import uk.improvementboard.metrics.forecast.Share;
import uk.improvementboard.metrics.measure.Wording;

/** What the scores of the whole board say, in sentences. */
final class ForecastFindings {

    private static final double EIGHTY = 0.8;
    private static final double NINETY_FIVE = 0.95;
    /** A gain below this is no gain that anybody would notice. */
    private static final double NOTICEABLE = 0.03;

    private ForecastFindings() {}

    static String headline(ForecastRecord record) {
        if (record.kept() == 0) {
            return "No forecast has been printed in an issued pack yet, so there is nothing to score.";
        }
        return ForecastScore.of(record.nearest(), ForecastPages.BASIS)
            .map(
                score ->
                    of(score.within80()) + " fell inside the 80% range; " + expected(score.within80(), EIGHTY) + "."
            )
            .orElse(
                Wording.upperFirst(Wording.counted(record.kept(), "forecast")) +
                    (record.kept() == 1 ? " is" : " are") +
                    " kept; none of the figures that they speak of is settled yet."
            );
    }

    static List<String> of(ForecastRecord record) {
        var findings = new ArrayList<String>();
        ForecastScore.of(record.nearest(), ForecastPages.BASIS).ifPresent(score -> {
            findings.add(
                "This counts each figure once, beside the forecast printed last before it. " + allowed(score.within80())
            );
            findings.add(
                of(score.within95()) +
                    " fell inside the 95% range; " +
                    expected(score.within95(), NINETY_FIVE) +
                    ". " +
                    Wording.sentence(verdict(score))
            );
        });
        ForecastScore.of(record.steps(), ForecastPages.BASIS)
            .flatMap(ForecastScore::scaled)
            .ifPresent(scaled -> findings.add(worth(scaled)));
        ChanceScore.of(record.chances(), ForecastPages.BASIS).ifPresent(score -> findings.add(chances(score)));
        restated(record, findings);
        return List.copyOf(findings);
    }

    private static String of(Share share) {
        return Counts.of(share.count()) + " of " + figures(share.of());
    }

    private static String figures(int count) {
        return Wording.counted(count, "figure");
    }

    private static String expected(Share share, double nominal) {
        var wanted = Math.round(share.of() * nominal);
        return Counts.of(wanted) + (wanted == 1 ? " was expected" : " were expected");
    }

    private static String allowed(Share share) {
        return share.independent() < Share.FEW
            ? "With so few figures nothing can be concluded."
            : "From so many figures, the share in the long run may be anything from " +
                  ForecastPages.percent(share.lower()) +
                  " to " +
                  ForecastPages.percent(share.upper()) +
                  ".";
    }

    static String share(Share share) {
        return (
            Counts.of(share.count()) +
            " of " +
            Counts.of(share.of()) +
            (share.of() < Share.FEW ? "" : " (" + ForecastPages.percent(share.value()) + ")")
        );
    }

    /** The 80% range says it first: it meets its expected share with the fewest figures. */
    static String verdict(ForecastScore score) {
        var eighty = score.within80().against(EIGHTY);
        var ninetyFive = score.within95().against(NINETY_FIVE);
        return switch (eighty) {
            case TOO_FEW_TO_SAY -> "Too few figures to judge";
            case FEWER -> "The ranges were too narrow";
            case MORE -> ninetyFive == Share.Verdict.FEWER
                ? "The 80% range was wider than need be, the 95% range too narrow"
                : "The ranges were wider than need be";
            case AS_EXPECTED -> ninetyFive == Share.Verdict.FEWER
                ? "The 80% range held what it promised; the 95% range was too narrow"
                : "The ranges held what they promised";
        };
    }

    private static String worth(ForecastScore.Scaled scaled) {
        var gain = scaled.gain();
        var sizes =
            "On average a figure lay " +
            changes(scaled.error()) +
            " from our forecast and " +
            changes(scaled.naiveError()) +
            " from \"same as last\", counted in usual changes from one period to the next: ";
        if (Math.abs(gain) < NOTICEABLE) {
            return sizes + "no real difference.";
        }
        return (
            sizes +
            (gain > 0 ? "ours came closer by " : "ours was farther off by ") +
            ForecastPages.percent(Math.abs(gain)) +
            "."
        );
    }

    private static String changes(double size) {
        return String.format(Locale.UK, "%.2f", size);
    }

    private static String chances(ChanceScore score) {
        var better = score.brier() < score.naiveBrier();
        return (
            Wording.counted(score.met().of(), "chance") +
            " of " +
            Wording.counted(score.met().independent(), "promise") +
            " have fallen due. Brier score " +
            ForecastChances.brier(score.brier()) +
            "; whoever expected the last figure to stay scored " +
            ForecastChances.brier(score.naiveBrier()) +
            (better ? ", which is worse." : ", which is no worse.")
        );
    }

    private static void restated(ForecastRecord record, List<String> findings) {
        var nearest = record.nearest();
        var changed = nearest
            .stream()
            .filter(it -> it.outcome().restated())
            .count();
        if (changed == 0) {
            return;
        }
        ForecastScore.of(nearest, Basis.AS_NOW_KNOWN).ifPresent(now ->
            findings.add(
                Wording.counted(changed, "figure") +
                    (changed == 1 ? " was" : " were") +
                    " restated after being settled; against the figures as now known, " +
                    Counts.of(now.within80().count()) +
                    " of " +
                    Counts.of(now.within80().of()) +
                    " fell inside the 80% range."
            )
        );
    }
}
