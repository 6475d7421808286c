package uk.improvementboard.metrics.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Fraction;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.measure.Unit;
import uk.improvementboard.metrics.trajectory.Baseline;
import uk.improvementboard.metrics.trajectory.EndState;
import uk.improvementboard.metrics.trajectory.Milestone;
import uk.improvementboard.metrics.trajectory.PromisedDate;
import uk.improvementboard.metrics.trajectory.PromisedDates;
import uk.improvementboard.metrics.trajectory.StatutoryStandard;
import uk.improvementboard.metrics.trajectory.Trajectory;

/**
 * One measure of a made-up area, as a board has it: a monthly rate with its counts, a baseline before the plan, three milestones, an
 * end state and a statutory standard. The same number makes the same series.
 */
record MadeUpArea(Measure measure, Trajectory trajectory, List<Observation> observations, LocalDate asAt) {
    private static final YearMonth FIRST = YearMonth.of(2021, 10);
    private static final Provenance SOURCE = new Provenance(
        "Made up for a measurement of speed",
        Optional.empty(),
        Provenance.Basis.ILLUSTRATIVE,
        Optional.empty(),
        "",
        "benchmark"
    );

    static MadeUpArea of(long number, int months) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(number);
        var last = FIRST.plusMonths(months - 1L).atEndOfMonth();
        return new MadeUpArea(rate(), trajectory(last), observations(random, months), last.plusDays(20));
    }

    private static Measure rate() {
        return new Measure(
            new MeasureCode("on-time"),
            "Plans on time",
            "Plans issued within 20 weeks",
            Unit.percent(),
            1,
            ImprovementDirection.INCREASE,
            SeriesKind.INDEPENDENT_PERIOD,
            Frequency.MONTHLY,
            List.of(new OrganisationCode("council")),
            true,
            false,
            true,
            10
        );
    }

    private static Trajectory trajectory(LocalDate last) {
        return new Trajectory(
            Optional.of(new Baseline(FIRST.atDay(1), FIRST.plusMonths(11).atEndOfMonth(), "")),
            List.of(
                milestone("m1", 55, last.plusMonths(3)),
                milestone("m2", 65, last.plusMonths(9)),
                milestone("m3", 75, last.plusMonths(15))
            ),
            Optional.of(new EndState(90, last.plusMonths(24), 6)),
            Optional.of(new StatutoryStandard(100, "SEND Regulations 2014, regulation 13(2)")),
            2
        );
    }

    private static Milestone milestone(String code, double value, LocalDate due) {
        var dates = List.of(new PromisedDate(due, FIRST.plusYears(1).atDay(1), "the board", "", "minutes"));
        return new Milestone(code, value, new PromisedDates(dates));
    }

    private static List<Observation> observations(RandomGenerator random, int months) {
        var observations = new ArrayList<Observation>(months);
        var level = 25 + random.nextInt(40);
        for (var month = 0; month < months; month++) {
            level = Math.clamp(level + random.nextInt(-1, month % 3 == 0 ? 3 : 2), 1, 99);
            var all = 60 + random.nextInt(60);
            var met = 0;
            for (var plan = 0; plan < all; plan++) {
                met += random.nextInt(100) < level ? 1 : 0;
            }
            var share = BigDecimal.valueOf(met * 100L).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
            observations.add(
                new Observation.Reported(
                    Period.month(FIRST.plusMonths(month)),
                    new Figure(share, Optional.of(new Fraction(met, all))),
                    false,
                    SOURCE,
                    HandlingClass.BOARD_ONLY
                )
            );
        }
        return observations;
    }
}
