package uk.improvementboard.board.imports;

import java.util.List;
import uk.improvementboard.metrics.imports.LineProblem;

/** What a table looks like before it is read. */
public sealed interface Glance {
    /**
     * A table that may be read.
     *
     * @param sheets at least one; a CSV file has one without a name
     */
    record Seen(List<SheetGlance> sheets) implements Glance {
        /** Keeps an unchangeable copy. */
        public Seen {
            sheets = List.copyOf(sheets);
        }

        /** {@return the sheet to begin with: one whose layout is complete, else the first that is not hidden} */
        public SheetGlance first() {
            return sheets
                .stream()
                .filter(it -> !it.hidden() && it.guess().complete())
                .findFirst()
                .or(() ->
                    sheets
                        .stream()
                        .filter(it -> !it.hidden())
                        .findFirst()
                )
                .orElse(sheets.getFirst());
        }
    }

    /**
     * A file from which nothing may be taken.
     *
     * @param problems at least one
     */
    record Refused(List<LineProblem> problems) implements Glance {
        /** @throws IllegalArgumentException when no reason is given */
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("A refusal needs a reason");
            }
        }
    }

    /**
     * The beginning of a sheet.
     *
     * @param name its name; empty for a CSV file
     * @param hidden whether its author hid it; it is then read only where the layout names it
     * @param rows its first rows as text, head included, at most 20 of them with at most 50 cells
     * @param guess how it could be read
     */
    record SheetGlance(String name, boolean hidden, List<List<String>> rows, LayoutGuess guess) {
        /** Keeps unchangeable copies. */
        public SheetGlance {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
