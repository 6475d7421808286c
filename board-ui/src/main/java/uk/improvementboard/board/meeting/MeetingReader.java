package uk.improvementboard.board.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.improvementboard.metrics.meeting.Meeting;
import uk.improvementboard.metrics.meeting.MeetingCode;
import uk.improvementboard.metrics.returns.ReturnCycle;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.account.Role;
import uk.improvementboard.persistence.meeting.MeetingRepository;
import uk.improvementboard.persistence.returns.CycleRepository;

/**
 * Reads the meetings of the open partnership: those of which something is recorded, and those that the board's calendar names. Must
 * be called within its transaction.
 */
@Component
class MeetingReader {

    private static final String MONTHLY = "Monthly board";

    private final MeetingRepository meetings;
    private final CycleRepository cycles;

    MeetingReader(MeetingRepository meetings, CycleRepository cycles) {
        this.meetings = meetings;
        this.cycles = cycles;
    }

    /** {@return every meeting, earliest first} */
    List<Meeting> all(AsAt asAt) {
        var all = new ArrayList<>(meetings.all(asAt));
        var months = all
            .stream()
            .flatMap(it -> it.month().stream())
            .collect(Collectors.toSet());
        var codes = all.stream().map(Meeting::code).collect(Collectors.toSet());
        cycles
            .all(asAt)
            .stream()
            .filter(cycle -> !months.contains(cycle.month()))
            .map(MeetingReader::planned)
            .filter(it -> !codes.contains(it.code()))
            .forEach(all::add);
        all.sort(Comparator.comparing(Meeting::on).thenComparing(Meeting::code));
        return List.copyOf(all);
    }

    private static Meeting planned(ReturnCycle cycle) {
        var on = cycle.dates().board();
        return new Meeting(MeetingCode.of(on), on, MONTHLY, Role.INDEPENDENT_CHAIR.words(), Optional.of(cycle.month()));
    }

    Optional<Meeting> find(MeetingCode code, AsAt asAt) {
        return all(asAt)
            .stream()
            .filter(it -> it.code().equals(code))
            .findFirst();
    }

    /** {@return the meeting of a day, else the next one after it} */
    Optional<Meeting> next(LocalDate day, AsAt asAt) {
        return all(asAt)
            .stream()
            .filter(it -> !it.on().isBefore(day))
            .findFirst();
    }

    /** {@return the meeting, written down if only the calendar named it so far} */
    Meeting ensured(MeetingCode code, AsAt today) {
        var meeting = find(code, today).orElseThrow(() ->
            new IllegalArgumentException("There is no such meeting any more.")
        );
        meetings.save(meeting);
        return meeting;
    }
}
