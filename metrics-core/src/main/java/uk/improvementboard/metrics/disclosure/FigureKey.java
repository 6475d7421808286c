package uk.improvementboard.metrics.disclosure;

import java.math.BigDecimal;
import java.util.Optional;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.Fraction;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Period;

/**
 * The same number of the same measure and period, wherever it stands: in the series, in an earlier version of it or beside it.
 * It is shown everywhere or nowhere.
 */
record FigureKey(MeasureCode measure, Period period, BigDecimal value, Optional<Fraction> fraction) {
    static FigureKey of(MeasureCode measure, Period period, Figure figure) {
        return new FigureKey(measure, period, figure.value().stripTrailingZeros(), figure.fraction());
    }
}
