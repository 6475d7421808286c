package uk.improvementboard.board.imports;

import java.util.List;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.metrics.imports.LineProblem;
import uk.improvementboard.persistence.imports.StagedLine;

/** Lines of an import as tables. */
final class LineTables {

    private LineTables() {}

    /** {@return figures beside those on the board, old before new} */
    static PlainTable figures(String caption, List<StagedLine> lines, LineWords words) {
        var table = PlainTable.withHiddenCaption(
            caption,
            "twin",
            Column.text("Measure"),
            Column.text("Period"),
            Column.number("On the board"),
            Column.number("In the file"),
            Column.text("To give a reason for"),
            Column.number("Row")
        );
        lines
            .stream()
            .map(StagedLine.Sound.class::cast)
            .forEach(line ->
                table.row(
                    words.measure(line.measure()),
                    line.period().words(),
                    words.onBoard(line),
                    words.inFile(line),
                    line.warning().isEmpty() ? "nothing" : line.warning(),
                    LineWords.row(line)
                )
            );
        return table;
    }

    /** {@return lines that cannot be loaded, with what is wrong and how to mend it} */
    static PlainTable rejected(List<StagedLine> lines, LineWords words) {
        return problems(
            "Rejected lines",
            lines
                .stream()
                .map(line -> words.problem((StagedLine.Rejected) line))
                .toList()
        );
    }

    static PlainTable problems(String caption, List<LineProblem> problems) {
        var table = PlainTable.withHiddenCaption(
            caption,
            "twin",
            Column.text("What is wrong"),
            Column.text("How to mend it"),
            Column.text("Column"),
            Column.text("Value"),
            Column.number("Row")
        );
        problems.forEach(problem ->
            table.row(
                problem.reason(),
                problem.mend(),
                problem.column().isEmpty() ? "all" : problem.column(),
                problem.value().isEmpty() ? "none" : problem.value(),
                problem.row() == 0 ? "all" : (problem.sheet().isEmpty() ? "" : problem.sheet() + " ") + problem.row()
            )
        );
        return table;
    }
}
