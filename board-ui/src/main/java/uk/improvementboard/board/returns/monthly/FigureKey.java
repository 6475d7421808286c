package uk.improvementboard.board.returns.monthly;

import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.returns.DueFigure;
import uk.improvementboard.metrics.returns.ReturnEntry;

/** Which figure of a return. */
record FigureKey(MeasureCode measure, Period period) {
    static FigureKey of(DueFigure figure) {
        return new FigureKey(figure.measure().code(), figure.period());
    }

    /** {@return what the ids of its fields are made of: the browser puts back by them what it kept, never into another period} */
    String id() {
        return measure.value() + "-" + period.end();
    }

    static FigureKey of(ReturnEntry entry) {
        return new FigureKey(entry.measure(), entry.period());
    }
}
