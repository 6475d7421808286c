package uk.improvementboard.metrics.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import uk.improvementboard.metrics.forecast.ChanceInWords;
import uk.improvementboard.metrics.forecast.ChanceScore;
import uk.improvementboard.metrics.forecast.ChanceScore.Band;
import uk.improvementboard.metrics.forecast.ScoredChance;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.ForecastsPage.ChanceRow;

/** Chances by how likely they were said to be: of those said to be about 1 in 3, about a third should have happened. */
final class ForecastChances {

    private ForecastChances() {}

    static List<ChanceRow> rows(List<ScoredChance> chances) {
        return Arrays.stream(Band.values())
            .flatMap(band ->
                ChanceScore.of(
                    chances
                        .stream()
                        .filter(it -> Band.of(it.chance().probability()) == band)
                        .toList(),
                    ForecastPages.BASIS
                )
                    .map(score -> row(band, score))
                    .stream()
            )
            .toList();
    }

    private static ChanceRow row(Band band, ChanceScore score) {
        var met = score.met();
        return new ChanceRow(
            band.words(),
            Wording.counted(met.of(), "time") + ", of " + Wording.counted(met.independent(), "promise"),
            ChanceInWords.of(score.meanChance()),
            Counts.of(met.count()) + " of " + Counts.of(met.of()),
            switch (met.against(score.meanChance())) {
                case TOO_FEW_TO_SAY -> "Too few promises to judge";
                case AS_EXPECTED -> "As said";
                case FEWER -> "Happened less often than said";
                case MORE -> "Happened more often than said";
            }
        );
    }

    static String brier(double score) {
        return String.format(Locale.UK, "%.2f", score);
    }
}
