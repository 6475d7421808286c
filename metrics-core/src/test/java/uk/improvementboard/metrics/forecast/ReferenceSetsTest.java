package uk.improvementboard.metrics.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * FEATURE UNDER TEST: that intervals cover what they say and medians beat "as last month", on the development sets read in place
 * beside the project. The sets with a few dozen series are left out: their coverage is chance.
 */
class ReferenceSetsTest {

    private int steps;
    private int in80;
    private int in95;
    private double errors;
    private double naiveErrors;

    @ParameterizedTest
    @CsvSource({ "m1, 0.92", "m1s12, 0.97", "m1s24, 0.92", "m1s36, 0.92", "ps12, 1", "ps18, 1", "ps24, 1" })
    void intervals_cover_what_they_say_and_the_median_beats_as_last_month(String set, double mostError) {
        assumeTrue(
            Files.exists(SharedSets.folder().resolve(set + "_train.csv")),
            "Skipped: the development sets lie beside the project, and are not here"
        );
        SharedSets.read(set).forEach(this::score);
        assertThat((double) in80 / steps)
            .as("share within the 80% interval")
            .isBetween(0.76, 0.86);
        assertThat((double) in95 / steps)
            .as("share within the 95% interval")
            .isBetween(0.93, 0.975);
        assertThat(errors / naiveErrors)
            .as("error against as last month")
            .isLessThan(mostError);
    }

    /** Errors are counted in units of the series' own naive error, so that no large series outweighs the rest. */
    private void score(SharedSets.Item item) {
        var made = ForecastCase.made(item.past(), item.future().length);
        var last = item.past().values().getLast().orElseThrow();
        var own = 0.0;
        var naive = 0.0;
        for (var step : made.steps()) {
            var result = item.future()[step.step() - 1];
            steps++;
            in80 += result >= step.lower80() && result <= step.upper80() ? 1 : 0;
            in95 += result >= step.lower95() && result <= step.upper95() ? 1 : 0;
            own += Math.abs(result - step.median());
            naive += Math.abs(result - last);
        }
        if (own + naive > 0) {
            errors += own / (own + naive);
            naiveErrors += naive / (own + naive);
        }
    }
}
