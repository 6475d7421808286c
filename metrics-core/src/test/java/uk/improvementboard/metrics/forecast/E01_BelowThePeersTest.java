package uk.improvementboard.metrics.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * FEATURE UNDER TEST: that forecasts are better than the best of R's methods, figure by figure, on the development sets read in place
 * beside the project, and that intervals cover what they say. A share above 1 is a bar that is not met yet: {@code docs/benchmarks.md}
 * says by how much and why. The set of 28 series is left out: its figures are chance.
 */
class E01_BelowThePeersTest {

    @ParameterizedTest
    @CsvSource({
        "m1, 0.95, 0.83, 0.95",
        "m1s12, 0.91, 0.98, 0.97",
        "m1s18, 0.82, 0.82, 0.96",
        "m1s24, 0.81, 0.82, 0.96",
        "m1s36, 0.85, 0.81, 0.97",
        "ps12, 0.99, 0.97, 1.01",
        "ps18, 0.99, 0.99, 0.995",
        "ps24, 0.995, 0.985, 1.015",
    })
    void error_interval_score_and_chances_are_better_than_the_best_peers(
        String set,
        double error,
        double interval,
        double chances
    ) {
        assumeTrue(
            Files.exists(SharedSets.folder().resolve(set + "_train.csv")),
            "Skipped: the development sets lie beside the project, and are not here"
        );
        var best = Peers.best(set);
        var scores = SharedSets.read(set)
            .stream()
            .map(item -> Scores.of(item, ForecastCase.made(item.past(), item.future().length)))
            .toList();
        var mean = Scores.mean(scores);
        assertThat(mean.mase())
            .as("mean absolute scaled error")
            .isLessThan(error * best.mase());
        assertThat(mean.msis())
            .as("score of the 95%% interval")
            .isLessThan(interval * best.msis());
        assertThat(mean.brier12())
            .as("Brier score at 12 months")
            .isLessThan(chances * best.brier12());
        assertThat(mean.in80()).as("share within the 80%% interval").isBetween(0.77, 0.85);
        assertThat(mean.in95()).as("share within the 95%% interval").isBetween(0.93, 0.975);
    }
}
