package uk.improvementboard.metrics.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.metrics.spc.SpcCase.analysis;
import static uk.improvementboard.metrics.spc.SpcCase.colours;
import static uk.improvementboard.metrics.spc.SpcCase.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.ImprovementDirection;

/** FEATURE UNDER TEST: what must hold for every series, on seeded random ones. */
class E01_WhateverTheSeriesTest {

    private static final int SERIES = 400;
    private static final List<SpcSettings> PROFILES = List.of(
        analysis(),
        SpcSettings.ptd(),
        SpcSettings.ptdWithoutScreening(),
        analysis().withOutsideCountsAsClose(true).withBaseline(new FixedBaseline.FirstPoints(12))
    );

    /** Whole numbers, so that shifting and doubling are exact in binary; walks, steps and quiet stretches among them. */
    private static double[] values(RandomGenerator random) {
        var values = new double[random.nextInt(2, 40)];
        var level = 500.0;
        for (var i = 0; i < values.length; i++) {
            level += random.nextInt(4) == 0 ? random.nextInt(-20, 21) : 0;
            values[i] = level + random.nextInt(-8, 9);
        }
        return values;
    }

    private static void forEverySeries(java.util.function.BiConsumer<double[], SpcSettings> check) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261122);
        for (var i = 0; i < SERIES; i++) {
            var values = values(random);
            PROFILES.forEach(profile -> check.accept(values, profile));
        }
    }

    private static String colouring(double[] values, ImprovementDirection direction, SpcSettings settings) {
        return colours(XmrChart.of(series(direction, values), settings));
    }

    @Test
    void adding_a_constant_changes_no_colour() {
        forEverySeries((values, settings) -> {
            var shifted = Arrays.stream(values)
                .map(value -> value + 1024)
                .toArray();
            assertThat(colouring(shifted, ImprovementDirection.INCREASE, settings)).isEqualTo(
                colouring(values, ImprovementDirection.INCREASE, settings)
            );
        });
    }

    @Test
    void doubling_the_unit_changes_no_colour() {
        forEverySeries((values, settings) -> {
            var scaled = Arrays.stream(values)
                .map(value -> value * 4)
                .toArray();
            assertThat(colouring(scaled, ImprovementDirection.DECREASE, settings)).isEqualTo(
                colouring(values, ImprovementDirection.DECREASE, settings)
            );
        });
    }

    @Test
    void a_mirrored_series_with_the_mirrored_direction_looks_the_same() {
        forEverySeries((values, settings) -> {
            var mirrored = Arrays.stream(values)
                .map(value -> -value)
                .toArray();
            assertThat(colouring(mirrored, ImprovementDirection.DECREASE, settings)).isEqualTo(
                colouring(values, ImprovementDirection.INCREASE, settings)
            );
        });
    }

    @Test
    void the_other_direction_swaps_improvement_and_concern_but_for_conflicts() {
        forEverySeries((values, settings) -> {
            var up = XmrChart.of(series(ImprovementDirection.INCREASE, values), settings).points();
            var down = XmrChart.of(series(ImprovementDirection.DECREASE, values), settings).points();
            for (var i = 0; i < up.size(); i++) {
                if (!up.get(i).conflict() && up.get(i).variation().special()) {
                    assertThat(down.get(i).variation()).isNotEqualTo(up.get(i).variation());
                }
            }
        });
    }

    @Test
    void limits_enclose_the_mean_and_the_two_sigma_lines() {
        forEverySeries((values, settings) ->
            XmrChart.of(series(ImprovementDirection.INCREASE, values), settings)
                .segments()
                .forEach(segment ->
                    segment
                        .limits()
                        .ifPresent(limits ->
                            assertThat(new double[] {
                                limits.lower(),
                                limits.lowerTwoSigma(),
                                segment.mean(),
                                limits.upperTwoSigma(),
                                limits.upper(),
                            }).isSorted()
                        )
                )
        );
    }

    @Test
    void a_coloured_point_has_a_cause_and_a_cause_a_colour() {
        forEverySeries((values, settings) ->
            XmrChart.of(series(ImprovementDirection.INCREASE, values), settings)
                .points()
                .forEach(point -> assertThat(point.variation().special()).isEqualTo(!point.causes().isEmpty()))
        );
    }

    @Test
    void the_order_of_rows_does_not_matter() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(8);
        forEverySeries((values, settings) -> {
            var series = series(ImprovementDirection.INCREASE, values);
            var rows = new ArrayList<>(series.points());
            Collections.shuffle(rows, Random.from(random));
            assertThat(XmrChart.of(SpcSeries.of(rows, series.direction()), settings)).isEqualTo(
                XmrChart.of(series, settings)
            );
        });
    }

    @Test
    void ghosts_change_nothing_wherever_they_stand() {
        forEverySeries((values, settings) -> {
            var series = series(ImprovementDirection.INCREASE, values);
            var rows = new ArrayList<SpcPoint>();
            for (var point : series.points()) {
                rows.add(point);
                rows.add(SpcPoint.ghost(point.date().plusDays(9), 1e6 * point.value().orElseThrow()));
            }
            var haunted = XmrChart.of(SpcSeries.of(rows, series.direction()), settings);
            var plain = XmrChart.of(series, settings);
            assertThat(
                haunted
                    .points()
                    .stream()
                    .filter(point -> !point.ghost())
                    .toList()
            ).isEqualTo(plain.points());
            assertThat(haunted.variation()).isEqualTo(plain.variation());
            assertThat(haunted.segments().getFirst().limits()).isEqualTo(plain.segments().getFirst().limits());
        });
    }

    @Test
    void a_rebase_on_the_first_point_changes_no_point() {
        forEverySeries((values, settings) -> {
            var series = series(ImprovementDirection.DECREASE, values);
            var rebased = XmrChart.of(series.withRebase(Rebase.marked(series.points().getFirst().date())), settings);
            assertThat(colours(rebased)).isEqualTo(colours(XmrChart.of(series, settings)));
        });
    }

    @Test
    void in_plot_the_dots_a_segment_is_a_chart_of_its_own() {
        forEverySeries((values, _) -> {
            var series = series(ImprovementDirection.INCREASE, values);
            var cut = values.length / 2;
            var rebased = series.withRebase(Rebase.marked(series.points().get(cut).date()));
            var before = SpcSeries.of(series.points().subList(0, cut), series.direction());
            var after = SpcSeries.of(series.points().subList(cut, values.length), series.direction());
            var settings = SpcSettings.ptd();
            assertThat(colours(XmrChart.of(rebased, settings))).isEqualTo(
                colours(XmrChart.of(before, settings)) + colours(XmrChart.of(after, settings))
            );
        });
    }

    @Test
    void what_comes_after_a_fixed_baseline_does_not_move_its_lines() {
        var settings = analysis().withBaseline(new FixedBaseline.FirstPoints(12));
        forEverySeries((values, _) -> {
            if (values.length > 12) {
                var early = XmrChart.of(series(ImprovementDirection.INCREASE, Arrays.copyOf(values, 12)), settings);
                var late = XmrChart.of(series(ImprovementDirection.INCREASE, values), settings);
                assertThat(late.segments().getFirst().limits()).isEqualTo(early.segments().getFirst().limits());
                assertThat(late.segments().getFirst().mean()).isEqualTo(early.segments().getFirst().mean());
            }
        });
    }
}
