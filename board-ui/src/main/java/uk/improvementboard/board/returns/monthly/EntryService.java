package uk.improvementboard.board.returns.monthly;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.returns.ReturnEntry;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.measure.MeasureRepository;
import uk.improvementboard.persistence.returns.EntryRepository;

/** Saves what is keyed, figure by figure. What it answers with stands in the database. */
@Service
public class EntryService {

    private final PartnershipTransactions transactions;
    private final EntryRepository entries;
    private final MeasureRepository measures;
    private final Permits permits;
    private final Clock clock;

    EntryService(
        PartnershipTransactions transactions,
        EntryRepository entries,
        MeasureRepository measures,
        Permits permits,
        Clock clock
    ) {
        this.transactions = transactions;
        this.entries = entries;
        this.measures = measures;
        this.permits = permits;
        this.clock = clock;
    }

    /** What came of a save. */
    sealed interface Outcome {
        /** It stands. */
        record Saved(Recorded<ReturnEntry> entry) implements Outcome {}

        /** Somebody else saved the figure in between; nothing was written. */
        record TakenOver(Recorded<ReturnEntry> theirs) implements Outcome {}

        /** It points to a person; nothing was written, for what is written stays in the versions. */
        record Refused(String why) implements Outcome {}
    }

    /**
     * Saves what was keyed for a figure.
     *
     * @param expectedVersion the version that the user saw, 0 for none
     * @throws AccessDeniedException when the organisation does not bring the measure
     */
    @PreAuthorize("@returnPermits.may(#partnership, #organisation)")
    Outcome save(PartnershipId partnership, OrganisationCode organisation, int expectedVersion, ReturnEntry entry) {
        return write(partnership, organisation, expectedVersion, entry, "Keyed in the return");
    }

    /** Asks about a figure: the question stands beside it until it is handed in again or taken back with a blank one. */
    @PreAuthorize("@permits.may(#partnership, 'RETURN_SUBMIT')")
    Outcome ask(
        PartnershipId partnership,
        OrganisationCode organisation,
        int expectedVersion,
        ReturnEntry entry,
        String question
    ) {
        return question.isBlank()
            ? write(partnership, organisation, expectedVersion, entry.settled(), "Question taken back")
            : write(partnership, organisation, expectedVersion, entry.asked(question), "Queried: " + question.strip());
    }

    private Outcome write(
        PartnershipId partnership,
        OrganisationCode organisation,
        int expectedVersion,
        ReturnEntry entry,
        String why
    ) {
        var person = entry.personalData();
        if (person.isPresent()) {
            return new Outcome.Refused(person.get());
        }
        var change = permits.change(partnership, why);
        try {
            return transactions.write(partnership, change, () -> {
                bringsIt(organisation, entry);
                entries.saveOver(expectedVersion, entry);
                return new Outcome.Saved(present(entry));
            });
        } catch (OptimisticLockingFailureException _) {
            var theirs = transactions.read(partnership, () -> present(entry));
            return theirs.item().equals(entry) ? new Outcome.Saved(theirs) : new Outcome.TakenOver(theirs);
        }
    }

    private Recorded<ReturnEntry> present(ReturnEntry entry) {
        return entries.find(entry.measure(), entry.period()).orElseThrow();
    }

    private void bringsIt(OrganisationCode organisation, ReturnEntry entry) {
        var own = measures
            .find(entry.measure(), new AsAt(LocalDate.now(clock)))
            .filter(measure -> measure.owners().getFirst().equals(organisation))
            .isPresent();
        if (!own) {
            throw new AccessDeniedException(organisation.value() + " does not bring " + entry.measure().value());
        }
    }
}
