package uk.improvementboard.metrics.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.returns.FigureStanding.Standing;

/**
 * One organisation's part of a cycle on a day.
 *
 * @param figures what it brings, in the board's order
 */
public record OrganisationReturn(OrganisationCode organisation, ReturnCycle cycle, List<FigureStanding> figures) {
    /** Keeps an unchangeable copy. */
    public OrganisationReturn {
        figures = List.copyOf(figures);
    }

    /** {@return how many figures stand so} */
    public int count(Standing standing) {
        return (int) figures
            .stream()
            .filter(it -> it.standing() == standing)
            .count();
    }

    /** {@return whether every figure is in and nothing is queried} */
    public boolean complete() {
        return count(Standing.IN) == figures.size();
    }

    /** {@return how it stands, the counts that matter first: "2 late, 1 queried, 12 of 15 in"} */
    public String words() {
        if (figures.isEmpty()) {
            return "nothing to bring";
        }
        var parts = new ArrayList<String>();
        for (var standing : List.of(Standing.LATE, Standing.QUERIED, Standing.DUE)) {
            if (count(standing) > 0) {
                parts.add(count(standing) + " " + standing.words());
            }
        }
        parts.add(
            complete()
                ? "all " + Wording.counted(figures.size(), "figure") + " in"
                : String.format(Locale.UK, "%d of %d in", count(Standing.IN), figures.size())
        );
        return String.join(", ", parts);
    }
}
