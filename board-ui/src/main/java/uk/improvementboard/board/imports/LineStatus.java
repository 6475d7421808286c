package uk.improvementboard.board.imports;

import java.util.Optional;
import uk.improvementboard.metrics.imports.LineValue;
import uk.improvementboard.metrics.imports.MeasureNames;

/** What a cell of the column Status can say, in the words and letters of official statistics. */
enum LineStatus {
    FINAL,
    PROVISIONAL,
    SUPPRESSED,
    UNAVAILABLE,
    NOT_APPLICABLE;

    /** {@return the status; final where the cell is blank; empty where it is not understood} */
    static Optional<LineStatus> of(String text) {
        return switch (MeasureNames.plain(text).replace("[", "").replace("]", "")) {
            case
                "",
                "final",
                "reported",
                "published",
                "actual",
                "validated",
                "revised",
                "r",
                "revised r" -> Optional.of(FINAL);
            case
                "provisional",
                "provisional p",
                "p",
                "estimate",
                "estimated",
                "e",
                "draft",
                "unvalidated",
                "forecast outturn" -> Optional.of(PROVISIONAL);
            case "suppressed", "suppressed c", "withheld", "c" -> Optional.of(SUPPRESSED);
            case "not available", "not available x", "unavailable", "missing", "x" -> Optional.of(UNAVAILABLE);
            case "not applicable", "not applicable z", "n/a", "z" -> Optional.of(NOT_APPLICABLE);
            default -> Optional.empty();
        };
    }

    /** {@return whether the cells say by their status alone why there is no figure, or cannot be understood} */
    static boolean withoutFigure(LineCells cells) {
        return of(cells.text(Field.STATUS))
            .map(it -> !it.withFigure())
            .orElse(true);
    }

    boolean withFigure() {
        return this == FINAL || this == PROVISIONAL;
    }

    /** {@return the value of a line without a figure} */
    LineValue value(String note) {
        var reason = note.isEmpty() ? "marked so in the file" : note;
        return switch (this) {
            case SUPPRESSED -> new LineValue.Suppressed(reason);
            case NOT_APPLICABLE -> new LineValue.NotApplicable(reason);
            case UNAVAILABLE -> new LineValue.Unavailable(reason);
            case FINAL, PROVISIONAL -> throw new IllegalStateException("A status with a figure");
        };
    }
}
