package uk.improvementboard.board.returns.monthly;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.reading.RatingRecorder;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.board.signoff.HandOver;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Provenance;
import uk.improvementboard.metrics.partnership.Partnership;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.returns.ReturnEntry;
import uk.improvementboard.metrics.returns.ReturnFinding;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.measure.AreaObservation;
import uk.improvementboard.persistence.measure.ObservationRepository;
import uk.improvementboard.persistence.partnership.PartnershipRepository;
import uk.improvementboard.persistence.returns.EntryRepository;

/** Hands a return in: what was keyed becomes what the board holds, all of it in one transaction or none. */
@Service
public class SubmissionService {

    private final PartnershipTransactions transactions;
    private final ReturnService returns;
    private final EntryRepository entries;
    private final ObservationRepository observations;
    private final PartnershipRepository partnerships;
    private final RatingRecorder ratings;
    private final HandOver handOver;
    private final Permits permits;
    private final Clock clock;

    SubmissionService(
        PartnershipTransactions transactions,
        ReturnService returns,
        EntryRepository entries,
        ObservationRepository observations,
        PartnershipRepository partnerships,
        RatingRecorder ratings,
        HandOver handOver,
        Permits permits,
        Clock clock
    ) {
        this.transactions = transactions;
        this.returns = returns;
        this.entries = entries;
        this.observations = observations;
        this.partnerships = partnerships;
        this.ratings = ratings;
        this.handOver = handOver;
        this.permits = permits;
        this.clock = clock;
    }

    /** What came of handing in. */
    sealed interface Outcome {
        /**
         * It is done.
         *
         * @param recorded figures that say something new on the board
         * @param unchanged figures that the board had already
         * @param remaining figures that could not be submitted for sign-off, each with the reason
         */
        record Submitted(int recorded, int unchanged, List<String> remaining) implements Outcome {}

        /** Somebody else saved or submitted a figure since the page was read; nothing was recorded. */
        record Changed() implements Outcome {}

        /** Figures have something to mend or a warning without a reason; nothing was recorded. */
        record Blocked(List<SheetRow> rows) implements Outcome {}

        /** Nothing is keyed that was not handed in. */
        record NothingToSubmit() implements Outcome {}
    }

    /**
     * Hands in everything keyed and not yet handed in.
     *
     * @param seen the version of each such figure that the user saw
     */
    @PreAuthorize("@returnPermits.may(#partnership, #organisation)")
    Outcome submit(
        PartnershipId partnership,
        OrganisationCode organisation,
        YearMonth month,
        Map<FigureKey, Integer> seen
    ) {
        var today = new AsAt(LocalDate.now(clock));
        var sheet = returns.sheet(partnership, organisation, month, today).filter(ReturnSheet::mayKey);
        if (sheet.isEmpty()) {
            return new Outcome.NothingToSubmit();
        }
        var change = permits.change(partnership, sheet.get().source());
        try {
            var outcome = transactions.write(partnership, change, () -> written(sheet.get(), seen));
            if (outcome instanceof Outcome.Submitted) {
                ratings.catchUp(partnership);
            }
            return outcome;
        } catch (OptimisticLockingFailureException _) {
            return new Outcome.Changed();
        }
    }

    private Outcome written(ReturnSheet sheet, Map<FigureKey, Integer> seen) {
        var rows = sheet.rows().stream().filter(SheetRow::toSubmit).toList();
        if (rows.isEmpty()) {
            return new Outcome.NothingToSubmit();
        }
        var unseen = rows.stream().anyMatch(row -> row.version() != seen.getOrDefault(row.key(), 0));
        if (unseen || rows.size() != seen.size()) {
            return new Outcome.Changed();
        }
        var blocked = rows
            .stream()
            .filter(row -> !row.blocking().isEmpty())
            .toList();
        if (!blocked.isEmpty()) {
            return new Outcome.Blocked(blocked);
        }
        var partnership = partnerships.current();
        var recorded = new ArrayList<SheetRow>();
        var remaining = new ArrayList<String>();
        for (var row : rows) {
            if (record(row, sheet, partnership)) {
                recorded.add(row);
            }
            entries.saveOver(row.version(), row.keyed().submitted());
            handOver(row, sheet).ifPresent(remaining::add);
        }
        return new Outcome.Submitted(recorded.size(), rows.size() - recorded.size(), remaining);
    }

    /** A period that ends without a figure has nothing to sign. */
    private Optional<String> handOver(SheetRow row, ReturnSheet sheet) {
        var typed = row.keyed().typed();
        if (!typed.status().withFigure()) {
            return Optional.empty();
        }
        var measure = row.history().measure();
        var month = row.key().period().endMonth();
        return handOver
            .submit(measure, month, sheet.organisation(), typed.note().strip())
            .map(why -> measure.name() + ": " + why);
    }

    /** Writes over the very figure that the row was read with: one that came in since ends the whole submission. */
    private boolean record(SheetRow row, ReturnSheet sheet, Partnership partnership) {
        var given = observation(row, sheet, partnership).orElseThrow();
        var present = observations
            .history(row.key().measure(), partnership.area(), row.key().period())
            .stream()
            .filter(version -> version.knownTo().isEmpty())
            .findFirst();
        if (!present.map(it -> it.item()).equals(row.known())) {
            throw new OptimisticLockingFailureException("Another figure came in for " + row.key());
        }
        if (
            row
                .known()
                .filter(known -> ReturnEntry.repeats(given, known))
                .isPresent()
        ) {
            return false;
        }
        var version = present.map(it -> it.version()).orElse(0);
        return observations.recordOver(
            version,
            new AreaObservation(row.key().measure(), partnership.area(), given),
            why(row, sheet)
        );
    }

    /** The return, and the reasons that were given for what the checks asked about this figure. */
    private static String why(SheetRow row, ReturnSheet sheet) {
        var reasons = row
            .findings()
            .stream()
            .map(ReturnFinding::kind)
            .distinct()
            .flatMap(kind -> row.keyed().reasonFor(kind).stream())
            .collect(Collectors.joining("; "));
        return reasons.isEmpty() ? sheet.source() : sheet.source() + ": " + reasons;
    }

    private Optional<Observation> observation(SheetRow row, ReturnSheet sheet, Partnership partnership) {
        var latest = row.history().observations();
        var handling = latest.isEmpty() ? HandlingClass.BOARD_ONLY : latest.getLast().handling();
        var typed = row.keyed().typed();
        var provenance = new Provenance(
            sheet.source(),
            Optional.empty(),
            partnership.illustrative() ? Provenance.Basis.ILLUSTRATIVE : Provenance.Basis.LOCAL_RETURN,
            Optional.of(LocalDate.now(clock)),
            typed.status().withFigure() ? typed.note().strip() : "",
            permits.actor(partnership.id())
        );
        return row.keyed().observation(row.history().measure(), row.known(), provenance, handling);
    }
}
