package uk.improvementboard.board.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.improvementboard.metrics.imports.LineProblem;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.persistence.imports.ImportCounts;
import uk.improvementboard.persistence.imports.StagedLine;

/**
 * What another program is told of an import. The names are those of the answer (docs/imports.md).
 *
 * @param outcome loaded, dry-run, nothing-new, rejected, needs-reason, refused, board-changed or stopped
 * @param message the outcome in a sentence
 * @param number of the import; 0 when nothing could be read
 */
record ImportAnswer(
    String outcome,
    String message,
    int number,
    ImportCounts counts,
    boolean accounted,
    Optional<Before> loadedBefore,
    List<FigureAnswer> restated,
    List<LineProblem> rejected,
    List<FigureAnswer> added,
    List<FigureAnswer> warnings,
    List<LineProblem> notices
) {
    /** An import that loaded the same file before. */
    record Before(int number, LocalDate on, String by) {}

    /** A figure of the file beside the one on the board. */
    record FigureAnswer(
        long row,
        String sheet,
        String measure,
        String name,
        LocalDate periodStart,
        LocalDate periodEnd,
        String onBoard,
        String inFile,
        String warning
    ) {
        static FigureAnswer of(StagedLine line, LineWords words) {
            var sound = (StagedLine.Sound) line;
            return new FigureAnswer(
                sound.row(),
                sound.sheet(),
                sound.measure().value(),
                words.measure(sound.measure()),
                sound.period().start(),
                sound.period().end(),
                words.onBoard(sound),
                words.inFile(sound),
                sound.warning()
            );
        }
    }

    static ImportAnswer refused(String message, List<LineProblem> problems) {
        return new ImportAnswer(
            "refused",
            message,
            0,
            ImportCounts.none(),
            true,
            Optional.empty(),
            List.of(),
            problems,
            List.of(),
            List.of(),
            List.of()
        );
    }

    static ImportAnswer of(String outcome, String message, TablePreview.Ready seen) {
        var words = new LineWords(seen.measures());
        var counts = seen.batch().counts();
        return new ImportAnswer(
            outcome,
            message,
            seen.batch().number(),
            counts,
            counts.accounted() == counts.rows(),
            seen
                .loadedBefore()
                .map(it -> new Before(it.item().number(), BoardTime.dayOf(it.knownFrom()), it.recordedBy())),
            figures(seen.restated(), words),
            seen
                .rejected()
                .stream()
                .map(it -> words.problem((StagedLine.Rejected) it))
                .toList(),
            figures(seen.added(), words),
            figures(seen.warned(), words),
            seen.notices()
        );
    }

    private static List<FigureAnswer> figures(List<StagedLine> lines, LineWords words) {
        return lines
            .stream()
            .map(line -> FigureAnswer.of(line, words))
            .toList();
    }

    /** {@return the answer to a request that cannot be taken at all} */
    static Map<String, String> error(String message) {
        return Map.of("outcome", "error", "message", message);
    }
}
