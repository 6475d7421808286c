package uk.improvementboard.metrics.pack;

import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.plan.SectionCode;

/**
 * How every rating, icon and forecast is worked out: each rule as printed, followed on a case of this board, with the evidence for
 * it.
 *
 * @param parts in the order in which they build on each other
 */
public record MethodPage(List<Part> parts) {
    /** Keeps an unchangeable copy. */
    public MethodPage {
        parts = List.copyOf(parts);
    }

    /**
     * One rule.
     *
     * @param id lasting name for the address bar: "variation"
     * @param rule the rule in sentences, as printed in the key
     * @param example the rule followed on this board; empty where the board has no case
     * @param evidence tables of how well the rule does
     */
    public record Part(String id, String title, List<String> rule, Optional<Example> example, List<Evidence> evidence) {
        /** Keeps unchangeable copies. */
        public Part {
            rule = List.copyOf(rule);
            evidence = List.copyOf(evidence);
        }

        /** {@return a rule whose evidence stands elsewhere} */
        static Part of(String id, String title, List<String> rule, Optional<Example> example) {
            return new Part(id, title, rule, example, List.of());
        }
    }

    /**
     * A rule followed step by step.
     *
     * @param subject what it is followed on
     * @param steps sentences with the figures of the case, the result last
     */
    public record Example(Subject subject, List<String> steps) {
        /** Keeps an unchangeable copy. */
        public Example {
            steps = List.copyOf(steps);
        }
    }

    /** What an example is about, so that the page can lead there. */
    public sealed interface Subject {
        /** {@return its name} */
        String name();

        /** A measure. */
        record OfMeasure(MeasureCode code, String name) implements Subject {}

        /** A priority action or area for improvement. */
        record OfSection(SectionCode code, String name) implements Subject {}
    }

    /**
     * A table.
     *
     * @param note what was judged, on what, by which program
     * @param heads column heads, the first for the row heads
     * @param rows as many cells as heads
     */
    public record Evidence(String caption, String note, List<String> heads, List<List<String>> rows) {
        /** @throws IllegalArgumentException unless every row has a cell for every head */
        public Evidence {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
            for (var row : rows) {
                if (row.size() != heads.size()) {
                    throw new IllegalArgumentException(row.size() + " cells under " + heads.size() + " heads");
                }
            }
        }
    }
}
