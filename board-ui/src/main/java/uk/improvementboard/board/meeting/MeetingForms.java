package uk.improvementboard.board.meeting;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import uk.improvementboard.board.challenge.ChallengeService;
import uk.improvementboard.board.component.KeptWords;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.metrics.meeting.Attendance;
import uk.improvementboard.metrics.meeting.MeetingCode;
import uk.improvementboard.metrics.meeting.MinuteEntry;

/** What chair and office record of meetings. Offered on the present day alone: the past is not written. */
@org.springframework.stereotype.Component
class MeetingForms {

    private final MeetingService service;
    private final ChallengeService challenges;
    private final Permits permits;
    private final Clock clock;

    MeetingForms(MeetingService service, ChallengeService challenges, Permits permits, Clock clock) {
        this.service = service;
        this.challenges = challenges;
        this.permits = permits;
        this.clock = clock;
    }

    boolean offered(BoardPlace place) {
        var id = place.partnership().id();
        return place.asAt().day().equals(LocalDate.now(clock)) && permits.mayHoldMeetings(id);
    }

    /** {@return a form that calls a meeting} */
    Component call(BoardPlace place, Consumer<String> told) {
        var id = place.partnership().id();
        return new CallForm(LocalDate.now(clock), (on, purpose, chair) -> {
            service.call(id, on, purpose, chair);
            told.accept("The meeting is called.");
        });
    }

    /**
     * {@return a form that puts something into the minutes}
     *
     * @param told told what was done, in a sentence; the form stays and is ready for the next entry
     */
    Component minute(BoardPlace place, MeetingCode meeting, Consumer<String> told) {
        var id = place.partnership().id();
        return new MinuteForm(
            challenges.offered(id),
            LocalDate.now(clock),
            KeptWords.place(permits, place.partnership().slug(), "minute-" + meeting),
            (subject, said, handling) -> {
                service.record(id, meeting, subject, said, handling);
                told.accept(said.kind() + " recorded.");
            }
        );
    }

    /**
     * {@return the actions agreed at meetings that the present user may report as done; empty where there are none}
     *
     * @param told told what was done, in a sentence, once the page must be shown anew
     */
    Optional<Component> toReport(BoardPlace place, Consumer<String> told) {
        var id = place.partnership().id();
        var actions = place.asAt().day().equals(LocalDate.now(clock))
            ? service.mineToDo(id, place.asAt())
            : List.<MinuteEntry>of();
        if (actions.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
            new ActionsToReport(
                actions,
                place.address(),
                KeptWords.place(permits, place.partnership().slug(), "done"),
                (code, outcome) -> {
                    try {
                        service.done(id, code, outcome);
                    } catch (IllegalArgumentException refused) {
                        return Optional.ofNullable(refused.getMessage());
                    }
                    told.accept("The action is done, and what came of it is in the action log.");
                    return Optional.empty();
                }
            )
        );
    }

    /** {@return under which the browser keeps what is typed on a meeting's page and not handed in yet} */
    String kept(BoardPlace place, MeetingCode meeting) {
        return KeptWords.place(permits, place.partnership().slug(), "agenda-" + meeting);
    }

    /** {@return who was there, to be recorded where it is offered} */
    AttendanceSection attendance(BoardPlace place, MeetingCode meeting, Consumer<String> told) {
        var id = place.partnership().id();
        Consumer<Attendance> given = attendance -> {
            service.attend(id, meeting, attendance);
            told.accept(attendance.office() + ": " + attendance.presence().words() + ".");
        };
        return new AttendanceSection(
            () -> service.roll(id, meeting, place.asAt()),
            Optional.of(given).filter(_ -> offered(place))
        );
    }
}
