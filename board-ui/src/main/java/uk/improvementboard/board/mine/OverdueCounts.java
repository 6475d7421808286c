package uk.improvementboard.board.mine;

import java.util.ArrayList;
import java.util.List;
import uk.improvementboard.metrics.measure.Wording;

/**
 * How much an organisation owes the board that is overdue or holds up the next pack.
 *
 * @param figures figures that are late
 * @param actions actions with an overdue deliverable
 * @param signatures figures that wait for its signature
 * @param commentaries required commentaries that are not on record
 * @param exceptionPages exception pages that are missing, returned or past their recovery date
 * @param challenges challenges whose answer is overdue
 * @param agreed actions agreed at meetings that are overdue
 */
public record OverdueCounts(
    long figures,
    long actions,
    long signatures,
    long commentaries,
    long exceptionPages,
    long challenges,
    long agreed
) {
    /** {@return whether nothing is owed} */
    public boolean nothing() {
        return figures + actions + signatures + commentaries + exceptionPages + challenges + agreed == 0;
    }

    /** {@return one line for each kind of thing, without full stop; empty where nothing is owed} */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        add(lines, figures, Wording.counted(figures, "figure") + " late");
        add(lines, actions, Wording.counted(actions, "action") + " with an overdue deliverable");
        add(lines, signatures, Wording.counted(signatures, "figure") + " waiting for a signature");
        add(
            lines,
            commentaries,
            commentaries + (commentaries == 1 ? " required commentary" : " required commentaries") + " not on record"
        );
        add(
            lines,
            exceptionPages,
            Wording.counted(exceptionPages, "exception page") + " missing, returned or past its recovery date"
        );
        add(lines, challenges, Wording.counted(challenges, "challenge") + " with an overdue answer");
        add(lines, agreed, Wording.counted(agreed, "action") + " agreed at a meeting and overdue");
        return List.copyOf(lines);
    }

    private static void add(List<String> lines, long count, String line) {
        if (count > 0) {
            lines.add(line);
        }
    }
}
