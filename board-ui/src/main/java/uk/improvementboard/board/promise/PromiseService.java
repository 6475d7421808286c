package uk.improvementboard.board.promise;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.board.security.Required;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.pack.PromisePages;
import uk.improvementboard.metrics.pack.PromisesPage;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.promise.Promise;
import uk.improvementboard.metrics.promise.PromiseCode;
import uk.improvementboard.metrics.promise.PromiseDelivery;
import uk.improvementboard.metrics.promise.PromiseReading;
import uk.improvementboard.metrics.promise.PromiseStatement;
import uk.improvementboard.metrics.promise.PromiseTerms;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.partnership.PartnershipRepository;
import uk.improvementboard.persistence.promise.PromiseRepository;
import uk.improvementboard.persistence.promise.PromiseVersions;

/** Promises as the present user may see them, and what the programme office records of them. Nothing is overwritten. */
@Service
public class PromiseService {

    /** Least characters of a reason. */

    private final PartnershipTransactions transactions;
    private final PartnershipRepository partnerships;
    private final PromiseRepository promises;
    private final Permits permits;
    private final Clock clock;

    PromiseService(
        PartnershipTransactions transactions,
        PartnershipRepository partnerships,
        PromiseRepository promises,
        Permits permits,
        Clock clock
    ) {
        this.transactions = transactions;
        this.partnerships = partnerships;
        this.promises = promises;
        this.permits = permits;
        this.clock = clock;
    }

    /**
     * One promise with its past.
     *
     * @param row the promise as the ledger shows it
     * @param versions every version of its terms, statements and deliveries
     */
    record Shown(PromiseReading reading, PromisesPage.Row row, PromiseVersions versions) {}

    /** {@return the ledger as known on a day} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    public PromisesPage ledger(PartnershipId partnership, AsAt asAt) {
        return page(partnership, asAt, permits.audience(partnership), Optional.empty());
    }

    /**
     * {@return the ledger for an audience, as packs need it: with the names of measures and actions that the audience reads}
     *
     * @param board for an audience that the present user may read
     */
    @PreAuthorize("@permits.mayPack(#partnership, #board.audience())")
    public PromisesPage ledgerFor(PartnershipId partnership, BoardReading board) {
        var asAt = new AsAt(board.plan().asAt());
        return page(partnership, asAt, board.audience(), Optional.of(board.plan()));
    }

    private PromisesPage page(
        PartnershipId partnership,
        AsAt asAt,
        HandlingClass audience,
        Optional<PlanReading> named
    ) {
        return transactions.read(partnership, () ->
            PromisePages.of(
                promises
                    .all(asAt)
                    .stream()
                    .filter(it -> it.terms().handling().visibleTo(audience))
                    .toList(),
                new PromisePages.Names(partnerships.shortNames(asAt), named),
                asAt.day()
            )
        );
    }

    /** {@return a promise that the present user may see} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    Optional<Shown> find(PartnershipId partnership, PromiseCode code, AsAt asAt) {
        return transactions.read(partnership, () ->
            promises
                .find(code, asAt)
                .filter(it -> it.terms().handling().visibleTo(permits.audience(partnership)))
                .map(it -> {
                    var reading = PromiseReading.of(it, asAt.day());
                    return new Shown(
                        reading,
                        PromisePages.row(reading, partnerships.shortNames(asAt)),
                        visible(promises.versions(code, asAt), permits.audience(partnership))
                    );
                })
        );
    }

    /** Terms that were once the board's alone stay so when later ones are for more readers. */
    private static PromiseVersions visible(PromiseVersions all, HandlingClass audience) {
        return new PromiseVersions(
            all
                .terms()
                .stream()
                .filter(it -> it.item().handling().visibleTo(audience))
                .toList(),
            all.statements(),
            all.deliveries()
        );
    }

    /** {@return short names of the organisations that may have promised something} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    Map<OrganisationCode, String> organisations(PartnershipId partnership) {
        return transactions.read(partnership, () -> partnerships.shortNames(today()));
    }

    /**
     * Adds a promise with the first statement of it.
     *
     * @throws IllegalArgumentException in words for the person, when it is there already or something does not do
     */
    @PreAuthorize("@permits.may(#partnership, 'PROMISE_RECORD')")
    void add(PartnershipId partnership, PromiseTerms terms, PromiseStatement first) {
        said(first);
        transactions.write(partnership, permits.change(partnership, "Promise recorded: " + terms.title()), () -> {
            Required.that(
                promises.find(terms.code(), today()).isEmpty(),
                "A promise of this name is on record already. Record there what this source says of it."
            );
            promises.save(terms);
            promises.save(first);
        });
    }

