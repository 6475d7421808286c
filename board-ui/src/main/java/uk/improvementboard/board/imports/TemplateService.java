package uk.improvementboard.board.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.partnership.Organisation;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.returns.DueFigure;
import uk.improvementboard.metrics.returns.MeasureHistory;
import uk.improvementboard.metrics.returns.ReturnCycle;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.partnership.PartnershipRepository;
import uk.improvementboard.persistence.returns.CycleRepository;

/** Makes the template that an organisation fills in: a row for each figure that its present return asks for. */
@Service
public class TemplateService {

    private static final String MAY = "@importPermits.may(#partnership)";

    private final PartnershipTransactions transactions;
    private final KnownFigures known;
    private final PartnershipRepository partnerships;
    private final CycleRepository cycles;
    private final ImportPermits importPermits;
    private final Clock clock;

    TemplateService(
        PartnershipTransactions transactions,
        KnownFigures known,
        PartnershipRepository partnerships,
        CycleRepository cycles,
        ImportPermits importPermits,
        Clock clock
    ) {
        this.transactions = transactions;
        this.known = known;
        this.partnerships = partnerships;
        this.cycles = cycles;
        this.importPermits = importPermits;
        this.clock = clock;
    }

    /** {@return the organisations that answer for a measure and whose figures the user may bring, with their short names} */
    @PreAuthorize(MAY)
    public SortedMap<OrganisationCode, String> organisations(PartnershipId partnership) {
        var scope = importPermits.scope(partnership).organisations();
        return transactions.read(partnership, () -> {
            var board = known.at(today());
            var owners = board
                .measures()
                .values()
                .stream()
                .flatMap(measure -> measure.owners().stream())
                .collect(Collectors.toSet());
            var named = new TreeMap<OrganisationCode, String>();
            board.organisations().forEach((code, name) -> {
                if (owners.contains(code) && scope.map(own -> own.contains(code)).orElse(true)) {
                    named.put(code, name);
                }
            });
            return named;
        });
    }

    /** {@return what a template of an organisation is made of; empty where the user may not bring its figures or there is none such} */
    @PreAuthorize(MAY)
    Optional<TemplateTerms> terms(PartnershipId partnership, OrganisationCode code) {
        if (!organisations(partnership).containsKey(code)) {
            return Optional.empty();
        }
        return transactions.read(partnership, () -> {
            var board = known.at(today());
            return organisation(board, code).map(organisation ->
                new TemplateTerms(
                    partnerships.current(),
                    organisation,
                    due(board, code),
                    measures(board, code),
                    HandlingClass.BOARD_ONLY,
                    board.asAt().day()
                )
            );
        });
    }

    private static Optional<Organisation> organisation(KnownFigures.Board board, OrganisationCode code) {
        var day = board.asAt().day();
        return board
            .partners()
            .stream()
            .filter(it -> it.code().equals(code) && !it.from().isAfter(day))
            .filter(it -> it.to().map(day::isBefore).orElse(true))
            .findFirst();
    }

    private static List<Measure> measures(KnownFigures.Board board, OrganisationCode code) {
        return board
            .histories()
            .values()
            .stream()
            .map(MeasureHistory::measure)
            .filter(measure -> measure.owners().contains(code))
            .toList();
    }

    private List<DueFigure> due(KnownFigures.Board board, OrganisationCode code) {
        var day = board.asAt().day();
        var series = board
            .histories()
            .entrySet()
            .stream()
            .collect(Collectors.toMap(it -> it.getKey(), it -> it.getValue().observations()));
        return cycles
            .all(board.asAt())
            .reversed()
            .stream()
            .filter(cycle -> cycle.open(day))
            .findFirst()
            .map((ReturnCycle cycle) -> DueFigure.in(cycle, measures(board, code), series))
            .orElse(List.of());
    }

    /**
     * Writes a template.
     *
     * @throws IOException when the browser hangs up
     */
    @PreAuthorize(MAY)
    void write(PartnershipId partnership, TemplateTerms terms, OutputStream out) throws IOException {
        ImportTemplate.write(terms, out);
    }

    private AsAt today() {
        return new AsAt(LocalDate.now(clock));
    }
}
