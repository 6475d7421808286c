package uk.improvementboard.board.cli;

import java.io.PrintWriter;
import java.util.List;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.imports.CountWords;
import uk.improvementboard.board.imports.LineWords;
import uk.improvementboard.board.imports.TablePreview;
import uk.improvementboard.metrics.imports.LineProblem;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.persistence.imports.StagedLine;

/** Prints what a table would do to the output stream, and refusals to the error stream. */
record TableReport(PrintWriter out, PrintWriter err) {
    private static final int MOST_ROWS = 40;

    void preview(TablePreview.Ready preview) {
        var batch = preview.batch();
        out.println(batch.fileName() + ", from " + batch.source() + ".");
        out.println(CountWords.of(batch.counts()));
        preview
            .loadedBefore()
            .ifPresent(first ->
                out.println(
                    "This file was loaded on %s by %s already (import %d).".formatted(
                        Days.words(BoardTime.dayOf(first.knownFrom())),
                        first.recordedBy(),
                        first.item().number()
                    )
                )
            );
        preview.notices().forEach(notice -> out.println("  " + notice.words()));
        var words = new LineWords(preview.measures());
        figures("Restated", preview.restated(), batch.counts().restated(), words);
        rejected(preview.rejected(), batch.counts().rejected(), words);
        figures("New", preview.added(), batch.counts().added(), words);
        warned(preview, words);
        out.println();
        out.flush();
    }

    void refused(String name, List<LineProblem> problems) {
        err.println(name + ": refused, nothing was changed.");
        problems.forEach(problem -> err.println("  " + problem.words()));
        err.flush();
    }

    void say(String sentence) {
        out.println(sentence);
        out.flush();
    }

    void complain(String sentence) {
        err.println(sentence);
        err.flush();
    }

    private void figures(String title, List<StagedLine> lines, long all, LineWords words) {
        if (lines.isEmpty()) {
            return;
        }
        out.println();
        out.println(title + ":");
        TextTable.print(
            out,
            List.of("Row", "Measure", "Period", "On the board", "In the file"),
            lines
                .stream()
                .limit(MOST_ROWS)
                .map(StagedLine.Sound.class::cast)
                .map(line ->
                    List.of(
                        LineWords.row(line),
                        words.measure(line.measure()),
                        line.period().words(),
                        words.onBoard(line),
                        words.inFile(line)
                    )
                )
                .toList()
        );
        more(all);
    }

    private void rejected(List<StagedLine> lines, long all, LineWords words) {
        if (lines.isEmpty()) {
            return;
        }
        out.println();
        out.println("Rejected:");
        TextTable.print(
            out,
            List.of("Row", "Column", "Value", "What is wrong and how to mend it"),
            lines
                .stream()
                .limit(MOST_ROWS)
                .map(line -> words.problem((StagedLine.Rejected) line))
                .map(problem ->
                    List.of(
                        (problem.sheet().isEmpty() ? "" : problem.sheet() + " ") + problem.row(),
                        problem.column(),
                        problem.value(),
                        problem.reason() + " " + problem.mend()
                    )
                )
                .toList()
        );
        more(all);
    }

    private void warned(TablePreview.Ready preview, LineWords words) {
        if (preview.warned().isEmpty()) {
            return;
        }
        out.println();
        out.println("To give a reason for (%,d):".formatted(preview.batch().counts().warnings()));
        preview
            .warned()
            .stream()
            .map(StagedLine.Sound.class::cast)
            .forEach(line ->
                out.println(
                    "  Row " + LineWords.row(line) + ", " + words.measure(line.measure()) + ": " + line.warning()
                )
            );
    }

    private void more(long all) {
        if (all > MOST_ROWS) {
            out.printf("and %,d more.%n", all - MOST_ROWS);
        }
    }
}
