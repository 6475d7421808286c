package uk.improvementboard.metrics.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.SinglePeriods;
import uk.improvementboard.metrics.measure.Unit;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.MeasurePage.Signals;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.spc.Assurance;
import uk.improvementboard.metrics.spc.ChartPoint;
import uk.improvementboard.metrics.spc.Limits;
import uk.improvementboard.metrics.spc.SpecialCause;
import uk.improvementboard.metrics.spc.Variation;
import uk.improvementboard.metrics.spc.XmrChart;

/** What the variation and assurance icons say, and what the pair says to a board (INTERFACE.md 7). */
final class SignalWords {

    private SignalWords() {}

    static Optional<Signals> of(MeasureReading reading) {
        var chart = reading.chart();
        if (chart.runChart() || chart.latestPoint().isEmpty() || chart.variation() == Variation.NOT_ASSESSED) {
            return Optional.empty();
        }
        var last = chart.latestPoint().get();
        return Optional.of(
            new Signals(
                chart.variation(),
                last
                    .causes()
                    .stream()
                    .findFirst()
                    .map(SpecialCause::high)
                    .orElse(last.side() > 0),
                variation(chart, last),
                chart.assurance(),
                assurance(reading),
                metBeyondTheLimits(reading)
                    ? "Better, and the target is met now: the limits no longer describe the process, agree new ones."
                    : pair(chart.variation(), chart.assurance(), reading.againstBaseline())
            )
        );
    }

    /** A target out of reach of the old limits that the latest figure meets all the same. */
    private static boolean metBeyondTheLimits(MeasureReading reading) {
        var chart = reading.chart();
        if (
            chart.variation() != Variation.SPECIAL_CAUSE_IMPROVEMENT || chart.assurance() != Assurance.CONSISTENT_FAIL
        ) {
            return false;
        }
        return chart
            .latestPoint()
            .filter(
                last ->
                    last.target().isPresent() &&
                    last.value().isPresent() &&
                    reading.measure().direction().reaches(last.value().getAsDouble(), last.target().getAsDouble())
            )
            .isPresent();
    }

    /** Why there are no icons, or what to bear in mind with them. */
    static String note(MeasureReading reading) {
        return reading
            .chart()
            .runChartReason()
            .map(reason ->
                SinglePeriods.of(reading.measure(), reading.observations()) instanceof SinglePeriods.Refused refused
                    ? reason + " " + refused.reason()
                    : reason
            )
            .orElseGet(() -> String.join(" ", warnings(reading)));
    }

    private static List<String> warnings(MeasureReading reading) {
        var warnings = new ArrayList<>(reading.chart().warnings());
        if (reading.measure().unit().kind() == Unit.Kind.COUNT) {
            reading.chart().lowCountWarning().ifPresent(warnings::add);
        }
        return warnings;
    }

    private static String variation(XmrChart chart, ChartPoint last) {
        var cause = last
            .causes()
            .stream()
            .findFirst()
            .map(SpecialCause::words)
            .map(words -> ": " + words)
            .orElse("");
        var words = chart.variation().words();
        var title = (cause.isEmpty() ? words : words.replaceFirst(": ", ", ")) + cause;
        return Wording.upperFirst(title);
    }

    private static String assurance(MeasureReading reading) {
        var chart = reading.chart();
        var format = reading.format();
        var target = chart
            .latestPoint()
            .map(ChartPoint::target)
            .filter(value -> value.isPresent());
        if (
            target.isEmpty() ||
            chart
                .latestSegment()
                .flatMap(segment -> segment.limits())
                .isEmpty()
        ) {
            return chart.assurance() == Assurance.NO_TARGET
                ? "No target to compare the limits with"
                : chart.assurance().words();
        }
        Limits limits = chart.latestSegment().orElseThrow().limits().orElseThrow();
        var aim = target.get().getAsDouble();
        var between = format.cell(limits.lower()) + " and " + format.cell(limits.upper());
        var value = "The target of " + format.promised(aim) + " lies ";
        return switch (chart.assurance()) {
            case CONSISTENT_PASS, CONSISTENT_FAIL -> value +
                (aim > limits.upper() ? "above" : "below") +
                " both limits, " +
                between;
            case INCONSISTENT -> value + "between the limits, " + between;
            case NO_TARGET, NOT_ASSESSED -> chart.assurance().words();
        };
    }

    static String pair(Variation variation, Assurance assurance, boolean baseline) {
        var better = baseline ? "Better than before the plan" : "Better than the average so far";
        var reach = baseline ? "the baseline's limits" : "the limits";
        return switch (variation) {
            case SPECIAL_CAUSE_IMPROVEMENT -> switch (assurance) {
                case CONSISTENT_FAIL -> "Gains, but the target is still out of reach of " +
                    reach +
                    ": look at the gap and the forecast.";
                case CONSISTENT_PASS -> "Better, and the target will be met: celebrate and learn.";
                case INCONSISTENT -> better + "; the target is not yet safe.";
                case NO_TARGET, NOT_ASSESSED -> better + ".";
            };
            case SPECIAL_CAUSE_CONCERN -> switch (assurance) {
                case CONSISTENT_FAIL -> "Failing and getting worse: escalate first.";
                case CONSISTENT_PASS -> "Early warning: the target is met, and the process is getting worse.";
                case INCONSISTENT -> "Getting worse, and the target is not safe.";
                case NO_TARGET, NOT_ASSESSED -> "Getting worse.";
            };
            case COMMON_CAUSE -> switch (assurance) {
                case CONSISTENT_FAIL -> "Stable failure: waiting will not help, the process must change.";
                case CONSISTENT_PASS -> "Stable, and the target will be met.";
                case INCONSISTENT -> "Hit or miss: do not react to single months.";
                case NO_TARGET, NOT_ASSESSED -> "No significant change.";
            };
            case NEUTRAL_HIGH, NEUTRAL_LOW -> "A real change, where neither direction is better by itself: ask why.";
            case NOT_ASSESSED -> "";
        };
    }
}
