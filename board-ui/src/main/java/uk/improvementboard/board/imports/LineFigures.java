package uk.improvementboard.board.imports;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import uk.improvementboard.metrics.imports.FigureCell;
import uk.improvementboard.metrics.imports.FigureCell.Content;
import uk.improvementboard.metrics.imports.LineProblem;
import uk.improvementboard.metrics.imports.LineValue;
import uk.improvementboard.metrics.imports.MissingSymbol;
import uk.improvementboard.metrics.imports.Said.Unclear;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Unit;
import uk.improvementboard.metrics.returns.CheckedFigure;

/** Reads value, counts and status of one line, and holds them against each other. */
record LineFigures(FigureCell cell) {
    /** What they say together. */
    sealed interface Figures {
        record Read(LineValue value, OptionalLong numerator, OptionalLong denominator) implements Figures {}

        record Wrong(LineProblem problem) implements Figures {}
    }

    Figures read(LineCells cells, Measure measure, Period period) {
        var status = LineStatus.of(cells.text(Field.STATUS));
        if (status.isEmpty()) {
            return wrong(
                cells,
                Field.STATUS,
                "This is no status that is known.",
                "Write Final, Provisional, Suppressed, Not available or Not applicable, or p, c, x or z."
            );
        }
        var value = cell.read(cells.cell(Field.VALUE), measure.unit());
        if (value instanceof Unclear<Content> unclear) {
            return new Figures.Wrong(cells.problem(Field.VALUE, unclear));
        }
        var numerator = cell.count(cells.cell(Field.NUMERATOR));
        if (numerator instanceof Unclear<OptionalLong> unclear) {
            return new Figures.Wrong(cells.problem(Field.NUMERATOR, unclear));
        }
        var denominator = cell.count(cells.cell(Field.DENOMINATOR));
        if (denominator instanceof Unclear<OptionalLong> unclear) {
            return new Figures.Wrong(cells.problem(Field.DENOMINATOR, unclear));
        }
        var given = new Given(
            value.clear().orElseThrow(),
            numerator.clear().orElseThrow(),
            denominator.clear().orElseThrow()
        );
        return status.get().withFigure()
            ? withFigure(cells, measure, period, given, status.get())
            : withoutFigure(cells, given, status.get());
    }

    private record Given(Content value, OptionalLong numerator, OptionalLong denominator) {
        Figures.Read read(LineValue line) {
            return new Figures.Read(line, numerator, denominator);
        }
    }

    private Figures withFigure(LineCells cells, Measure measure, Period period, Given given, LineStatus status) {
        return switch (given.value()) {
            case Content.Figure figure -> given.read(line(figure.value(), figure.mark(), status));
            case Content.Missing missing -> given.read(missing.symbol().value());
            case Content.Nothing _ -> ofCounts(cells, measure, period, given, status);
        };
    }

    private static LineValue line(BigDecimal value, String mark, LineStatus status) {
        return status == LineStatus.PROVISIONAL || "p".equals(mark) || "e".equals(mark)
            ? new LineValue.Provisional(value)
            : new LineValue.Reported(value);
    }

    private Figures ofCounts(LineCells cells, Measure measure, Period period, Given given, LineStatus status) {
        var symbol = symbol(cells, Field.NUMERATOR).or(() -> symbol(cells, Field.DENOMINATOR));
        if (symbol.isPresent()) {
            return given.read(symbol.get().value());
        }
        if (given.numerator().isEmpty() || given.denominator().isEmpty()) {
            return alone(cells, measure, given, status);
        }
        var checked = new CheckedFigure(period, Optional.empty(), given.numerator(), given.denominator());
        return checked
            .value(measure)
            .<Figures>map(it -> given.read(line(it, "", status)))
            .orElseGet(() ->
                measure.unit().kind() == Unit.Kind.PERCENTAGE
                    ? wrong(
                          cells,
                          Field.NUMERATOR,
                          given.numerator().getAsLong() + " of " + given.denominator().getAsLong() + " is no share.",
                          "The numerator must not be above the denominator, and the denominator above 0."
                      )
                    : noValue(cells)
            );
    }

    /** Of a measure that counts, a count alone is the value. */
    private static Figures alone(LineCells cells, Measure measure, Given given, LineStatus status) {
        if (measure.unit().kind() == Unit.Kind.COUNT && given.numerator().isPresent()) {
            var counted = BigDecimal.valueOf(given.numerator().getAsLong());
            return new Figures.Read(line(counted, "", status), OptionalLong.empty(), OptionalLong.empty());
        }
        return noValue(cells);
    }

    private static Figures noValue(LineCells cells) {
        return wrong(cells, Field.VALUE, "There is no value, and none follows from the counts.", "Give the value.");
    }

    private Figures withoutFigure(LineCells cells, Given given, LineStatus status) {
        if (given.value() instanceof Content.Figure) {
            return wrong(
                cells,
                Field.STATUS,
                "The status says that there is no figure, and there is one.",
                "Take out the figure or change the status."
            );
        }
        return new Figures.Read(status.value(cells.text(Field.NOTE)), OptionalLong.empty(), OptionalLong.empty());
    }

    private static Optional<MissingSymbol> symbol(LineCells cells, Field field) {
        return MissingSymbol.of(cells.text(field));
    }

    private static Figures wrong(LineCells cells, Field field, String reason, String mend) {
        return new Figures.Wrong(cells.problem(field, reason, mend));
    }
}
