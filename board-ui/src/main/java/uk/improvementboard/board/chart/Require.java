package uk.improvementboard.board.chart;

import java.time.LocalDate;

/** Checks of constructor arguments; each throws {@link IllegalArgumentException} naming the argument. */
final class Require {

    private Require() {}

    static void finite(double value, String name) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " must be a finite number, was " + value);
        }
    }

    static void text(String text, String name) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " must not be blank");
        }
    }

    static void ordered(LocalDate from, LocalDate to, String name) {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException(name + " ends before it begins: " + from + ", " + to);
        }
    }

    static void ordered(double low, double high, String name) {
        finite(low, name);
        finite(high, name);
        if (low > high) {
            throw new IllegalArgumentException(name + ": " + low + " lies above " + high);
        }
    }
}
