package uk.improvementboard.persistence;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static uk.improvementboard.persistence.jooq.Tables.LIST_PARTNERSHIPS;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.PartnershipContext.Opened;

/**
 * The doors to the data. Each opens a transaction for one partnership, one account or the installation itself, and a
 * transaction never serves two: a call within another one joins it if it asks for the same, and is refused if not.
 */
@Component
public class PartnershipTransactions {

    /** Taken while a partnership's number is chosen, so that two cannot choose the same. */
    private static final long FOUNDING_LOCK = 4_711_001L;

    private final PartnershipContext context;
    private final DSLContext dsl;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;
    private final ApplicationEventPublisher publisher;

    PartnershipTransactions(
        PartnershipContext context,
        DSLContext dsl,
        PlatformTransactionManager manager,
        ApplicationEventPublisher publisher
    ) {
        this.context = context;
        this.dsl = dsl;
        this.publisher = publisher;
        this.reading = new TransactionTemplate(manager);
        this.reading.setReadOnly(true);
        this.writing = new TransactionTemplate(manager);
    }

    /** {@return what the work reads of one partnership} */
    public <T> T read(PartnershipId partnership, Supplier<T> work) {
        return within(reading, new Opened(Optional.of(partnership), Optional.empty(), Optional.empty()), work);
    }

    /**
     * {@return what the work gives back; everything it wrote in one partnership carries the same change, and once it is in the
     * database a {@link PartnershipWritten} is published}
     */
    public <T> T write(PartnershipId partnership, Change change, Supplier<T> work) {
        var given = within(writing, new Opened(Optional.of(partnership), Optional.of(change), Optional.empty()), work);
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            publisher.publishEvent(new PartnershipWritten(partnership));
        }
        return given;
    }

    /** Writes in one partnership; everything written carries the same change. */
    public void write(PartnershipId partnership, Change change, Runnable work) {
        write(partnership, change, () -> done(work));
    }

    /** {@return what an account may see before a partnership is chosen: its own roles, and where it holds them} */
    public <T> T asAccount(long account, Supplier<T> work) {
        return within(reading, new Opened(Optional.empty(), Optional.empty(), Optional.of(account)), work);
    }

    /** {@return what the work reads outside all partnerships: accounts, areas, the list of partnerships} */
    public <T> T readInstallation(Supplier<T> work) {
        return within(reading, new Opened(Optional.empty(), Optional.empty(), Optional.empty()), work);
    }

    /** {@return what the work gives back that writes outside all partnerships: accounts and their locks} */
    public <T> T writeInstallation(Change change, Supplier<T> work) {
        return within(writing, new Opened(Optional.empty(), Optional.of(change), Optional.empty()), work);
    }

    /** Writes outside all partnerships: accounts and their locks. */
    public void writeInstallation(Change change, Runnable work) {
        writeInstallation(change, () -> done(work));
    }

    /**
     * Opens a partnership that does not exist yet, under a fresh number. The work must create it.
     *
     * @throws IllegalStateException within another transaction
     */
    public <T> T found(Change change, Function<PartnershipId, T> work) {
        return result(
            writing.execute(_ -> {
                dsl.select(field("pg_advisory_xact_lock({0})", Object.class, inline(FOUNDING_LOCK))).fetch();
                var fresh = unusedId();
                open(new Opened(Optional.of(fresh), Optional.of(change), Optional.empty()));
                return work.apply(fresh);
            })
        );
    }

    private PartnershipId unusedId() {
        var unused = coalesce(max(LIST_PARTNERSHIPS.ID), inline(0L)).plus(1);
        return new PartnershipId(dsl.select(unused).from(LIST_PARTNERSHIPS.call()).fetchSingle().value1());
    }

    private <T> T within(TransactionTemplate transaction, Opened wanted, Supplier<T> work) {
        return result(
            transaction.execute(_ -> {
                open(wanted);
                return work.get();
            })
        );
    }

    private void open(Opened wanted) {
        var present = context.opened();
        if (present.isEmpty()) {
            context.open(wanted);
        } else if (!serves(present.get(), wanted)) {
            throw new IllegalStateException(
                "One transaction serves one partnership and one change: open " + present.get() + ", asked for " + wanted
            );
        }
    }

    private static boolean serves(Opened present, Opened wanted) {
        return (
            present.partnership().equals(wanted.partnership()) &&
            present.account().equals(wanted.account()) &&
            (wanted.change().isEmpty() || wanted.change().equals(present.change()))
        );
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    /** The work is never given back null: its type says so, only the framework's does not. */
    @SuppressWarnings("NullAway")
    private static <T> T result(@Nullable T fromFramework) {
        return fromFramework;
    }
}
