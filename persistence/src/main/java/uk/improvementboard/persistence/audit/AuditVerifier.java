package uk.improvementboard.persistence.audit;

import static uk.improvementboard.persistence.jooq.Tables.AUDIT_CHAIN;
import static uk.improvementboard.persistence.jooq.Tables.AUDIT_ENTRY;
import static uk.improvementboard.persistence.jooq.Tables.PARTNERSHIP;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import uk.improvementboard.metrics.pack.AuditMark;
import uk.improvementboard.persistence.audit.ChainCheck.NamedMark;

/**
 * Follows every chain of an installation, at one moment. It connects as the owner, because row-level security hides the chains of
 * other partnerships from the application, and only reads.
 */
public final class AuditVerifier {

    private static final String INSTALLATION = "installation";

    private final DataSource owner;

    /** @param owner connects as the role that owns the schema */
    public AuditVerifier(DataSource owner) {
        this.owner = owner;
    }

    /**
     * {@return what each chain showed, by the short name of its partnership or "installation"}
     *
     * @param noted marks from outside the database, by the same names
     * @param progress told the chain and the number of entries read, now and then
     */
    public Map<String, AuditVerdict> verify(Map<String, List<AuditMark>> noted, BiConsumer<String, Long> progress) {
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return verify(DSL.using(connection, SQLDialect.POSTGRES), noted, progress);
            } finally {
                connection.rollback();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The audit cannot be read: " + failed.getMessage(), failed);
        }
    }

    private static Map<String, AuditVerdict> verify(
        DSLContext dsl,
        Map<String, List<AuditMark>> noted,
        BiConsumer<String, Long> progress
    ) {
        var verdicts = new LinkedHashMap<String, AuditVerdict>();
        names(dsl).forEach((chain, name) -> {
            var marks = new ArrayList<>(PackMarks.of(dsl, chain));
            noted.getOrDefault(name, List.of()).forEach(mark -> marks.add(new NamedMark("the mark you gave", mark)));
            verdicts.put(name, new ChainReader(dsl).verify(chain, marks, read -> progress.accept(name, read)));
        });
        return verdicts;
    }

    /** Every chain that is there or should be: that of each partnership, even if its head or its entries are gone. */
    private static Map<Long, String> names(DSLContext dsl) {
        var names = new TreeMap<Long, String>();
        dsl.select(AUDIT_CHAIN.CHAIN)
            .from(AUDIT_CHAIN)
            .union(DSL.selectDistinct(AUDIT_ENTRY.CHAIN).from(AUDIT_ENTRY))
            .fetch(AUDIT_CHAIN.CHAIN)
            .forEach(chain -> names.put(chain, chain == 0 ? INSTALLATION : "partnership " + chain));
        dsl.select(PARTNERSHIP.ID, PARTNERSHIP.SLUG)
            .from(PARTNERSHIP)
            .forEach(row -> names.put(row.value1(), row.value2()));
        return names;
    }
}
