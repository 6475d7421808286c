package uk.improvementboard.board.imports;

import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.improvementboard.metrics.imports.ImportLine;
import uk.improvementboard.metrics.imports.LineProblem;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.returns.ReturnFinding;

/** Says where in a file the figure stands that a check refused: the checks know figures and no columns. */
record FigureColumns(Layout layout) {
    /** {@return why a line cannot be taken, with its column, its cell, its measure and its period} */
    LineProblem refused(ImportLine line, Measure measure, ReturnFinding error) {
        return new LineProblem(
            line.row(),
            line.sheet(),
            column(line, measure, error.kind()),
            cell(line, error.kind()),
            "\"%s\" %s cannot be taken. %s".formatted(measure.name(), line.period().phrase(), error.what()),
            error.mend()
        );
    }

    /** {@return the head of a column as the file spells it; its meaning where no column of the file gives it} */
    String head(Field field) {
        var heads = layout
            .columns()
            .entrySet()
            .stream()
            .filter(it -> it.getValue() == field)
            .map(Map.Entry::getKey)
            .sorted()
            .collect(Collectors.joining(", "));
        return heads.isBlank() ? field.words() : heads;
    }

    private String column(ImportLine line, Measure measure, ReturnFinding.Kind kind) {
        return switch (kind) {
            case FUTURE_PERIOD, PERIOD_NOT_ENDED, DUPLICATE_PERIOD -> periodColumn(line);
            case PARTS_CONTRADICT, RATE_DIFFERS_FROM_PARTS, UNUSUAL_DENOMINATOR -> head(Field.NUMERATOR) +
                ", " +
                head(Field.DENOMINATOR);
            case
                UNREADABLE,
                NO_REASON,
                PERSONAL_DATA,
                OUT_OF_BOUNDS,
                UNIT_SLIP,
                IMPLAUSIBLE_JUMP,
                CUMULATIVE_FOR_PERIOD,
                PERIOD_FOR_CUMULATIVE,
                STALE_DEFINITION -> switch (layout.shape()) {
                case LONG -> head(Field.VALUE);
                case PERIODS_ACROSS -> line.period().words();
                case MEASURES_ACROSS -> measure.name();
            };
        };
    }

    private String periodColumn(ImportLine line) {
        if (layout.shape() == Layout.Shape.PERIODS_ACROSS) {
            return line.period().words();
        }
        var edges = Stream.of(Field.PERIOD_START, Field.PERIOD_END)
            .filter(layout.columns()::containsValue)
            .map(this::head)
            .collect(Collectors.joining(", "));
        return edges.isEmpty() ? head(Field.PERIOD) : edges;
    }

    private static String cell(ImportLine line, ReturnFinding.Kind kind) {
        return switch (kind) {
            case FUTURE_PERIOD, PERIOD_NOT_ENDED, DUPLICATE_PERIOD -> line.period().words();
            case PARTS_CONTRADICT, RATE_DIFFERS_FROM_PARTS, UNUSUAL_DENOMINATOR -> count(line.numerator()) +
                ", " +
                count(line.denominator());
            case
                UNREADABLE,
                NO_REASON,
                PERSONAL_DATA,
                OUT_OF_BOUNDS,
                UNIT_SLIP,
                IMPLAUSIBLE_JUMP,
                CUMULATIVE_FOR_PERIOD,
                PERIOD_FOR_CUMULATIVE,
                STALE_DEFINITION -> line.value()
                .figure()
                .map(it -> it.toPlainString())
                .orElse("");
        };
    }

    private static String count(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "nothing";
    }
}