    /**
     * Records what a source says: another date with the reason, or another word without one, which then shows as a contradiction.
     *
     * @throws IllegalArgumentException in words for the person
     */
    @PreAuthorize("@permits.may(#partnership, 'PROMISE_RECORD')")
    void state(PartnershipId partnership, PromiseStatement statement) {
        said(statement);
        transactions.write(partnership, permits.change(partnership, "Recorded: " + statement.source()), () -> {
            var promise = standing(statement.promise());
            var latest = promise.dates().map(dates -> dates.current());
            Required.that(
                statement.reason().isBlank() || statement.due().isEmpty() || !statement.due().equals(latest),
                "This is the present date. Give another one."
            );
            promises.save(statement);
        });
    }

    /**
     * Corrects what was recorded of a source. The former words stay in the history.
     *
     * @throws IllegalArgumentException in words for the person
     */
    @PreAuthorize("@permits.may(#partnership, 'PROMISE_RECORD')")
    void correct(PartnershipId partnership, PromiseStatement statement, String reason) {
        said(statement);
        Required.reason(reason);
        transactions.write(partnership, permits.change(partnership, "Corrected: " + reason.strip()), () -> {
            Required.that(
                standing(statement.promise())
                    .statements()
                    .stream()
                    .anyMatch(it -> it.id().equals(statement.id())),
                "This statement was taken out in the meantime. Look at the promise again."
            );
            Required.that(promises.save(statement), "Nothing differs from what is on record. Change what is wrong.");
        });
    }

    /** Corrects the terms of a promise. */
    @PreAuthorize("@permits.may(#partnership, 'PROMISE_RECORD')")
    void correct(PartnershipId partnership, PromiseTerms terms, String reason) {
        Required.reason(reason);
        transactions.write(partnership, permits.change(partnership, "Corrected: " + reason.strip()), () -> {
            standing(terms.code());
            Required.that(promises.save(terms), "Nothing differs from what is on record. Change what is wrong.");
        });
    }

    /**
     * Records what was delivered by a day.
     *
     * @throws IllegalArgumentException in words for the person
     */
    @PreAuthorize("@permits.may(#partnership, 'PROMISE_RECORD')")
    void deliver(PartnershipId partnership, PromiseDelivery delivery) {
        Required.that(!delivery.on().isAfter(today().day()), "The day of delivery cannot lie ahead.");
        transactions.write(partnership, permits.change(partnership, "Delivery recorded: " + delivery.source()), () -> {
            var counted = standing(delivery.promise()).terms().kind().counted();
            Required.that(!counted || delivery.amount().isPresent(), "Say how much was delivered in all by that day.");
            promises.save(delivery);
        });
    }

    /** Takes a delivery out of the count; its versions stay. */
    @PreAuthorize("@permits.may(#partnership, 'PROMISE_RECORD')")
    void strike(PartnershipId partnership, PromiseCode code, String delivery, String reason) {
        Required.reason(reason);
        transactions.write(partnership, permits.change(partnership, "Taken out: " + reason.strip()), () -> {
            standing(code);
            promises.withdrawDelivery(code, delivery);
        });
    }

    /** Takes a statement out; its versions stay. The last one stands: a promise that nobody made is withdrawn as a whole. */
    @PreAuthorize("@permits.may(#partnership, 'PROMISE_RECORD')")
    void strikeStatement(PartnershipId partnership, PromiseCode code, String statement, String reason) {
        Required.reason(reason);
        transactions.write(partnership, permits.change(partnership, "Taken out: " + reason.strip()), () -> {
            Required.that(
                standing(code).statements().size() > 1,
                "This is the only source of the promise. Withdraw the promise instead."
            );
            promises.withdrawStatement(code, statement);
        });
    }

    /**
     * Records that a promise was taken back. It stays in view as withdrawn.
     *
     * @throws IllegalArgumentException in words for the person, when no reason is given
     */
    @PreAuthorize("@permits.may(#partnership, 'PROMISE_RECORD')")
    void withdraw(PartnershipId partnership, PromiseCode code, String reason) {
        Required.reason(reason);
        transactions.write(partnership, permits.change(partnership, reason.strip()), () -> {
            standing(code);
            promises.withdraw(code);
        });
    }

    /** {@return the name of the next statement or delivery: names stay in the order in which they were recorded} */
    @PreAuthorize("@permits.may(#partnership, 'PROMISE_RECORD')")
    String nextId(PartnershipId partnership, PromiseCode code) {
        return transactions.read(partnership, () -> {
            var versions = promises.versions(code, today());
            return String.format("r%04d", 1 + versions.statements().size() + versions.deliveries().size());
        });
    }

    private Promise standing(PromiseCode code) {
        var promise = promises
            .find(code, today())
            .orElseThrow(() -> new IllegalArgumentException("There is no such promise any more."));
        Required.that(promise.withdrawal().isEmpty(), "The promise was withdrawn; what was recorded of it stands.");
        return promise;
    }

    private void said(PromiseStatement statement) {
        Required.that(!statement.saidOn().isAfter(today().day()), "The day on which it was said cannot lie ahead.");
    }

    private AsAt today() {
        return new AsAt(BoardTime.dayOf(clock.instant()));
    }
}
