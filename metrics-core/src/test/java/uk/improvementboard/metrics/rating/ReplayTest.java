package uk.improvementboard.metrics.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.forecast.Bounds;
import uk.improvementboard.metrics.forecast.ForecastSeries;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.ImprovementDirection;

/** FEATURE UNDER TEST: the colour of a promise on a bare series, as a board shows it that rated every month. */
class ReplayTest {

    private static final int DUE = 6;

    private static ForecastSeries noise(long seed, int months) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var values = IntStream.range(0, months)
            .mapToDouble(_ -> 50 + 10 * random.nextGaussian())
            .toArray();
        return ForecastSeries.of(Frequency.MONTHLY, values).within(Bounds.percent());
    }

    private static ForecastSeries first(ForecastSeries series, int months) {
        return ForecastSeries.of(series.frequency(), series.values().subList(0, months)).within(series.bounds());
    }

    private static Replay.Rated rate(ForecastSeries past, RatingRule rule, double value, int due) {
        return new Replay(past, due, rule).rate(ImprovementDirection.INCREASE, value, due);
    }

    @Test
    void the_colour_is_that_of_a_board_which_rated_every_month() {
        var rule = RatingRule.current();
        var held = 0;
        for (var seed = 1; seed <= 40; seed++) {
            var series = noise(seed, 24);
            var colour = Rag.GREY;
            for (var months = 6; months <= 24; months++) {
                colour = rule.ofChance(rate(first(series, months), rule, 46, DUE).chance().orElseThrow(), colour);
            }
            var now = rate(series, rule, 46, DUE);
            assertThat(now.rag()).isEqualTo(colour);
            held += rule.ofChance(now.chance().orElseThrow(), Rag.GREY) == colour ? 0 : 1;
        }
        assertThat(held).as("series on which an earlier colour was held").isPositive();
    }

    @Test
    void without_hysteresis_the_past_does_not_matter() {
        var rule = new RatingRule("test", 0.7, 0.7, 0.3, 0.3);
        for (var seed = 1; seed <= 20; seed++) {
            var rated = rate(noise(seed, 24), rule, 46, DUE);
            assertThat(rated.rag()).isEqualTo(rule.ofChance(rated.chance().orElseThrow(), Rag.GREY));
        }
    }

    @Test
    void a_short_series_is_grey_and_says_why() {
        assertThat(rate(noise(1, 5), RatingRule.current(), 50, DUE)).isEqualTo(
            new Replay.Rated(Rag.GREY, OptionalDouble.empty(), "No forecast: 5 of the 6 values needed.")
        );
    }

    @Test
    void one_replay_rates_many_promises() {
        var replay = new Replay(noise(2, 24), 12, RatingRule.current());
        assertThat(replay.rate(ImprovementDirection.INCREASE, 20, 12).rag()).isEqualTo(Rag.GREEN);
        assertThat(replay.rate(ImprovementDirection.DECREASE, 20, 3).rag()).isEqualTo(Rag.RED);
        assertThat(replay.rate(ImprovementDirection.INCREASE, 50, 6).rag()).isEqualTo(Rag.AMBER);
    }
}
