package uk.improvementboard.metrics.returns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Fraction;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Unit;

/**
 * A figure as it was given, before anything is known about its soundness: the counts may contradict each other or the value.
 *
 * @param period the period it is given for
 * @param value in the measure's unit; empty where only counts are given, or where the period has no figure
 * @param numerator those that meet the definition
 * @param denominator all that could
 */
public record CheckedFigure(
    Period period,
    Optional<BigDecimal> value,
    OptionalLong numerator,
    OptionalLong denominator
) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** {@return a value without counts} */
    public static CheckedFigure of(Period period, BigDecimal value) {
        return new CheckedFigure(period, Optional.of(value), OptionalLong.empty(), OptionalLong.empty());
    }

    /** {@return counts of which the rate is to be worked out} */
    public static CheckedFigure of(Period period, long numerator, long denominator) {
        return new CheckedFigure(period, Optional.empty(), OptionalLong.of(numerator), OptionalLong.of(denominator));
    }

    /** {@return a published figure of a period} */
    public static CheckedFigure of(Period period, Figure figure) {
        var fraction = figure.fraction();
        return new CheckedFigure(
            period,
            Optional.of(figure.value()),
            fraction.map(it -> OptionalLong.of(it.numerator())).orElse(OptionalLong.empty()),
            fraction.map(it -> OptionalLong.of(it.denominator())).orElse(OptionalLong.empty())
        );
    }

    /** {@return a period that has no figure: not available or not applicable} */
    public static CheckedFigure none(Period period) {
        return new CheckedFigure(period, Optional.empty(), OptionalLong.empty(), OptionalLong.empty());
    }

    /** {@return the counts, where both are given and do not contradict each other} */
    public Optional<Fraction> fraction() {
        if (numerator.isEmpty() || denominator.isEmpty()) {
            return Optional.empty();
        }
        var part = numerator.getAsLong();
        var all = denominator.getAsLong();
        return part < 0 || all <= 0 || part > all ? Optional.empty() : Optional.of(new Fraction(part, all));
    }

    /** {@return the value given, else for a percentage the one that the counts make, with the decimals of the measure} */
    public Optional<BigDecimal> value(Measure measure) {
        return value.or(() ->
            measure.unit().kind() == Unit.Kind.PERCENTAGE
                ? fraction().map(it -> percent(it, measure.decimals()))
                : Optional.empty()
        );
    }

    /** {@return the figure to record; empty where nothing sound is given} */
    public Optional<Figure> figure(Measure measure) {
        return value(measure).map(it -> new Figure(it, fraction()));
    }

    /** {@return whether neither value nor count is given} */
    public boolean empty() {
        return value.isEmpty() && numerator.isEmpty() && denominator.isEmpty();
    }

    private static BigDecimal percent(Fraction fraction, int decimals) {
        return BigDecimal.valueOf(fraction.numerator())
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(fraction.denominator()), decimals, RoundingMode.HALF_UP);
    }
}
