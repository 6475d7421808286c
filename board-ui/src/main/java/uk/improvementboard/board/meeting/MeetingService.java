package uk.improvementboard.board.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.challenge.ChallengeNames;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.board.security.Required;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.meeting.Attendance;
import uk.improvementboard.metrics.meeting.EntryCode;
import uk.improvementboard.metrics.meeting.Meeting;
import uk.improvementboard.metrics.meeting.MeetingCode;
import uk.improvementboard.metrics.meeting.MinuteEntry;
import uk.improvementboard.metrics.meeting.Minuted;
import uk.improvementboard.metrics.pack.ActionLogPage;
import uk.improvementboard.metrics.pack.MinutesPage;
import uk.improvementboard.metrics.pack.MinutesPages;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.account.Role;
import uk.improvementboard.persistence.account.RoleRepository;
import uk.improvementboard.persistence.challenge.ChallengeRepository;
import uk.improvementboard.persistence.meeting.MeetingRepository;
import uk.improvementboard.persistence.meeting.MinutesRepository;
import uk.improvementboard.persistence.meeting.SentEntryRepository;

/** Meetings and their minutes as the present user may see them, and what chair and office record in them. Nothing is overwritten. */
@Service
public class MeetingService {

    /** Meetings that can be called for one day. */
    private static final int MOST_ON_A_DAY = 9;

    private final PartnershipTransactions transactions;
    private final MeetingReader reader;
    private final MeetingRepository meetings;
    private final MinutesRepository minutes;
    private final SentEntryRepository sent;
    private final ChallengeRepository challenges;
    private final ChallengeNames names;
    private final RoleRepository roles;
    private final Permits permits;
    private final Clock clock;

    MeetingService(
        PartnershipTransactions transactions,
        MeetingReader reader,
        MeetingRepository meetings,
        MinutesRepository minutes,
        SentEntryRepository sent,
        ChallengeRepository challenges,
        ChallengeNames names,
        RoleRepository roles,
        Permits permits,
        Clock clock
    ) {
        this.transactions = transactions;
        this.reader = reader;
        this.meetings = meetings;
        this.minutes = minutes;
        this.sent = sent;
        this.challenges = challenges;
        this.names = names;
        this.roles = roles;
        this.permits = permits;
        this.clock = clock;
    }

    /** An office at the board's table. */
    record Seat(String office, Optional<OrganisationCode> organisation) {}

    /**
     * Who is expected and who came.
     *
     * @param organisations short names by code
     */
    record Roll(List<Seat> seats, List<Attendance> recorded, Map<OrganisationCode, String> organisations) {
        Optional<Attendance.Presence> of(Seat seat) {
            return recorded
                .stream()
                .filter(it -> it.office().equals(seat.office()) && it.organisation().equals(seat.organisation()))
                .map(Attendance::presence)
                .findFirst();
        }
    }

    /** A meeting with its minutes. */
    public record Shown(Meeting meeting, MinutesPage page) {}

    /** {@return every meeting on record or in the board's calendar, earliest first} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public List<Meeting> all(PartnershipId partnership, AsAt asAt) {
        return transactions.read(partnership, () -> reader.all(asAt));
    }

    /**
     * {@return every meeting, as packs need them for what lies ahead}
     *
     * @param audience a class that the present user may read
     */
    @PreAuthorize("@permits.mayPack(#partnership, #audience)")
    public List<Meeting> calendarFor(PartnershipId partnership, AsAt asAt, HandlingClass audience) {
        return transactions.read(partnership, () -> reader.all(asAt));
    }

    /** {@return the meeting of a day, else the next one after it; empty where the calendar names none and none was called} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public Optional<Meeting> next(PartnershipId partnership, LocalDate day) {
        return transactions.read(partnership, () -> reader.next(day, today()));
    }

    /** {@return a meeting with its minutes} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public Optional<Shown> find(PartnershipId partnership, MeetingCode code, AsAt asAt) {
        var audience = permits.audience(partnership);
        return transactions.read(partnership, () ->
            reader
                .find(code, asAt)
                .map(meeting ->
                    new Shown(
                        meeting,
                        MinutesPages.of(
                            meeting,
                            meetings.attendance(code, asAt),
                            minutes.of(code, asAt),
                            challenges.all(asAt),
                            names.on(asAt),
                            audience,
                            asAt.day()
                        )
                    )
                )
        );
    }

    /** {@return the actions agreed at meetings} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public ActionLogPage actionLog(PartnershipId partnership, AsAt asAt) {
        return log(partnership, asAt, permits.audience(partnership));
    }

    /**
     * {@return the actions agreed at meetings for an audience, as packs need them}
     *
     * @param audience a class that the present user may read
     */
    @PreAuthorize("@permits.mayPack(#partnership, #audience)")
    public ActionLogPage actionLogFor(PartnershipId partnership, AsAt asAt, HandlingClass audience) {
        return log(partnership, asAt, audience);
    }

