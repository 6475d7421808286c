package uk.improvementboard.board.returns;

import java.util.Optional;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.Fraction;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.persistence.measure.AreaObservation;

/**
 * One value of a file beside the one on the board.
 *
 * @param row row of the file, as a spreadsheet numbers it
 * @param item the value as it would be written
 * @param onBoard the value on the board for the same measure, area and period
 * @param warning what wants a reason; empty when nothing
 */
public record ComparedRow(
    long row,
    String areaName,
    Measure measure,
    AreaObservation item,
    Optional<Observation> onBoard,
    Fate fate,
    String warning
) {
    ComparedRow with(String asked) {
        return new ComparedRow(row, areaName, measure, item, onBoard, fate, asked);
    }

    /** {@return a sentence on a final figure whose place the value takes; empty where it takes none's} */
    String restatement() {
        return onBoard
            .filter(known -> fate == Fate.CHANGED && known.settled().isPresent())
            .map(known ->
                "The board has a final figure %s: %s. This would restate it to %s.".formatted(
                    period().phrase(),
                    board(),
                    inFile()
                )
            )
            .orElse("");
    }

    /** {@return the period of the value} */
    public Period period() {
        return item.observation().period();
    }

    /** {@return the value of the file in words: "56.3% (957 of 1,699)", or why there is none} */
    public String inFile() {
        return words(item.observation());
    }

    /** {@return the value on the board in words; "none" where there is none} */
    public String board() {
        return onBoard.map(this::words).orElse("none");
    }

    private String words(Observation seen) {
        return seen
            .shown()
            .map(
                figure ->
                    FigureFormat.of(measure).asPublished(figure) +
                    figure.fraction().map(ComparedRow::counts).orElse("") +
                    (seen instanceof Observation.Provisional ? " " + seen.symbol() : "")
            )
            .orElseGet(seen::status);
    }

    private static String counts(Fraction of) {
        return " (%,d of %,d)".formatted(of.numerator(), of.denominator());
    }
}
