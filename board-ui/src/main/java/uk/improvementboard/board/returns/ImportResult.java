package uk.improvementboard.board.returns;

import java.util.List;
import uk.improvementboard.persistence.measure.AreaObservation;

/** What came of reading a file: all of it understood, or nothing taken from it. */
public sealed interface ImportResult {
    /**
     * A file that was understood whole.
     *
     * @param set what the file holds, in words: "20-week timeliness"
     * @param preview every value, in the order of the file
     * @param warnings what a person should know first
     * @param breakdownRows rows that were left out because they break a total down by age, need or the like
     */
    record Understood(
        String set,
        List<PreviewRow> preview,
        List<Warning> warnings,
        long breakdownRows
    ) implements ImportResult {
        /** Freezes the lists. */
        public Understood {
            preview = List.copyOf(preview);
            warnings = List.copyOf(warnings);
        }

        /** {@return every value, to be stored} */
        public List<AreaObservation> observations() {
            return preview.stream().map(PreviewRow::observation).toList();
        }
    }

    /**
     * A file from which nothing may be taken.
     *
     * @param problems at least one, in the order of the file; after the first 100 only their number is told
     */
    record Refused(List<Problem> problems) implements ImportResult {
        /** @throws IllegalArgumentException when no reason is given */
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("A refusal needs a reason");
            }
        }

        static Refused because(Problem problem) {
            return new Refused(List.of(problem));
        }
    }
}