    private ActionLogPage log(PartnershipId partnership, AsAt asAt, HandlingClass audience) {
        return transactions.read(partnership, () ->
            MinutesPages.actionLog(minutes.all(asAt), names.on(asAt), audience, asAt.day())
        );
    }

    /**
     * Calls a meeting outside the calendar.
     *
     * @return its code
     * @throws IllegalArgumentException in words for the person
     */
    @PreAuthorize("@permits.mayHoldMeetings(#partnership)")
    public MeetingCode call(PartnershipId partnership, LocalDate on, String purpose, String chair) {
        Required.that(!on.isBefore(today().day()), "A meeting cannot be called for a day that has passed.");
        return transactions.write(partnership, permits.change(partnership, "Meeting called"), () -> {
            var code = free(on);
            meetings.add(new Meeting(code, on, purpose.strip(), chair.strip(), Optional.empty()));
            return code;
        });
    }

    private MeetingCode free(LocalDate on) {
        var taken = reader.all(today()).stream().map(Meeting::code).toList();
        if (!taken.contains(MeetingCode.of(on))) {
            return MeetingCode.of(on);
        }
        for (var number = 2; number <= MOST_ON_A_DAY; number++) {
            if (!taken.contains(MeetingCode.of(on, number))) {
                return MeetingCode.of(on, number);
            }
        }
        throw new IllegalArgumentException("There are nine meetings on that day already. Choose another.");
    }

    /**
     * Puts a decision, action, assurance or note into the minutes of a meeting.
     *
     * @param subject the measure, priority action, area or action that it is about, if any
     * @return the code of the entry
     * @throws IllegalArgumentException in words for the person
     */
    @PreAuthorize("@permits.mayHoldMeetings(#partnership)")
    public EntryCode record(
        PartnershipId partnership,
        MeetingCode meeting,
        Optional<BoardSubject> subject,
        Minuted said,
        HandlingClass handling
    ) {
        return transactions.write(partnership, permits.change(partnership, said.kind() + " recorded"), () ->
            written(partnership, meeting, subject, said, handling)
        );
    }

    /**
     * The same for an entry that may be sent twice and is recorded once.
     *
     * @param key of the entry, made by the page that sends it
     */
    @PreAuthorize("@permits.mayHoldMeetings(#partnership)")
    public EntryCode recordOnce(
        PartnershipId partnership,
        MeetingCode meeting,
        Optional<BoardSubject> subject,
        Minuted said,
        HandlingClass handling,
        String key
    ) {
        return transactions.write(partnership, permits.change(partnership, said.kind() + " recorded"), () ->
            new EntryCode(sent.once(key, () -> written(partnership, meeting, subject, said, handling).value()))
        );
    }

    private EntryCode written(
        PartnershipId partnership,
        MeetingCode meeting,
        Optional<BoardSubject> subject,
        Minuted said,
        HandlingClass handling
    ) {
        var known = names.on(today());
        subject.ifPresent(it -> Required.that(known.subjects().containsKey(it), "Choose what it is about."));
        owner(said).ifPresent(it -> Required.that(known.organisations().containsKey(it), "Choose the organisation."));
        if (said instanceof Minuted.MeetingAction action) {
            Required.that(!action.due().isBefore(today().day()), "An action cannot be due on a day that has passed.");
        }
        reader.ensured(meeting, today());
        var code = new EntryCode(String.format("e-%04d", minutes.next()));
        var actor = permits.actor(partnership);
        minutes.add(new MinuteEntry(code, meeting, subject, said, today().day(), actor, handling));
        return code;
    }

    private static Optional<OrganisationCode> owner(Minuted said) {
        return switch (said) {
            case Minuted.MeetingAction action -> Optional.of(action.owner());
            case Minuted.Assurance assurance -> Optional.of(assurance.from());
            case Minuted.Decision _, Minuted.Note _ -> Optional.empty();
        };
    }

