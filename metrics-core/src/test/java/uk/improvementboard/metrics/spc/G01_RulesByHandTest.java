package uk.improvementboard.metrics.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.spc.oracle.Answer;
import uk.improvementboard.metrics.spc.oracle.AnySeries;
import uk.improvementboard.metrics.spc.oracle.Question;
import uk.improvementboard.metrics.spc.oracle.RulesByHand;

/**
 * FEATURE UNDER TEST: every point and icon against the rules applied by hand in decimals. More series:
 * {@code -DargLine="-Dspc.series=500000 -Dspc.seed=1"}.
 */
class G01_RulesByHandTest {

    private static final int SERIES = Integer.getInteger("spc.series", 10_000);
    private static final long SEED = Long.getLong("spc.seed", 20261126);

    @Test
    void every_point_and_icon_is_what_the_rules_say() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        var knifeEdges = 0;
        for (var i = 0; i < SERIES; i++) {
            var question = AnySeries.question(random);
            if (emptySegment(question)) {
                continue;
            }
            var answer = RulesByHand.answer(question);
            if (answer.knifeEdge()) {
                knifeEdges++;
                continue;
            }
            var actual = asAnswer(chart(question));
            if (!actual.equals(answer)) {
                fail("Series " + i + ": " + difference(answer, actual) + "\n" + question);
            }
        }
        assertThat(knifeEdges).isLessThan(SERIES / 10);
    }

    private static String difference(Answer hand, Answer engine) {
        for (var i = 0; i < hand.points().size(); i++) {
            if (!hand.points().get(i).equals(engine.points().get(i))) {
                return "point " + i + " is " + hand.points().get(i) + ", not " + engine.points().get(i);
            }
        }
        return (
            hand.variation() + " and " + hand.assurance() + ", not " + engine.variation() + " and " + engine.assurance()
        );
    }

    private static boolean emptySegment(Question question) {
        var filled = false;
        for (var row : question.rows()) {
            if (row.rebase() && !filled) {
                return true;
            }
            filled = (filled && !row.rebase()) || (row.value().isPresent() && !row.ghost());
        }
        return !filled;
    }

    private static XmrChart chart(Question question) {
        var points = new ArrayList<SpcPoint>();
        var rebases = new ArrayList<Rebase>();
        for (var row : question.rows()) {
            var date = SpcCase.START.plusMonths(points.size());
            var value = row.value().map(BigDecimal::doubleValue).map(OptionalDouble::of).orElse(OptionalDouble.empty());
            points.add(new SpcPoint(date, value, row.ghost()));
            if (row.rebase()) {
                rebases.add(Rebase.marked(date));
            }
        }
        var direction = switch (question.direction()) {
            case 1 -> ImprovementDirection.INCREASE;
            case -1 -> ImprovementDirection.DECREASE;
            default -> ImprovementDirection.NEUTRAL;
        };
        var targets = question
            .target()
            .map(target -> List.of(DatedTarget.always(target.doubleValue())))
            .orElse(List.of());
        return XmrChart.of(
            new SpcSeries(points, direction, SeriesKind.INDEPENDENT_PERIOD, rebases, targets),
            settings(question)
        );
    }

    private static SpcSettings settings(Question question) {
        var profile = question.screened()
            ? SpcSettings.ptd()
            : question.plotTheDots()
              ? SpcSettings.ptdWithoutScreening()
              : SpcSettings.mdc().withMinimumPoints(1);
        var settings = profile
            .withRuns(question.run(), question.run())
            .withOutsideCountsAsClose(question.outsideCountsAsClose());
        return question.baseline() == 0
            ? settings
            : settings.withBaseline(new FixedBaseline.FirstPoints(question.baseline()));
    }

    private static Answer asAnswer(XmrChart chart) {
        var points = chart
            .points()
            .stream()
            .filter(point -> !point.ghost())
            .map(point ->
                new Answer.Point(
                    point.segment(),
                    point.side(),
                    point.outsideLimits(),
                    point.closeToLimits(),
                    point.causes().isEmpty() ? "none" : rule(point.causes().getFirst()),
                    type(point.variation())
                )
            )
            .toList();
        var assurance = switch (chart.assurance()) {
            case NO_TARGET, NOT_ASSESSED -> "";
            case CONSISTENT_PASS, CONSISTENT_FAIL, INCONSISTENT -> chart.assurance().name().toLowerCase(Locale.ROOT);
        };
        return new Answer(points, type(chart.variation()), assurance, false);
    }

    private static String rule(SpecialCause cause) {
        var name = switch (cause) {
            case SpecialCause.AstronomicalPoint _ -> "outside";
            case SpecialCause.Shift _ -> "shift";
            case SpecialCause.Trend _ -> "trend";
            case SpecialCause.TwoOfThree _ -> "two_of_three";
        };
        return name + (cause.high() ? "_high" : "_low");
    }

    private static String type(Variation variation) {
        return switch (variation) {
            case NEUTRAL_HIGH -> "special_cause_neutral_high";
            case NEUTRAL_LOW -> "special_cause_neutral_low";
            case COMMON_CAUSE, SPECIAL_CAUSE_IMPROVEMENT, SPECIAL_CAUSE_CONCERN, NOT_ASSESSED -> variation
                .name()
                .toLowerCase(Locale.ROOT);
        };
    }

    @Test
    void the_hand_finds_what_a_pencil_finds() {
        var rows = Arrays.stream("8 12 8 12 8 12 8 12 8 11 12 11 12 11 12 11 8 12 8 12 8 12 8 12 8 8 8".split(" "))
            .map(it -> new Question.Row(Optional.of(new BigDecimal(it)), false, false))
            .toList();
        var answer = RulesByHand.answer(new Question(rows, 1, Optional.empty(), false, false, false, 7, 0));
        assertThat(answer.points().stream().map(Answer.Point::rule).toList().subList(8, 17)).containsExactly(
            "none",
            "shift_high",
            "shift_high",
            "shift_high",
            "shift_high",
            "shift_high",
            "shift_high",
            "shift_high",
            "none"
        );
    }
}
