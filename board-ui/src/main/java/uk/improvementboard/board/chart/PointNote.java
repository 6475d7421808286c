package uk.improvementboard.board.chart;

import java.time.LocalDate;
import java.util.Objects;

/** A remark that belongs to the point of a date: "Run above the mean since October 2024". */
public record PointNote(LocalDate date, String text, PointKind kind) {
    public PointNote {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
        Require.text(text, "text");
    }
}
