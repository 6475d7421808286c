package uk.improvementboard.board.returns;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import uk.improvementboard.metrics.measure.AreaCode;

/** What loading a file would do to the board. */
public sealed interface ImportPreview {
    /**
     * A file that can be loaded.
     *
     * @param set what it holds, in words: "20-week timeliness"
     * @param own the partnership's own area
     * @param rows every value with its fate, in the order of the file
     * @param warnings what a person should know first
     * @param breakdownRows rows that were left out because they break a total down
     */
    record Compared(
        String set,
        AreaCode own,
        List<ComparedRow> rows,
        List<WarningGroup> warnings,
        long breakdownRows
    ) implements ImportPreview {
        /** Freezes the lists. */
        public Compared {
            rows = List.copyOf(rows);
            warnings = List.copyOf(warnings);
        }

        /** {@return how many values share a fate} */
        public long count(Fate fate) {
            return rows
                .stream()
                .filter(row -> row.fate() == fate)
                .count();
        }

        /** {@return whether loading it would write anything} */
        public boolean somethingNew() {
            return rows.stream().anyMatch(row -> row.fate().written());
        }

        /** {@return the values that are loaded only with a reason: those restated, and those that the checks ask about} */
        public List<ComparedRow> asked() {
            return rows
                .stream()
                .filter(row -> !row.warning().isEmpty())
                .toList();
        }

        /** {@return the counts: "12 new, 3 changed, 140 as on the board, 9 in areas not followed"} */
        public String counts() {
            return Arrays.stream(Fate.values())
                .filter(fate -> count(fate) > 0)
                .map(fate -> "%,d %s".formatted(count(fate), fate.counted()))
                .collect(Collectors.joining(", "));
        }

        /** {@return the values of followed areas, those that would be written first, and the own area before others} */
        public List<ComparedRow> followed() {
            return rows
                .stream()
                .filter(row -> row.fate() != Fate.NOT_FOLLOWED)
                .sorted(
                    Comparator.comparing(ComparedRow::fate)
                        .thenComparing(row -> !row.item().area().equals(own))
                        .thenComparing(ComparedRow::row)
                )
                .toList();
        }
    }

    /**
     * A file from which nothing may be taken.
     *
     * @param problems at least one
     */
    record Refused(List<Problem> problems) implements ImportPreview {
        /** Freezes the list. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
