package uk.improvementboard.persistence;

import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import uk.improvementboard.persistence.database.TestDatabase;

/** The repositories, wired as in the program, on an empty database of their own. */
public final class TestRepositories implements AutoCloseable {

    private final TestDatabase database;
    private final AnnotationConfigApplicationContext context;

    private TestRepositories(TestDatabase database) {
        this.database = database;
        this.context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, database::applicationDataSource);
        context.register(Wiring.class);
        context.refresh();
    }

    /** {@return repositories on a migrated, empty database} */
    public static TestRepositories fresh() {
        return new TestRepositories(TestDatabase.fresh());
    }

    /** {@return the repository or component of a type} */
    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** {@return the doors to the data} */
    public PartnershipTransactions transactions() {
        return get(PartnershipTransactions.class);
    }

    /** {@return SQL as the application's role, in the transaction of the caller if there is one} */
    public DSLContext sql() {
        return get(DSLContext.class);
    }

    /** {@return the database beneath} */
    public TestDatabase database() {
        return database;
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }

    /** Not a configuration that a scan could find: the program's own tests have this class on their path. */
    @ComponentScan("uk.improvementboard.persistence")
    @ImportAutoConfiguration({
        JooqAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
    })
    static class Wiring {}
}
