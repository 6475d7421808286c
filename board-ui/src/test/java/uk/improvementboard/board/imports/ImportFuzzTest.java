package uk.improvementboard.board.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small part of {@link ImportFuzzBenchmark}, in every run. */
class ImportFuzzTest {

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void hostile_cells_are_never_read_for_more_than_they_say(long seed) {
        var fuzz = new ImportFuzz(seed);
        fuzz.csv(1_000);
        fuzz.xlsx(1_000);
        for (var file = 0; file < 30; file++) {
            fuzz.broken(false, 20);
            fuzz.broken(true, 20);
        }
        assertThat(fuzz.tally().faults).isEmpty();
        assertThat(fuzz.tally().lines).isPositive();
        assertThat(fuzz.tally().problems).isPositive();
    }
}
