package uk.improvementboard.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.improvementboard.persistence.Sample.HERE;
import static uk.improvementboard.persistence.Sample.PLANS_IN_TIME;
import static uk.improvementboard.persistence.Sample.asAt;
import static uk.improvementboard.persistence.Sample.reported;
import static uk.improvementboard.persistence.jooq.Tables.MEASURE;
import static uk.improvementboard.persistence.jooq.Tables.OBSERVATION;

import org.junit.jupiter.api.Test;
import uk.improvementboard.persistence.audit.AuditFilter;
import uk.improvementboard.persistence.audit.AuditRepository;
import uk.improvementboard.persistence.measure.ObservationRepository;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/** Nobody sees across partnerships: the repositories refuse it, and what they forget the database refuses. */
class PartnershipTransactionsTest extends RepositoryTest {

    private final ObservationRepository observations = repositories.get(ObservationRepository.class);

    @Test
    void reading_or_writing_without_an_open_partnership_says_so() {
        assertThatThrownBy(() -> observations.series(PLANS_IN_TIME, HERE, asAt("2026-03-01")))
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("No partnership is open");
        assertThatThrownBy(() -> observations.record(reported("2026-01", "41.5"))).hasMessageContaining(
            "No partnership is open"
        );
    }

    @Test
    void writing_in_a_transaction_that_reads_is_refused() {
        assertThatThrownBy(() -> read(() -> observations.record(reported("2026-01", "41.5"))))
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("Nothing can be written here");
        assertThatThrownBy(() ->
            read(() -> write("2026-02-10", () -> observations.record(reported("2026-01", "41.5"))))
        )
            .isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("One transaction serves one partnership");
        assertThatThrownBy(() ->
            read(() -> repositories.sql().insertInto(MEASURE).values(partnership.value(), "other").execute())
        )
            .rootCause()
            .hasMessageContaining("read-only");
    }

    @Test
    void plain_sql_sees_nothing_without_a_partnership_or_with_another_one() {
        write("2026-02-10", () -> observations.record(reported("2026-01", "41.5")));
        var other = Sample.partnership(repositories, "another");

        assertThat(repositories.sql().fetchCount(OBSERVATION)).isZero();
        assertThat(
            (int) repositories.transactions().read(other, () -> repositories.sql().fetchCount(OBSERVATION))
        ).isZero();
        assertThat((int) read(() -> repositories.sql().fetchCount(OBSERVATION))).isOne();
    }

    @Test
    void plain_sql_cannot_write_into_another_partnership() {
        var other = Sample.partnership(repositories, "foreign");

        assertThatThrownBy(() ->
            write("2026-02-10", () ->
                repositories.sql().insertInto(MEASURE).values(other.value(), "smuggled").execute()
            )
        )
            .rootCause()
            .hasMessageContaining("row-level security");
    }

    @Test
    void a_transaction_cannot_change_the_partnership_or_the_change_it_was_opened_for() {
        var other = Sample.partnership(repositories, "elsewhere");

        assertThatThrownBy(() -> read(() -> repositories.transactions().read(other, () -> 1))).isInstanceOf(
            IllegalStateException.class
        );
        assertThatThrownBy(() -> write("2026-02-10", () -> write("2026-02-11", () -> 1))).isInstanceOf(
            IllegalStateException.class
        );
        assertThat(write("2026-02-10", () -> read(() -> 1))).isEqualTo(1);
    }

    @Test
    void what_was_opened_is_forgotten_when_the_transaction_ends() {
        assertThatThrownBy(() ->
            write("2026-02-10", () -> {
                throw new IllegalArgumentException("gone wrong");
            })
        ).hasMessage("gone wrong");

        assertThat(repositories.sql().fetchValue("select current_setting('board.partnership', true)")).isIn("", null);
        assertThat(read(() -> repositories.get(PartnershipContext.class).partnership())).isEqualTo(partnership);
    }

    @Test
    void a_failed_write_leaves_nothing_behind() {
        assertThatThrownBy(() ->
            write("2026-02-10", () -> {
                observations.record(reported("2026-01", "41.5"));
                throw new IllegalArgumentException("changed my mind");
            })
        ).hasMessage("changed my mind");

        assertThat(read(() -> observations.series(PLANS_IN_TIME, HERE, asAt("2026-03-01")))).isEmpty();
    }

    @Test
    void the_audit_holds_who_why_and_the_row_before_and_after() {
        write("2026-02-10", () -> observations.record(reported("2026-01", "41.5")));
        repositories
            .transactions()
            .write(partnership, Change.on(asAt("2026-03-10").day(), "council", "Late records"), () -> {
                observations.record(reported("2026-01", "44.0"));
            });

        var audit = repositories.get(AuditRepository.class);
        var entries = read(() -> audit.page(AuditFilter.of("observation"), 0, 10));
        assertThat(entries).extracting("what").containsExactly("insert", "update", "insert");
        assertThat(entries.getFirst().who()).isEqualTo("council");
        assertThat(entries.getFirst().why()).isEqualTo("Late records");
        assertThat(entries.getFirst().before()).isEmpty();
        assertThat(entries.getFirst().after().orElseThrow()).contains("44.0");
        assertThat(entries.get(1).before().orElseThrow()).contains("infinity");
        assertThat(entries.get(1).after().orElseThrow()).contains("2026-03-10").contains("41.5");
        assertThat((int) read(() -> audit.count(AuditFilter.of("observation")))).isEqualTo(3);
        assertThat(read(() -> audit.page(AuditFilter.of("observation"), 2, 10))).hasSize(1);
        assertThat(read(audit::subjects)).contains("measure", "measure_version", "observation", "partnership");
    }

    @Test
    void partnerships_can_be_listed_by_name_without_entering_one() {
        assertThat(repositories.get(PartnershipRepository.class).list()).extracting("id").contains(partnership);
    }
}
