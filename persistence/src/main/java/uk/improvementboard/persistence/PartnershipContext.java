package uk.improvementboard.persistence;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import uk.improvementboard.metrics.partnership.PartnershipId;

/**
 * The partnership, and when something is written the change, of the present transaction. Row-level security reads the same
 * settings, so what a repository forgets the database still refuses. {@link PartnershipTransactions} alone opens it.
 */
@Component
public class PartnershipContext {

    private final DSLContext dsl;

    PartnershipContext(DSLContext dsl) {
        this.dsl = dsl;
    }

    /**
     * {@return the partnership whose data the present transaction reads and writes}
     *
     * @throws IllegalStateException when none is open
     */
    public PartnershipId partnership() {
        return opened()
            .flatMap(Opened::partnership)
            .orElseThrow(() ->
                new IllegalStateException("No partnership is open: call within PartnershipTransactions")
            );
    }

    /**
     * {@return who writes in the present transaction, from when it counts as known, and why}
     *
     * @throws IllegalStateException when the transaction only reads
     */
    public Change change() {
        return opened()
            .flatMap(Opened::change)
            .orElseThrow(() ->
                new IllegalStateException("Nothing can be written here: call within PartnershipTransactions.write")
            );
    }

    Optional<Opened> opened() {
        return Optional.ofNullable((Opened) TransactionSynchronizationManager.getResource(this));
    }

    /** Opens for the rest of the transaction; the settings end with it. */
    void open(Opened opened) {
        dsl.select(
            setting(
                "board.partnership",
                opened
                    .partnership()
                    .map(id -> Long.toString(id.value()))
                    .orElse("")
            ),
            setting(
                "board.account",
                opened
                    .account()
                    .map(id -> Long.toString(id))
                    .orElse("")
            ),
            setting("board.actor", opened.change().map(Change::by).orElse("")),
            setting("board.reason", opened.change().map(Change::why).orElse(""))
        ).fetch();
        TransactionSynchronizationManager.bindResource(this, opened);
        TransactionSynchronizationManager.registerSynchronization(new Closing(this, opened));
    }

    private static Field<String> setting(String name, String value) {
        return field("set_config({0}, {1}, true)", String.class, val(name), val(value));
    }

    /** What a transaction was opened for. */
    record Opened(Optional<PartnershipId> partnership, Optional<Change> change, Optional<Long> account) {}

    /** Forgets what was opened when the transaction ends, and while another one runs in between. */
    private record Closing(PartnershipContext context, Opened opened) implements TransactionSynchronization {
        @Override
        public void suspend() {
            unbind();
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(context, opened);
        }

        @Override
        public void afterCompletion(int status) {
            unbind();
        }

        private void unbind() {
            TransactionSynchronizationManager.unbindResourceIfPossible(context);
        }
    }
}
