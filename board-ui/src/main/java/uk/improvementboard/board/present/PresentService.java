package uk.improvementboard.board.present;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.meeting.AgendaService;
import uk.improvementboard.board.meeting.MeetingService;
import uk.improvementboard.board.pack.PackDocument;
import uk.improvementboard.board.pack.PackService;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.board.security.Required;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.pack.LatestFigure;
import uk.improvementboard.metrics.pack.MeasurePage;
import uk.improvementboard.metrics.pack.PackContent;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.pack.IssuedPack;

/** Packs as slides, for whoever may read the pack; notes and the projector's place for whoever runs or prepares meetings. */
@Service
public class PresentService {

    private static final String SESSION = "[0-9a-f-]{8,40}";

    private final PackService packs;
    private final Presentations presentations;
    private final MeetingService meetings;
    private final AgendaService agendas;
    private final BoardReadingService readings;
    private final Permits permits;
    private final Clock clock;

    PresentService(
        PackService packs,
        Presentations presentations,
        MeetingService meetings,
        AgendaService agendas,
        BoardReadingService readings,
        Permits permits,
        Clock clock
    ) {
        this.packs = packs;
        this.presentations = presentations;
        this.meetings = meetings;
        this.agendas = agendas;
        this.readings = readings;
        this.permits = permits;
        this.clock = clock;
    }

    /**
     * {@return the agenda of the meeting that reads the figures of a pack; without items where there is none, and for packs that others
     * than the board read: an agenda is the board's}
     */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public AgendaShown agenda(PartnershipId partnership, PackDocument pack) {
        var content = pack.content();
        if (content.audience() != HandlingClass.BOARD_ONLY) {
            return AgendaShown.none();
        }
        var today = today();
        return meetings
            .all(partnership, today)
            .stream()
            .filter(it -> it.month().filter(content.month()::equals).isPresent())
            .findFirst()
            .map(it ->
                new AgendaShown(
                    it.on(),
                    today.day(),
                    agendas.show(partnership, it.code(), it.on(), today).agenda().items()
                )
            )
            .orElseGet(AgendaShown::none);
    }

    /** {@return the pack to present, if the present user may read it} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public Optional<PackDocument> pack(PartnershipId partnership, String packId) {
        return packs.find(partnership, packId);
    }

    /** {@return the latest pack for the same readers, where it is not this one; empty too for a pack that may not be read} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public Optional<IssuedPack> newer(PartnershipId partnership, String packId) {
        var issued = packs.issued(partnership);
        return issued
            .stream()
            .filter(it -> it.id().equals(packId))
            .findFirst()
            .flatMap(shown ->
                issued
                    .stream()
                    .filter(it -> it.audience() == shown.audience())
                    .findFirst()
                    .filter(latest -> !latest.id().equals(packId))
            );
    }

    /**
     * {@return the names of measures whose latest figure on the board is another than in the pack; none of a pack for other readers
     * than the present user, as others are told other figures}
     */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public List<String> newerFigures(PartnershipId partnership, String packId) {
        return packs
            .find(partnership, packId)
            .map(PackDocument::content)
            .filter(it -> it.audience() == permits.audience(partnership))
            .map(it -> newerFigures(it, readings.read(partnership, today())))
            .orElse(List.of());
    }

    private static List<String> newerFigures(PackContent pack, BoardReading board) {
        return pack
            .measures()
            .stream()
            .filter(page ->
                board
                    .plan()
                    .measure(page.code())
                    .filter(now -> !LatestFigure.of(now).equals(LatestFigure.of(page)))
                    .isPresent()
            )
            .map(MeasurePage::name)
            .toList();
    }

    private AsAt today() {
        return new AsAt(BoardTime.dayOf(clock.instant()));
    }

    /** {@return the pack whose notes are wanted, if the present user may read it} */
    @PreAuthorize("@permits.mayHoldMeetings(#partnership)")
    public Optional<PackDocument> notes(PartnershipId partnership, String packId) {
        return packs.find(partnership, packId);
    }

    /**
     * Notes which slide a projector shows.
     *
     * @param session what the projector calls itself, made by its page
     * @param slide its name in the deck
     * @throws IllegalArgumentException when this cannot come from a page of slides, in words
     */
    @PreAuthorize("@permits.mayHoldMeetings(#partnership)")
    public void shows(PartnershipId partnership, String packId, String session, String slide) {
        Required.that(session.matches(SESSION), "This is not the name of a projector");
        Required.that(slide.matches(Deck.NAME), "This is not the name of a slide");
        presentations.shows(partnership, packId, session, slide);
    }

    /** {@return the name of the slide that is shown just now, if a projector is at work with this pack} */
    @PreAuthorize("@permits.mayHoldMeetings(#partnership)")
    public Optional<String> showing(PartnershipId partnership, String packId) {
        return presentations.latest(partnership, packId).map(Presentations.Showing::slide);
    }
}
