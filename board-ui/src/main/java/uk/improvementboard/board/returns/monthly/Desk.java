package uk.improvementboard.board.returns.monthly;

import uk.improvementboard.metrics.returns.ReturnEntry;

/** What a row of the grid asks of the page that it stands on. */
interface Desk {
    /** {@return whether figures may be keyed} */
    boolean mayKey();

    /** {@return whether the user may ask about figures} */
    boolean mayAsk();

    /** Saves what was keyed over a version. */
    EntryService.Outcome save(int version, ReturnEntry entry);

    /** Asks about a figure; a blank question takes an earlier one back. */
    EntryService.Outcome ask(int version, ReturnEntry entry, String question);

    /** Hears that a row stands in the database as it is shown. */
    void saved(SheetRow row);

    /** Hears that what is shown in a row was checked, or is not saved. */
    void changed();
}
