package uk.improvementboard.board.present;

import java.time.LocalDate;
import java.util.List;
import uk.improvementboard.metrics.meeting.KeptAgenda;

/**
 * The agenda of the meeting that reads a pack, as it stood when its slides were asked for.
 *
 * @param on day of the meeting
 * @param asAt day on which the agenda was read
 */
record AgendaShown(LocalDate on, LocalDate asAt, List<KeptAgenda.Item> items) {
    /** Keeps an unchangeable copy. */
    AgendaShown {
        items = List.copyOf(items);
    }

    /** {@return no agenda, for a pack that no meeting reads or whose readers see none} */
    static AgendaShown none() {
        return new AgendaShown(LocalDate.EPOCH, LocalDate.EPOCH, List.of());
    }

    /** {@return where its words come from, which is not the pack} */
    String provenance() {
        return "The agenda as it stood on " + PresentPage.DAY.format(asAt) + "; it is not part of the pack.";
    }
}
