package uk.improvementboard.board.exception;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.board.security.Required;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.exception.ExceptionReading;
import uk.improvementboard.metrics.exception.ExceptionReading.State;
import uk.improvementboard.metrics.exception.ExceptionReport;
import uk.improvementboard.metrics.exception.ExceptionReport.Step;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.pack.ExceptionPages;
import uk.improvementboard.metrics.pack.ExceptionsPage;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.exception.ExceptionReportRepository;
import uk.improvementboard.persistence.history.Recorded;

/** Exception pages as the present user may see them, and what owners, chair and office do with them. Nothing is overwritten. */
@Service
public class ExceptionService {

    private static final String OVERTAKEN =
        "Somebody else wrote on this page at the same moment. Open it again, look at what they wrote, and write yours anew.";

    private final PartnershipTransactions transactions;
    private final ExceptionReportRepository reports;
    private final BoardReadingService readings;
    private final Permits permits;
    private final Clock clock;

    ExceptionService(
        PartnershipTransactions transactions,
        ExceptionReportRepository reports,
        BoardReadingService readings,
        Permits permits,
        Clock clock
    ) {
        this.transactions = transactions;
        this.reports = reports;
        this.readings = readings;
        this.permits = permits;
        this.clock = clock;
    }

    /**
     * A subject with its page and its past.
     *
     * @param versions every version of every page on it, oldest first, as far as the present user may read them
     */
    record Shown(ExceptionReading reading, ExceptionsPage.Row row, List<Recorded<ExceptionReport>> versions) {
        /** {@return number of the present version of the page that stands, 0 where none does} */
        int version() {
            return reading
                .present()
                .map(
                    page ->
                        (int) versions
                            .stream()
                            .filter(it -> it.item().number() == page.number())
                            .count()
                )
                .orElse(0);
        }
    }

    /** What an owner writes. */
    record Written(String cause, String action, LocalDate recovery, String support, HandlingClass handling) {}

    /** {@return the exception pages as known on a day} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public ExceptionsPage page(PartnershipId partnership, AsAt asAt) {
        return page(partnership, readings.read(partnership, asAt));
    }

    /**
     * {@return the exception pages beside a reading of the board, for its audience}
     *
     * @param reading for an audience whose papers the present user may read
     */
    @PreAuthorize(
        "(@permits.may(#partnership, 'PACK_PREPARE') or @permits.may(#partnership, 'PACK_FREEZE'))" +
            " and #reading.audience().visibleTo(@permits.audience(#partnership))"
    )
    public ExceptionsPage pageFor(PartnershipId partnership, BoardReading reading) {
        return page(partnership, reading);
    }

    private ExceptionsPage page(PartnershipId partnership, BoardReading reading) {
        return ExceptionPages.of(
            reading.plan(),
            known(partnership, new AsAt(reading.plan().asAt())),
            reading.audience(),
            reading.context()
        );
    }

    private List<ExceptionReport> known(PartnershipId partnership, AsAt asAt) {
        return transactions.read(partnership, () -> reports.all(asAt));
    }

