package uk.improvementboard.metrics.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.forecast.Outcome.Basis;

/**
 * How chances did that were given to promises now due.
 *
 * @param met share of them whose promise was met; those of one promise hang together
 * @param meanChance mean chance given, 0 to 1
 * @param brier mean Brier score
 * @param naiveBrier the same for whoever expects the last figure to stay
 */
public record ChanceScore(Share met, double meanChance, double brier, double naiveBrier) {
    private record Promise(String measure, KeptForecast.Chance chance) {
        static Promise of(ScoredChance scored) {
            var said = scored.chance();
            // The promise alone, whatever was said of it and when.
            var plain = new KeptForecast.Chance(said.promise(), said.value(), said.due(), 1, 0);
            return new Promise(scored.forecast().measure().value(), plain);
        }
    }

    /** A stretch of chances, wide enough that a few cases fill it. */
    public enum Band {
        UP_TO_1_IN_5(0, "Less than 1 in 5"),
        AROUND_1_IN_3(0.2, "1 in 5 to 2 in 5"),
        EVEN(0.4, "2 in 5 to 3 in 5"),
        AROUND_2_IN_3(0.6, "3 in 5 to 4 in 5"),
        FROM_4_IN_5(0.8, "4 in 5 or more");

        private final double from;
        private final String words;

        Band(double from, String words) {
            this.from = from;
            this.words = words;
        }

        /** {@return the stretch in words} */
        public String words() {
            return words;
        }

        /** {@return the band that a chance lies in} */
        public static Band of(double chance) {
            return Arrays.stream(values())
                .filter(band -> band.from <= chance)
                .reduce((_, higher) -> higher)
                .orElse(UP_TO_1_IN_5);
        }
    }

    /** {@return the score of some chances; empty where there are none} */
    public static Optional<ChanceScore> of(List<ScoredChance> chances, Basis basis) {
        if (chances.isEmpty()) {
            return Optional.empty();
        }
        var met = (int) chances
            .stream()
            .filter(it -> it.met(basis))
            .count();
        var promises = (int) chances.stream().map(Promise::of).distinct().count();
        return Optional.of(
            new ChanceScore(
                new Share(met, chances.size(), promises),
                ForecastScore.mean(chances, it -> it.chance().probability()),
                ForecastScore.mean(chances, it -> it.brier(basis)),
                ForecastScore.mean(chances, it -> it.naiveBrier(basis))
            )
        );
    }
}
