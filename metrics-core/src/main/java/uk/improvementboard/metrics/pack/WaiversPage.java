package uk.improvementboard.metrics.pack;

import java.util.List;
import uk.improvementboard.metrics.commentary.BoardSubject;

/**
 * What the chair let a pack go without.
 *
 * @param rules by which packs are issued, with their version, as printed
 * @param rows in the order of the rules
 */
public record WaiversPage(List<String> rules, List<Row> rows) {
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
