package uk.improvementboard.board.present;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.challenge.ChallengeService;
import uk.improvementboard.board.challenge.NewChallenge;
import uk.improvementboard.board.meeting.MeetingService;
import uk.improvementboard.board.pack.PackDocument;
import uk.improvementboard.board.present.Slide.About;
import uk.improvementboard.board.security.Required;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.meeting.Meeting;
import uk.improvementboard.metrics.meeting.MeetingCode;
import uk.improvementboard.metrics.meeting.Minuted;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.meeting.SentEntryRepository;

/** Puts on record what the board challenges, decides or agrees while a slide is shown, with what the slide is about. */
@Service
public class RecordingService {

    private static final String KEY = "[0-9a-f]{24}";

    private final PresentService presents;
    private final ChallengeService challenges;
    private final MeetingService meetings;
    private final PartnershipTransactions transactions;
    private final SentEntryRepository sent;
    private final Clock clock;

    RecordingService(
        PresentService presents,
        ChallengeService challenges,
        MeetingService meetings,
        PartnershipTransactions transactions,
        SentEntryRepository sent,
        Clock clock
    ) {
        this.presents = presents;
        this.challenges = challenges;
        this.meetings = meetings;
        this.transactions = transactions;
        this.sent = sent;
        this.clock = clock;
    }

    /** What can be put on record. */
    enum Kind {
        CHALLENGE,
        DECISION,
        ACTION,
    }

    /**
     * What the page sends.
     *
     * @param key made by the page: the same entry sent twice is recorded once
     * @param slide its name in the deck
     * @param to who answers or does it; empty for a decision
     * @param due by when; empty for a decision
     * @param on day on which it was written, which may be before it is sent; empty for today
     */
    record Wanted(
        String key,
        Kind kind,
        String slide,
        String words,
        Optional<OrganisationCode> to,
        Optional<LocalDate> due,
        Optional<LocalDate> on
    ) {}

    /** {@return short names of the organisations that can answer or act, by code} */
    @PreAuthorize("@permits.mayHoldMeetings(#partnership)")
    public Map<OrganisationCode, String> organisations(PartnershipId partnership) {
        return challenges.offered(partnership).organisations();
    }

    /**
     * Puts an entry on record, for the board alone.
     *
     * @return its code
     * @throws IllegalArgumentException in words for the person
     */
    @PreAuthorize("@permits.mayHoldMeetings(#partnership)")
    public String put(PartnershipId partnership, PackDocument pack, Wanted wanted) {
        Required.that(wanted.key().matches(KEY), "This is not the key of an entry");
        // What is on record already calls no meeting and needs no slide any more.
        return transactions
            .read(partnership, () -> sent.code(wanted.key()))
            .orElseGet(() -> written(partnership, pack, wanted));
    }

    private String written(PartnershipId partnership, PackDocument pack, Wanted wanted) {
        Required.that(wanted.slide().matches(Deck.NAME), "This is not the name of a slide");
        // An item may have left the agenda since: what was said on its slide is put on record all the same.
        var about = Deck.of(pack, presents.agenda(partnership, pack))
            .find(wanted.slide())
            .map(it -> it.notes().about())
            .orElse(About.NOTHING);
        return switch (wanted.kind()) {
            case CHALLENGE -> challenge(partnership, pack, wanted, about);
            case DECISION -> minute(partnership, wanted, new Minuted.Decision(withFigure(pack, wanted, about)), about);
            case ACTION -> minute(
                partnership,
                wanted,
                Minuted.MeetingAction.open(withFigure(pack, wanted, about), to(wanted), due(wanted)),
                about
            );
        };
    }

    private String challenge(PartnershipId partnership, PackDocument pack, Wanted wanted, About about) {
        var subject = subject(about).orElseThrow(() ->
            new IllegalArgumentException(
                "Go to the slide of a measure or a part of the plan: a challenge is about one."
            )
        );
        // The challenge keeps the figure of the latest pack; where an earlier one is shown, its words say which.
        var earlier = presents.newer(partnership, pack.content().packId()).isPresent();
        var words = earlier ? withFigure(pack, wanted, about) : wanted.words();
        Required.that(!words.isBlank(), "Say what is challenged.");
        var meeting = meeting(partnership, wanted)
            .filter(it -> it.on().equals(written(wanted)))
            .map(it -> it.code().value());
        return challenges
            .raiseOnce(
                partnership,
                new NewChallenge(subject, words, to(wanted), "", due(wanted), HandlingClass.BOARD_ONLY, meeting),
                wanted.key()
            )
            .value();
    }

    private String minute(PartnershipId partnership, Wanted wanted, Minuted said, About about) {
        var meeting = meeting(partnership, wanted)
            .map(Meeting::code)
            .orElseGet(() -> called(partnership));
        return meetings
            .recordOnce(partnership, meeting, subject(about), said, HandlingClass.BOARD_ONLY, wanted.key())
            .value();
    }

    /** The meeting of the day on which an entry was written, else the next one after it: sent late, it belongs there all the same. */
    private Optional<Meeting> meeting(PartnershipId partnership, Wanted wanted) {
        return meetings.next(partnership, written(wanted));
    }

    private LocalDate written(Wanted wanted) {
        return wanted
            .on()
            .filter(it -> !it.isAfter(today()))
            .orElse(today());
    }

    private MeetingCode called(PartnershipId partnership) {
        return meetings.call(partnership, today(), "Board meeting", "Independent chair");
    }

    private static Optional<BoardSubject> subject(About about) {
        return about
            .measure()
            .map(BoardSubject::measure)
            .or(() -> about.section().map(BoardSubject::section));
    }

    /** The words, with the figure as it stood on the slide and the pack that it is from. */
    private static String withFigure(PackDocument pack, Wanted wanted, About about) {
        Required.that(!wanted.words().isBlank(), "Say what is decided or to be done.");
        var shown = about.figure().isEmpty() ? "" : about.figure() + ", ";
        return wanted.words().strip() + " (As shown: " + shown + "pack " + pack.content().packId() + ")";
    }

    private static OrganisationCode to(Wanted wanted) {
        return wanted.to().orElseThrow(() -> new IllegalArgumentException("Choose the organisation."));
    }

    private static LocalDate due(Wanted wanted) {
        return wanted.due().orElseThrow(() -> new IllegalArgumentException("Say by when."));
    }

    private LocalDate today() {
        return BoardTime.dayOf(clock.instant());
    }
}
