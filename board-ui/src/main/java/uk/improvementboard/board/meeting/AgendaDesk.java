package uk.improvementboard.board.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.metrics.meeting.MeetingCode;

/** The agenda of one meeting, read and changed. */
final class AgendaDesk {

    private final AgendaService service;
    private final MeetingCode meeting;
    private final LocalDate on;
    private final BoardPlace place;
    private final boolean offered;
    private final String kept;

    /**
     * @param on the day of the meeting
     * @param offered whether the present user may change it, on the present day
     * @param kept under which the browser keeps notes that are not handed in yet
     */
    AgendaDesk(
        AgendaService service,
        MeetingCode meeting,
        LocalDate on,
        BoardPlace place,
        boolean offered,
        String kept
    ) {
        this.service = service;
        this.meeting = meeting;
        this.on = on;
        this.place = place;
        this.offered = offered;
        this.kept = kept;
    }

    boolean offered() {
        return offered;
    }

    /** {@return under which the browser keeps the note to an item} */
    String kept(String key) {
        return kept + "-" + key;
    }

    AgendaService.Shown shown() {
        return service.show(place.partnership().id(), meeting, on, place.asAt());
    }

    /**
     * {@return what was done, in a sentence}
     *
     * @throws IllegalArgumentException in words for the person
     */
    String act(AgendaAct act) {
        var id = place.partnership().id();
        return switch (act) {
            case AgendaAct.Move it -> {
                service.move(id, meeting, on, it.key(), it.place());
                yield "Item " + (it.place() + 1) + " now.";
            }
            case AgendaAct.Marking it -> {
                service.mark(id, meeting, on, it.key(), it.as(), it.note());
                yield it.as().words() + ".";
            }
            case AgendaAct.Add it -> {
                service.add(id, meeting, on, it.title(), it.handling());
                yield "The item is on the agenda.";
            }
            case AgendaAct.Take it -> {
                service.take(id, meeting, on, it.key());
                yield "The item is on the agenda.";
            }
        };
    }

    /** {@return why it was refused, in words for the person; empty when it was done, which is told first} */
    Optional<String> tried(AgendaAct act, Consumer<String> told) {
        try {
            told.accept(act(act));
            return Optional.empty();
        } catch (IllegalArgumentException refused) {
            return Optional.ofNullable(refused.getMessage());
        }
    }
}