    /** {@return a subject that needs or has a page, as the present user may see it} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    Optional<Shown> find(PartnershipId partnership, BoardSubject subject, AsAt asAt) {
        var board = readings.read(partnership, asAt);
        var all = known(partnership, asAt);
        var page = ExceptionPages.of(board.plan(), all, board.audience(), board.context());
        return ExceptionPages.readings(board.plan(), all, board.audience())
            .stream()
            .filter(it -> it.subject().equals(subject))
            .findFirst()
            .map(it -> new Shown(it, row(page, subject), versions(partnership, subject, asAt, board.audience())));
    }

    private static ExceptionsPage.Row row(ExceptionsPage page, BoardSubject subject) {
        return List.of(page.needed(), page.open(), page.recovered())
            .stream()
            .flatMap(List::stream)
            .filter(it -> it.subject().equals(subject))
            .findFirst()
            .orElseThrow();
    }

    private List<Recorded<ExceptionReport>> versions(
        PartnershipId partnership,
        BoardSubject subject,
        AsAt asAt,
        HandlingClass audience
    ) {
        return transactions
            .read(partnership, () -> reports.versions(subject, asAt))
            .stream()
            .filter(it -> it.item().handling().visibleTo(audience))
            .toList();
    }

    /** {@return what an organisation has to write, has open, or may close: what needs attention first} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public List<ExceptionReading> of(PartnershipId partnership, AsAt asAt, OrganisationCode organisation) {
        var board = readings.read(partnership, asAt);
        return ExceptionPages.readings(board.plan(), known(partnership, asAt), board.audience())
            .stream()
            .filter(it -> it.owners().contains(organisation) && it.state() != State.RECOVERED)
            .toList();
    }

    /** {@return for which organisation the present user writes on a subject; empty for those who do not own it} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    Optional<OrganisationCode> writesFor(PartnershipId partnership, ExceptionReading reading) {
        return permits.may(partnership, Permission.EXCEPTION_WRITE)
            ? permits
                  .organisations(partnership, Permission.EXCEPTION_WRITE)
                  .stream()
                  .filter(reading.owners()::contains)
                  .findFirst()
            : Optional.empty();
    }

    /**
     * Opens a page, or writes the one that stands anew.
     *
     * @param seen number of the version that the writer saw, 0 where there was none
     * @throws IllegalArgumentException in words for the person
     * @throws AccessDeniedException when the subject belongs to another organisation
     */
    @PreAuthorize("@permits.may(#partnership, 'EXCEPTION_WRITE')")
    void write(PartnershipId partnership, BoardSubject subject, int seen, Written written) {
        var now = standing(partnership, subject);
        var owner = owner(partnership, now);
        Required.that(now.need().isPresent(), "Nothing on the board needs an exception page on this any more.");
        Required.that(!written.recovery().isBefore(today().day()), "Give a recovery date that lies ahead.");
        var present = now.present();
        var report = new ExceptionReport(
            subject,
            present.map(ExceptionReport::number).orElse(now.earlier().size() + 1),
            present.map(ExceptionReport::openedOn).orElse(today().day()),
            owner,
            written.cause().strip(),
            written.action().strip(),
            written.recovery(),
            written.support().strip(),
            written.handling(),
            permits.actor(partnership),
            Step.WRITTEN,
            ""
        );
        save(partnership, seen, report, present.isPresent() ? "Exception page rewritten" : "Exception page opened");
    }

    /**
     * Gives a page back to its owner with a question. It counts as missing until it is written anew.
     *
     * @throws IllegalArgumentException in words for the person
     */
    @PreAuthorize("@permits.may(#partnership, 'EXCEPTION_RETURN')")
    void giveBack(PartnershipId partnership, BoardSubject subject, int seen, String question) {
        var page = standing(partnership, subject)
            .present()
            .filter(it -> it.step() == Step.WRITTEN)
            .orElseThrow(() -> new IllegalArgumentException("No exception page stands that could be returned."));
        save(partnership, seen, page.returned(question.strip()), "Exception page returned");
    }

    /**
     * Closes the page of what has recovered.
     *
     * @param proof what shows the recovery
     * @throws IllegalArgumentException in words for the person
     * @throws AccessDeniedException when the subject belongs to another organisation
     */
    @PreAuthorize("@permits.may(#partnership, 'EXCEPTION_WRITE')")
    void close(PartnershipId partnership, BoardSubject subject, int seen, String proof) {
        var now = standing(partnership, subject);
        owner(partnership, now);
        Required.that(now.need().isEmpty(), "The board still shows what needs this page, so it cannot be closed.");
        var page = now
            .present()
            .orElseThrow(() -> new IllegalArgumentException("No exception page stands that could be closed."));
        save(partnership, seen, page.recovered(proof.strip()), "Exception page closed: recovered");
    }

    private void save(PartnershipId partnership, int seen, ExceptionReport report, String why) {
        try {
            var said = transactions.write(partnership, permits.change(partnership, why), () ->
                reports.save(seen, report)
            );
            Required.that(said, "Nothing differs from what is on record.");
        } catch (OptimisticLockingFailureException overtaken) {
            throw new IllegalArgumentException(OVERTAKEN, overtaken);
        }
    }

    private ExceptionReading standing(PartnershipId partnership, BoardSubject subject) {
        var board = readings.read(partnership, today());
        return ExceptionReading.of(subject, board.plan(), known(partnership, today())).orElseThrow(() ->
            new IllegalArgumentException("Nothing on the board needs an exception page on this.")
        );
    }

    private OrganisationCode owner(PartnershipId partnership, ExceptionReading reading) {
        return writesFor(partnership, reading).orElseThrow(() ->
            new AccessDeniedException("Only its owners write the exception page of " + reading.subject().address())
        );
    }

    private AsAt today() {
        return new AsAt(BoardTime.dayOf(clock.instant()));
    }
}
