package uk.improvementboard.board.founding;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One line of a founding table. Every fault names file, line and column, so that whoever edits the table finds it. */
record CsvRow(String file, long line, Map<String, String> cells) {
    /** {@return the cell, which may be blank} */
    String text(String column) {
        var cell = cells.get(column);
        if (cell == null) {
            throw fault(column, "there is no such column");
        }
        return cell.strip();
    }

    String required(String column) {
        var cell = text(column);
        if (cell.isEmpty()) {
            throw fault(column, "must not be empty");
        }
        return cell;
    }

    Optional<String> optional(String column) {
        return Optional.of(text(column)).filter(cell -> !cell.isEmpty());
    }

    LocalDate day(String column) {
        return day(column, required(column));
    }

    Optional<LocalDate> optionalDay(String column) {
        return optional(column).map(cell -> day(column, cell));
    }

    boolean yes(String column) {
        return switch (required(column)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw fault(column, "must be yes or no");
        };
    }

    List<String> list(String column) {
        return Arrays.stream(required(column).split(";")).map(String::strip).toList();
    }

    <T> T parsed(String column, Function<String, T> parse) {
        try {
            return parse.apply(required(column));
        } catch (IllegalArgumentException wrong) {
            throw fault(column, String.valueOf(wrong.getMessage()));
        }
    }

    IllegalStateException fault(String column, String what) {
        return new IllegalStateException(file + ", line " + line + ", column " + column + ": " + what);
    }

    private LocalDate day(String column, String cell) {
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeParseException wrong) {
            throw fault(column, "\"" + cell + "\" is not a day like 2025-01-31");
        }
    }
}
