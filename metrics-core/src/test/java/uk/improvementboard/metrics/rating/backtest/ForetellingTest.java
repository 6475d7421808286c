package uk.improvementboard.metrics.rating.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.forecast.SharedSets;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.rating.RatingEvidence.Compared;

/** FEATURE UNDER TEST: how the backtest counts, and that the rule wins it on the longer development series. */
class ForetellingTest {

    @Test
    void order_counts_pairs_and_ties_by_half() {
        var told = new Foretelling();
        told.add(Rag.GREEN, 0.9, true);
        told.add(Rag.GREEN, 0.8, false);
        told.add(Rag.AMBER, 0.5, true);
        told.add(Rag.AMBER, 0.5, false);
        told.add(Rag.RED, 0.1, false);
        // Of 6 pairs of one met and one missed: 3 and 1 in order, 1 tied.
        assertThat(told.areaUnderCurve()).isCloseTo(4.5 / 6, within(1e-12));
        assertThat(told.met(Rag.GREEN)).isEqualTo(0.5);
        assertThat(told.met(Rag.RED)).isZero();
        assertThat(told.share(Rag.AMBER)).isEqualTo(0.4);
    }

    @Test
    void the_rule_wins_on_two_years_of_months() {
        assumeTrue(
            Files.exists(SharedSets.folder().resolve("ps24_train.csv")),
            "Skipped: the development sets lie beside the project, and are not here"
        );
        var cases = BacktestCase.of("ps24");
        for (var due : BacktestCase.monthsAhead()) {
            var rule = told(cases, Compared.RULE, due);
            for (var other : List.of(Compared.SMOOTHING, Compared.THRESHOLD)) {
                var beside = told(cases, other, due);
                assertThat(rule.areaUnderCurve())
                    .as(other + " " + due)
                    .isGreaterThan(beside.areaUnderCurve() + 0.005);
                assertThat(rule.met(Rag.RED))
                    .as(other + " " + due)
                    .isLessThan(beside.met(Rag.RED));
            }
        }
    }

    private static Foretelling told(List<BacktestCase> cases, Compared compared, int due) {
        var told = new Foretelling();
        for (var one : cases) {
            if (one.due() == due) {
                var given = Rater.of(compared).rate(one.past(), one.direction(), one.value(), due);
                told.add(given.rag(), given.score(), one.met());
            }
        }
        return told;
    }
}
