package uk.improvementboard.board.meeting;

import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.meeting.KeptAgenda.Mark;

/** What chair or office do with an agenda. */
sealed interface AgendaAct {
    /** An item goes to a place, 0 for the first. */
    record Move(String key, int place) implements AgendaAct {}

    /** An item is done, noted, or to come after all. */
    record Marking(String key, Mark as, String note) implements AgendaAct {}

    /** An item of their own. */
    record Add(String title, HandlingClass handling) implements AgendaAct {}

    /** A finding that the rules made since. */
    record Take(String key) implements AgendaAct {}
}
