package uk.improvementboard.board.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.forecast.ForecastRecordService;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.meeting.Agenda;
import uk.improvementboard.metrics.meeting.AgendaItem;
import uk.improvementboard.metrics.meeting.AgendaRule;
import uk.improvementboard.metrics.meeting.KeptAgenda;
import uk.improvementboard.metrics.meeting.KeptAgenda.Mark;
import uk.improvementboard.metrics.meeting.MeetingCode;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.meeting.AgendaRepository;

/**
 * The agenda of a meeting: built by printed rules from the board as it stands on the day, until chair or office change something in
 * it; from then on it is kept as they left it, and what the rules find later is offered to them.
 */
@Service
public class AgendaService {

    private final PartnershipTransactions transactions;
    private final AgendaRepository agendas;
    private final BoardReadingService readings;
    private final ForecastRecordService forecasts;
    private final Permits permits;
    private final Clock clock;

    AgendaService(
        PartnershipTransactions transactions,
        AgendaRepository agendas,
        BoardReadingService readings,
        ForecastRecordService forecasts,
        Permits permits,
        Clock clock
    ) {
        this.transactions = transactions;
        this.agendas = agendas;
        this.readings = readings;
        this.forecasts = forecasts;
        this.permits = permits;
        this.clock = clock;
    }

    /**
     * An agenda as the present user may see it.
     *
     * @param kept whether chair or office changed something in it; else it follows the board from day to day
     * @param missing what the rules find now and the kept agenda does not have
     */
    public record Shown(KeptAgenda agenda, boolean kept, List<AgendaItem> missing) {}

    /**
     * {@return the agenda of a meeting}
     *
     * @param on the day of the meeting: what became known after it puts nothing on its agenda
     */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public Shown show(PartnershipId partnership, MeetingCode meeting, LocalDate on, AsAt asAt) {
        var built = built(partnership, on, asAt);
        var kept = transactions.read(partnership, () -> agendas.find(meeting, asAt));
        if (kept.isEmpty()) {
            return new Shown(KeptAgenda.first(built), false, List.of());
        }
        var audience = permits.audience(partnership);
        return audience == HandlingClass.BOARD_ONLY
            ? new Shown(kept.get(), true, kept.get().missing(built))
            : new Shown(kept.get().seenBy(audience, built), true, List.of());
    }

    private List<AgendaItem> built(PartnershipId partnership, LocalDate on, AsAt asAt) {
        var day = on.isBefore(asAt.day()) ? new AsAt(on) : asAt;
        var reading = readings.read(partnership, day);
        return Agenda.of(
            on,
            reading.plan(),
            reading.context().overrides(),
            reading.context().onRecord(),
            forecasts.record(partnership, reading)
        );
    }

    /**
     * Moves an item to a place.
     *
     * @param place 0 for the first; places beyond either end are the ends
     * @throws IllegalArgumentException in words for the person
     */
    @PreAuthorize("@permits.mayHoldMeetings(#partnership)")
    public void move(PartnershipId partnership, MeetingCode meeting, LocalDate on, String key, int place) {
        change(partnership, meeting, on, "Agenda put in order", before -> before.moved(key, place));
    }

    /**
     * Says what became of an item.
     *
     * @param note what was said of it; may be empty
     * @throws IllegalArgumentException in words for the person
     */
    @PreAuthorize("@permits.mayHoldMeetings(#partnership)")
    public void mark(PartnershipId partnership, MeetingCode meeting, LocalDate on, String key, Mark as, String note) {
        var why = "Agenda item " + as.words().toLowerCase(Locale.UK);
        change(partnership, meeting, on, why, before -> before.marked(key, as, note));
    }

    /**
     * Adds an item of the chair's or the office's own.
     *
     * @throws IllegalArgumentException in words for the person
     */
    @PreAuthorize("@permits.mayHoldMeetings(#partnership)")
    public void add(
        PartnershipId partnership,
        MeetingCode meeting,
        LocalDate on,
        String title,
        HandlingClass handling
    ) {
        var item = new AgendaItem("added-" + UUID.randomUUID(), AgendaRule.ADDED, title.strip(), "", Optional.empty());
        change(partnership, meeting, on, "Agenda item added", before -> before.with(item, handling));
    }

    /**
     * Takes over what the rules found after the agenda was kept.
     *
     * @throws IllegalArgumentException in words for the person
     */
    @PreAuthorize("@permits.mayHoldMeetings(#partnership)")
    public void take(PartnershipId partnership, MeetingCode meeting, LocalDate on, String key) {
        var item = built(partnership, on, today())
            .stream()
            .filter(it -> it.key().equals(key))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("The board no longer has this finding."));
        change(partnership, meeting, on, "Agenda item taken over", before ->
            before.with(item, HandlingClass.BOARD_ONLY)
        );
    }

    private void change(
        PartnershipId partnership,
        MeetingCode meeting,
        LocalDate on,
        String why,
        UnaryOperator<KeptAgenda> work
    ) {
        var today = today();
        var built = built(partnership, on, today);
        transactions.write(partnership, permits.change(partnership, why), () -> {
            var before = agendas.find(meeting, today).orElseGet(() -> KeptAgenda.first(built));
            agendas.save(meeting, work.apply(before), today);
        });
    }

    private AsAt today() {
        return new AsAt(BoardTime.dayOf(clock.instant()));
    }
}