    /**
     * Records who was at a meeting.
     *
     * @throws IllegalArgumentException in words for the person
     */
    @PreAuthorize("@permits.mayHoldMeetings(#partnership)")
    public void attend(PartnershipId partnership, MeetingCode meeting, Attendance attendance) {
        transactions.write(partnership, permits.change(partnership, "Attendance recorded"), () -> {
            reader.ensured(meeting, today());
            meetings.save(meeting, attendance);
        });
    }

    /** {@return who is expected or was recorded at a meeting; those of whom nothing is recorded are absent from {@code recorded}} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    Roll roll(PartnershipId partnership, MeetingCode meeting, AsAt asAt) {
        return transactions.read(partnership, () -> {
            var recorded = meetings.attendance(meeting, asAt);
            var seats = new LinkedHashSet<Seat>();
            roles
                .holders(asAt.day())
                .stream()
                .filter(held -> held.role() != Role.ADMINISTRATOR)
                .sorted(Comparator.comparing(held -> held.role()))
                .forEach(held -> seats.add(new Seat(held.role().words(), held.organisation())));
            recorded.forEach(it -> seats.add(new Seat(it.office(), it.organisation())));
            return new Roll(List.copyOf(seats), recorded, names.on(asAt).organisations());
        });
    }

    /** {@return whether the present user may say that an action of an organisation is done} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public boolean maySayDone(PartnershipId partnership, OrganisationCode owner) {
        return (
            permits.may(partnership, Permission.MEETING_PREPARE) ||
            permits.organisations(partnership, Permission.CHALLENGE_ANSWER).contains(owner)
        );
    }

    /** {@return actions of all meetings that the present user may report as done, by what is to be done} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public List<MinuteEntry> mineToDo(PartnershipId partnership, AsAt asAt) {
        return open(partnership, asAt, action -> maySayDone(partnership, action.owner()));
    }

    /** {@return the actions agreed at meetings that an organisation has not done yet} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public List<Minuted.MeetingAction> agreed(PartnershipId partnership, OrganisationCode owner, AsAt asAt) {
        return open(partnership, asAt, action -> action.owner().equals(owner))
            .stream()
            .map(MinuteEntry::said)
            .filter(Minuted.MeetingAction.class::isInstance)
            .map(Minuted.MeetingAction.class::cast)
            .toList();
    }

    private List<MinuteEntry> open(PartnershipId partnership, AsAt asAt, Predicate<Minuted.MeetingAction> which) {
        var audience = permits.audience(partnership);
        return transactions.read(partnership, () ->
            minutes
                .all(asAt)
                .stream()
                .filter(it -> it.handling().visibleTo(audience))
                .filter(
                    it ->
                        it.said() instanceof Minuted.MeetingAction action &&
                        action.done().isEmpty() &&
                        which.test(action)
                )
                .toList()
        );
    }

    /**
     * Records that an action is done, and what came of it.
     *
     * @throws IllegalArgumentException in words for the person
     * @throws AccessDeniedException when it is another organisation's
     */
    @PreAuthorize("@permits.may(#partnership, 'CHALLENGE_ANSWER') or @permits.may(#partnership, 'MEETING_PREPARE')")
    public void done(PartnershipId partnership, EntryCode code, String outcome) {
        Required.that(!outcome.isBlank(), "Say what came of it.");
        transactions.write(partnership, permits.change(partnership, "Action done"), () -> {
            var entry = standing(partnership, code);
            if (!(entry.said() instanceof Minuted.MeetingAction action)) {
                throw new IllegalArgumentException("Only an action can be done.");
            }
            if (!maySayDone(partnership, action.owner())) {
                throw new AccessDeniedException("The action is another organisation's");
            }
            Required.that(action.done().isEmpty(), "The action is done already.");
            minutes.save(entry.saying(action.done(today().day(), outcome.strip())));
        });
    }

    /**
     * Takes an entry out of the minutes that does not belong there. Its versions stay.
     *
     * @throws IllegalArgumentException in words for the person
     */
    @PreAuthorize("@permits.mayHoldMeetings(#partnership)")
    public void takeOut(PartnershipId partnership, EntryCode code, String reason) {
        Required.reason(reason);
        transactions.write(partnership, permits.change(partnership, "Taken out: " + reason.strip()), () -> {
            standing(partnership, code);
            minutes.withdraw(code);
        });
    }

    private MinuteEntry standing(PartnershipId partnership, EntryCode code) {
        return minutes
            .all(today())
            .stream()
            .filter(it -> it.code().equals(code))
            .filter(it -> it.handling().visibleTo(permits.audience(partnership)))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("There is no such entry any more."));
    }

    private AsAt today() {
        return new AsAt(BoardTime.dayOf(clock.instant()));
    }
}
