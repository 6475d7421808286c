package uk.improvementboard.board.chart;

import java.time.LocalDate;
import java.util.Objects;

/** One period of a series: a value, or the words for why there is none. Never a nullable number. */
public sealed interface ChartPoint {
    LocalDate date();

    /** What a screen reader and the tooltip say: "October 2026: 51%, 83 of 163"; empty for date and value alone. */
    String spoken();

    /**
     * A value to draw.
     *
     * @param date any day of the period; monthly and quarterly charts use its month only
     * @param value finite
     * @param kind shape and colour
     * @param label written beside the point; empty for none
     * @param spoken see {@link ChartPoint#spoken()}
     */
    record Plotted(LocalDate date, double value, PointKind kind, String label, String spoken) implements ChartPoint {
        public Plotted {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(spoken, "spoken");
            Require.finite(value, "value");
        }

        public Plotted(LocalDate date, double value, PointKind kind) {
            this(date, value, kind, "", "");
        }

        public Plotted labelled(String text) {
            return new Plotted(date, value, kind, text, spoken);
        }

        public Plotted spokenAs(String text) {
            return new Plotted(date, value, kind, label, text);
        }
    }

    /**
     * A period without a figure. It breaks the line and is named at the axis.
     *
     * @param words why, for the axis: "suppressed"
     * @param mark the short mark where the words do not fit: "[c]"
     */
    record Missing(LocalDate date, String words, String mark, String spoken) implements ChartPoint {
        public Missing {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(spoken, "spoken");
            Require.text(words, "words");
            Require.text(mark, "mark");
        }

        public Missing(LocalDate date, String words, String mark) {
            this(date, words, mark, "");
        }
    }

    static Plotted of(LocalDate date, double value) {
        return new Plotted(date, value, PointKind.ORDINARY);
    }

    static Plotted of(LocalDate date, double value, PointKind kind) {
        return new Plotted(date, value, kind);
    }

    static Missing suppressed(LocalDate date) {
        return new Missing(date, "suppressed", "[c]");
    }

    static Missing unavailable(LocalDate date) {
        return new Missing(date, "not available", "[x]");
    }
}
