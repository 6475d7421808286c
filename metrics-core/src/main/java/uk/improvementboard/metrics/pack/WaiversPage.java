package uk.improvementboard.metrics.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.Wording;

/**
 * What the chair let a pack go without.
 *
 * @param rules by which packs are issued, with their version, as printed
 * @param rows in the order of the rules
 */
public record WaiversPage(List<String> rules, List<Row> rows) {
    /**
     * Waivers of the same kind with the same reason, for pages with little room.
     *
     * @param what what the pack goes without: "Exception page"
     * @param by role that waived them
     * @param names of the subjects
     */
    public record Alike(String what, String reason, String by, List<String> names) {
        /** {@return how often and by whom, without the reason} */
        public String words() {
            return (
                what +
                (names.size() == 1 ? " for " + names.getFirst() : ", waived " + names.size() + " times") +
                ", by the " +
                Wording.lowerFirst(by)
            );
        }
    }

    /** {@return the message of a slide: how many things the pack goes without} */
    public String summary() {
        return "The chair let this pack go without " + Wording.counted(rows.size(), "thing");
    }

    /** {@return the waivers by what they are for and why, in the order of the first of each} */
    public List<Alike> alike() {
        return rows
            .stream()
            .collect(
                Collectors.groupingBy(
                    row -> List.of(row.what(), row.reason(), row.by()),
                    LinkedHashMap::new,
                    Collectors.toList()
                )
            )
            .values()
            .stream()
            .map(same -> {
                var first = same.getFirst();
                return new Alike(first.what(), first.reason(), first.by(), same.stream().map(Row::name).toList());
            })
            .toList();
    }

    /** {@return a pack that goes without nothing} */
    public static WaiversPage none() {
        return new WaiversPage(List.of(), List.of());
    }

    /**
     * A waiver.
     *
     * @param kind what the subject is: "Measure", "Priority action or area" or "Action P1.1"
     * @param what what the pack goes without: "Exception page", "Commentary", "Sign-off of September 2026"
     * @param by role that waived it
     */
    public record Row(
        BoardSubject subject,
        String kind,
        String name,
        String what,
        String reason,
        String by,
        String on
    ) {}
}
