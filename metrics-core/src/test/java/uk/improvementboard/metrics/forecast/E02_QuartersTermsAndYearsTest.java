package uk.improvementboard.metrics.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.improvementboard.metrics.measure.Frequency;

/** FEATURE UNDER TEST: that intervals of quarters, terms and years cover what they say, on sums of published monthly series. */
class E02_QuartersTermsAndYearsTest {

    private int steps;
    private int in80;
    private int in95;

    @ParameterizedTest
    @CsvSource({
        "QUARTERLY, 6",
        "QUARTERLY, 12",
        "QUARTERLY, 20",
        "TERMLY, 6",
        "TERMLY, 12",
        "TERMLY, 20",
        "ANNUAL, 6",
        "ANNUAL, 8",
    })
    void intervals_cover_what_they_say(Frequency frequency, int values) {
        assumeTrue(
            Files.exists(SharedSets.folder().resolve("m1_train.csv")),
            "Skipped: the development sets lie beside the project, and are not here"
        );
        for (var set : new String[] { "m1", "tour" }) {
            for (var item : SharedSets.read(set)) {
                SharedSets.sums(item, frequency, values).ifPresent(this::count);
            }
        }
        assertThat((double) in80 / steps)
            .as("share within the 80%% interval")
            .isBetween(0.76, 0.86);
        assertThat((double) in95 / steps)
            .as("share within the 95%% interval")
            .isBetween(0.93, 0.985);
    }

    private void count(SharedSets.Item item) {
        for (var step : ForecastCase.made(item.past(), item.future().length).steps()) {
            var result = item.future()[step.step() - 1];
            steps++;
            in80 += result >= step.lower80() && result <= step.upper80() ? 1 : 0;
            in95 += result >= step.lower95() && result <= step.upper95() ? 1 : 0;
        }
    }
}
