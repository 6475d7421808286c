package uk.improvementboard.metrics.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/**
 * All that an audience meets, as whole numbers and what is known of them: each figure stands for one or more numbers, which are
 * known while it is shown, and rows bind numbers to each other.
 */
record FigureSystem(List<Unknown> numbers, List<Entry> entries, List<LinearRow> rows) {
    /**
     * A whole number that a figure, or a relation between figures, stands for.
     *
     * @param truth what it is
     * @param lowest what anybody knows it to be at least, without being shown it
     * @param guarded whether it must not be recovered while it is not shown
     * @param entry the figure that shows it; empty for numbers that are never shown
     */
    record Unknown(long truth, long lowest, boolean guarded, OptionalInt entry) {}

    /**
     * A figure that is shown or withheld as a whole.
     *
     * @param numbers the numbers that it shows
     * @param withheld whether it is withheld for its own sake: by its class or because it is small
     * @param from when it first became known
     * @param price how much is lost by withholding it: the least is withheld first
     */
    record Entry(FigureKey key, List<Integer> numbers, boolean withheld, Instant from, Price price) {}

    /**
     * What a figure is worth to its readers, from the first reason to the last.
     *
     * @param nothing a zero: withholding it protects little, for who knows the field guesses it
     * @param headline stands on the board at a glance
     * @param end end of its period as a day number: the latest is worth most
     * @param standing place of its measure on the board: the first is worth most
     */
    record Price(boolean nothing, boolean headline, long end, int standing) implements Comparable<Price> {
        @Override
        public int compareTo(Price other) {
            if (nothing != other.nothing) {
                return nothing ? 1 : -1;
            }
            if (headline != other.headline) {
                return headline ? 1 : -1;
            }
            return end != other.end ? Long.compare(end, other.end) : Integer.compare(other.standing, standing);
        }
    }

    FigureSystem {
        numbers = List.copyOf(numbers);
        entries = List.copyOf(entries);
        rows = List.copyOf(rows);
    }
}
