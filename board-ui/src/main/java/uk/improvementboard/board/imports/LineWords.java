package uk.improvementboard.board.imports;

import java.util.Map;
import java.util.Optional;
import uk.improvementboard.metrics.imports.LineProblem;
import uk.improvementboard.metrics.imports.LineValue;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.Fraction;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.persistence.imports.StagedLine;

/**
 * Lines of an import in words, the same on screen, in the terminal and for other programs.
 *
 * @param measures every measure on the board
 */
public record LineWords(Map<MeasureCode, Measure> measures) {
    /** {@return the measure's name, or its code where the board does not know it} */
    public String measure(MeasureCode code) {
        return find(code).map(Measure::name).orElse(code.value());
    }

    /** {@return the figure of the file: "56.3% (957 of 1,699)", or why there is none} */
    public String inFile(StagedLine.Sound line) {
        return switch (line.value()) {
            case LineValue.Reported it -> figure(line.measure(), new Figure(it.value(), line.fraction()));
            case LineValue.Provisional it -> figure(line.measure(), new Figure(it.value(), line.fraction())) + " [p]";
            case LineValue.Suppressed it -> "Suppressed [c]: " + it.reason();
            case LineValue.Unavailable it -> "Not available [x]: " + it.reason();
            case LineValue.NotApplicable it -> "Not applicable [z]: " + it.reason();
        };
    }

    /** {@return the figure on the board, or why there is none; "none" where the period has nothing} */
    public String onBoard(StagedLine.Sound line) {
        return line
            .onBoard()
            .map(known -> words(line.measure(), known))
            .orElse("none");
    }

    /** {@return the row with its sheet: "7", "Figures 7"} */
    public static String row(StagedLine line) {
        return (line.sheet().isEmpty() ? "" : line.sheet() + " ") + line.row();
    }

    /** {@return why a line was rejected; where other lines of the file speak against it, with its measure and period too} */
    public LineProblem problem(StagedLine.Rejected line) {
        var problem = line.problem();
        if (line.measure().isEmpty() || line.period().isEmpty()) {
            return problem;
        }
        return new LineProblem(
            problem.row(),
            problem.sheet(),
            Field.PERIOD.words(),
            line.period().get().words(),
            "\"%s\" %s cannot be taken. %s".formatted(
                measure(line.measure().get()),
                line.period().get().phrase(),
                problem.reason()
            ),
            problem.mend()
        );
    }

    private String words(MeasureCode measure, Observation known) {
        return known
            .shown()
            .map(figure -> figure(measure, figure) + (known instanceof Observation.Provisional ? " [p]" : ""))
            .orElseGet(known::status);
    }

    private String figure(MeasureCode measure, Figure figure) {
        var value = find(measure)
            .map(it -> FigureFormat.of(it).asPublished(figure))
            .orElseGet(() -> figure.value().toPlainString());
        return value + figure.fraction().map(LineWords::counts).orElse("");
    }

    private Optional<Measure> find(MeasureCode code) {
        return Optional.ofNullable(measures.get(code));
    }

    private static String counts(Fraction of) {
        return " (%,d of %,d)".formatted(of.numerator(), of.denominator());
    }
}
