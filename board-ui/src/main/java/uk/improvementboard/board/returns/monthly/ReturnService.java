package uk.improvementboard.board.returns.monthly;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.signoff.HandOver;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.returns.BoardCalendar;
import uk.improvementboard.metrics.returns.OrganisationReturn;
import uk.improvementboard.metrics.returns.ReturnCycle;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.partnership.PartnershipRepository;
import uk.improvementboard.persistence.returns.CycleRepository;

/** Reads how returns stand. */
@Service
public class ReturnService {

    private final PartnershipTransactions transactions;
    private final CycleRepository cycles;
    private final SheetReader sheets;
    private final PartnershipRepository partnerships;
    private final HandOver handOver;
    private final ReturnPermits permits;
    private final Clock clock;

    ReturnService(
        PartnershipTransactions transactions,
        CycleRepository cycles,
        SheetReader sheets,
        PartnershipRepository partnerships,
        HandOver handOver,
        ReturnPermits permits,
        Clock clock
    ) {
        this.transactions = transactions;
        this.cycles = cycles;
        this.sheets = sheets;
        this.partnerships = partnerships;
        this.handOver = handOver;
        this.permits = permits;
        this.clock = clock;
    }

    /** A cycle with how each organisation stands that brings something to it. */
    public record CycleStanding(ReturnCycle cycle, List<OrganisationReturn> returns) {}

    /**
     * The year of returns.
     *
     * @param calendar empty while the office has set none
     * @param cycles the latest month first
     * @param names short names of organisations
     * @param office whether the user keeps the calendar
     */
    public record Overview(
        Optional<BoardCalendar> calendar,
        List<CycleStanding> cycles,
        Map<OrganisationCode, String> names,
        boolean office
    ) {
        /** {@return the cycle that is worked on: the latest that has opened, else the first that will} */
        public Optional<CycleStanding> current(LocalDate day) {
            return cycles
                .stream()
                .filter(it -> it.cycle().open(day))
                .findFirst()
                .or(() -> cycles.reversed().stream().findFirst());
        }

        /** {@return an organisation's short name} */
        public String name(OrganisationCode organisation) {
            return organisation.nameIn(names);
        }
    }

    /** {@return the year of returns as known on a day} */
    @PreAuthorize("@returnPermits.any(#partnership)")
    public Overview overview(PartnershipId partnership, AsAt asAt) {
        return transactions.read(partnership, () -> {
            var all = cycles.all(asAt);
            var books = sheets.books(all, asAt);
            return new Overview(
                cycles.calendar(asAt),
                all
                    .reversed()
                    .stream()
                    .map(cycle -> new CycleStanding(cycle, books.standing(cycle)))
                    .toList(),
                partnerships.shortNames(asAt),
                permits.office(partnership)
            );
        });
    }

    /** {@return one organisation's return of a month; empty where there is no such cycle} */
    @PreAuthorize("@returnPermits.may(#partnership, #organisation)")
    Optional<ReturnSheet> sheet(PartnershipId partnership, OrganisationCode organisation, YearMonth month, AsAt asAt) {
        var today = LocalDate.now(clock);
        return transactions.read(partnership, () ->
            cycles
                .find(month, asAt)
                .map(cycle ->
                    new ReturnSheet(
                        cycle,
                        organisation,
                        organisation.nameIn(partnerships.shortNames(asAt)),
                        signed(sheets.books(List.of(cycle), asAt).rows(cycle, organisation), asAt),
                        asAt.day().equals(today) && cycle.open(today),
                        permits.office(partnership)
                    )
                )
        );
    }

    /** The rows with how far the sign-off of their figures is. */
    private List<SheetRow> signed(List<SheetRow> rows, AsAt asAt) {
        var from = rows
            .stream()
            .map(row -> row.key().period().endMonth())
            .min(YearMonth::compareTo);
        if (from.isEmpty()) {
            return rows;
        }
        var measures = rows
            .stream()
            .map(row -> row.history().measure())
            .distinct()
            .toList();
        var readings = HandOver.byMeasure(handOver.standing(measures, from.get(), asAt));
        return rows
            .stream()
            .map(row ->
                row.with(
                    Optional.ofNullable(
                        readings.getOrDefault(row.key().measure(), Map.of()).get(row.key().period().endMonth())
                    )
                )
            )
            .toList();
    }
}
