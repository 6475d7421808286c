package uk.improvementboard.persistence;

import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import uk.improvementboard.metrics.partnership.PartnershipId;

/** A database for each test class and a partnership of its own for each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RepositoryTest {

    protected final TestRepositories repositories = TestRepositories.fresh();
    protected PartnershipId partnership = new PartnershipId(0);
    private int founded;

    @BeforeEach
    void found_a_partnership() {
        founded++;
        partnership = Sample.partnership(repositories, "partnership-" + founded);
    }

    @AfterAll
    void close() {
        repositories.close();
    }

    protected <T> T read(Supplier<T> work) {
        return repositories.transactions().read(partnership, work);
    }

    /** Writes, known from the start of a day. */
    protected <T> T write(String day, Supplier<T> work) {
        return repositories.transactions().write(partnership, Sample.on(day), work);
    }
}
