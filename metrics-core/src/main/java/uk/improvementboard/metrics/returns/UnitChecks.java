package uk.improvementboard.metrics.returns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Unit;
import uk.improvementboard.metrics.returns.ReturnFinding.Kind;

/** Whether a value is possible in its unit, and whether it was given in another. */
record UnitChecks(MeasureHistory history) {
    /** Figures that tell the usual level: one year of months. */
    private static final int RECENT = 12;
    /** How many times the usual level a value may be, either way, once the slip is taken back. */
    private static final double NEAR = 3;
    private static final double HUNDRED = 100;
    private static final double THOUSAND = 1000;

    List<ReturnFinding> check(CheckedFigure figure) {
        var value = figure.value(history.measure());
        if (value.isEmpty()) {
            return List.of();
        }
        var findings = new ArrayList<ReturnFinding>();
        impossible(value.get()).ifPresent(findings::add);
        if (figure.fraction().isEmpty()) {
            slip(value.get(), figure).ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<ReturnFinding> impossible(BigDecimal value) {
        var measure = history.measure();
        var unit = measure.unit();
        var lowest = unit.kind() == Unit.Kind.RANK ? 1 : unit.minimum().orElse(Double.NEGATIVE_INFINITY);
        var highest = unit.maximum().orElse(Double.POSITIVE_INFINITY);
        var number = value.doubleValue();
        if (number < lowest || number > highest) {
            return outOfBounds(words(value) + " is not possible.", bounds(measure, lowest, highest));
        }
        var whole = unit.kind() == Unit.Kind.RANK || (unit.kind() == Unit.Kind.COUNT && measure.decimals() == 0);
        return whole && value.stripTrailingZeros().scale() > 0
            ? outOfBounds(
                  value.toPlainString() + " is not a whole number.",
                  "Give how many " + (unit.kind() == Unit.Kind.RANK ? "places" : unit.noun()) + " as a whole number."
              )
            : Optional.empty();
    }

    private static String bounds(Measure measure, double lowest, double highest) {
        var format = FigureFormat.of(measure);
        return Double.isInfinite(highest)
            ? "Give " + format.promised(lowest) + " or more."
            : "Give a value from " + format.promisedCell(lowest) + " to " + format.promised(highest) + ".";
    }

    private static Optional<ReturnFinding> outOfBounds(String what, String mend) {
        return Optional.of(ReturnFinding.error(Kind.OUT_OF_BOUNDS, what, mend));
    }

    private Optional<ReturnFinding> slip(BigDecimal value, CheckedFigure figure) {
        return switch (history.measure().unit().kind()) {
            case PERCENTAGE -> shareOfOne(value).or(() -> slipBy(HUNDRED, value, figure));
            case MONEY -> slipBy(THOUSAND, value, figure).or(() -> slipBy(THOUSAND * THOUSAND, value, figure));
            case COUNT, DURATION, SCORE, RANK -> Optional.empty();
        };
    }

    /** Without history the digits alone tell: 0.56 where the measure is given with one decimal at most. */
    private Optional<ReturnFinding> shareOfOne(BigDecimal value) {
        var fraction = value.signum() > 0 && value.compareTo(BigDecimal.ONE) < 0;
        return fraction && usual().isEmpty() && value.scale() > history.measure().decimals()
            ? Optional.of(slipped(value, value.movePointRight(2), "has the digits of a share of one"))
            : Optional.empty();
    }

    /** The value lies where none has been, and would lie near the usual level if it were so many times larger or smaller. */
    private Optional<ReturnFinding> slipBy(double factor, BigDecimal value, CheckedFigure figure) {
        var usual = usual();
        var number = Math.abs(value.doubleValue());
        if (usual.isEmpty() || number == 0 || seenBefore(number)) {
            return Optional.empty();
        }
        var level = usual.get();
        var before = history.before(figure.period());
        var beside = before.map(it -> " beside " + words(it) + " " + it.period().phrase()).orElse("");
        if (near(number * factor, level)) {
            return Optional.of(
                slipped(value, value.multiply(BigDecimal.valueOf((long) factor)), "looks too small" + beside)
            );
        }
        return near(number / factor, level)
            ? Optional.of(slipped(value, value.divide(BigDecimal.valueOf((long) factor)), "looks too large" + beside))
            : Optional.empty();
    }

    private static boolean near(double value, double level) {
        return value > level / NEAR && value < level * NEAR;
    }

    private ReturnFinding slipped(BigDecimal value, BigDecimal meant, String why) {
        return ReturnFinding.warning(
            Kind.UNIT_SLIP,
            words(value) + " " + why + ".",
            "Was " +
                words(meant) +
                " meant? The unit is " +
                unitWords(history.measure().unit()) +
                ". If it is right, say why."
        );
    }

    private static String unitWords(Unit unit) {
        return switch (unit.kind()) {
            case PERCENTAGE -> "per cent, 0 to 100";
            case MONEY -> unit.noun().isEmpty() ? "pounds" : unit.noun() + " pounds";
            case COUNT, DURATION, SCORE, RANK -> unit.noun();
        };
    }

    private boolean seenBefore(double number) {
        var all = sizes(history.observations()).toArray();
        return number >= DoubleStream.of(all).min().orElse(0) && number <= DoubleStream.of(all).max().orElse(0);
    }

    /** The middle of the latest year of figures that are not 0. */
    private Optional<Double> usual() {
        var sizes = sizes(history.observations()).toArray();
        var recent = DoubleStream.of(sizes)
            .skip(Math.max(0, sizes.length - RECENT))
            .sorted()
            .toArray();
        return recent.length == 0 ? Optional.empty() : Optional.of(recent[recent.length / 2]);
    }

    private static DoubleStream sizes(List<Observation> observations) {
        return observations
            .stream()
            .flatMap(it -> it.shown().stream())
            .mapToDouble(it -> Math.abs(it.asDouble()))
            .filter(it -> it > 0);
    }

    private String words(BigDecimal value) {
        return FigureFormat.of(history.measure()).asPublished(new Figure(value, Optional.empty()));
    }

    private String words(Observation observation) {
        return observation
            .shown()
            .map(it -> FigureFormat.of(history.measure()).asPublished(it))
            .orElse("");
    }
}
