package uk.improvementboard.board.returns.monthly;

import java.util.List;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.returns.OrganisationReturn;
import uk.improvementboard.metrics.returns.ReturnCycle;

/**
 * One organisation's return of one month.
 *
 * @param name the organisation's short name
 * @param rows its figures, in the board's order
 * @param mayKey whether the user may key now: the return is open, and not read as at a past day
 * @param mayAsk whether the user may ask about figures
 */
record ReturnSheet(
    ReturnCycle cycle,
    OrganisationCode organisation,
    String name,
    List<SheetRow> rows,
    boolean mayKey,
    boolean mayAsk
) {
    OrganisationReturn standing() {
        return new OrganisationReturn(organisation, cycle, rows.stream().map(SheetRow::standing).toList());
    }

    /** {@return where its figures will say that they come from} */
    String source() {
        return "Return for " + cycle.words() + ", " + name;
    }
}
