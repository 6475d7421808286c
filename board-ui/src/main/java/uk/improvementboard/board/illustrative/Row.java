package uk.improvementboard.board.illustrative;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One row of a resource file, its cells found by the names of their columns. */
record Row(String file, long line, Map<String, String> cells) {
    /** {@return the cell, which may be empty} */
    String text(String column) {
        var cell = cells.get(column);
        if (cell == null) {
            throw new IllegalStateException(file + " has no column \"" + column + "\"");
        }
        return cell;
    }

    Optional<String> optional(String column) {
        return Optional.of(text(column)).filter(cell -> !cell.isEmpty());
    }

    LocalDate date(String column) {
        return optionalDate(column).orElseThrow(() ->
            new IllegalStateException(file + ", line " + line + ": \"" + column + "\" needs a date")
        );
    }

    Optional<LocalDate> optionalDate(String column) {
        return optional(column).map(LocalDate::parse);
    }

    int whole(String column) {
        return Integer.parseInt(text(column));
    }

    double number(String column) {
        return Double.parseDouble(text(column));
    }

    boolean yes(String column) {
        return text(column).equals("yes");
    }

    /** {@return the words of a cell, in order} */
    List<String> words(String column) {
        return Stream.of(text(column).split(" "))
            .filter(word -> !word.isEmpty())
            .toList();
    }
}
