package uk.improvementboard.persistence.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.improvementboard.persistence.Sample.PLANS_IN_TIME;
import static uk.improvementboard.persistence.Sample.asAt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.signoff.Waiver;
import uk.improvementboard.metrics.signoff.Waiver.Requirement;
import uk.improvementboard.persistence.RepositoryTest;
import uk.improvementboard.persistence.Sample;
import uk.improvementboard.persistence.history.Known;

/** FEATURE UNDER TEST: what packs of one month may go without is kept in versions beside the waivers of signatures. */
class PackWaiverTest extends RepositoryTest {

    private static final BoardSubject MEASURE = BoardSubject.measure(PLANS_IN_TIME);
    private static final BoardSubject ACTION = BoardSubject.action("P1.1");
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private final WaiverRepository waivers = repositories.get(WaiverRepository.class);

    private static Waiver waiver(Requirement what, BoardSubject subject, YearMonth month) {
        return new Waiver(what, subject, month, "The owner speaks to it at the meeting", "Independent chair", DAY);
    }

    @Test
    void a_waiver_of_one_pack_holds_for_its_requirement_subject_and_month_until_it_is_taken_back_and_can_be_given_again() {
        var page = waiver(Requirement.EXCEPTION_PAGE, MEASURE, MARCH);
        var words = waiver(Requirement.COMMENTARY, MEASURE, MARCH);
        var action = waiver(Requirement.EXCEPTION_PAGE, ACTION, MARCH);
        var later = waiver(Requirement.EXCEPTION_PAGE, ACTION, MARCH.plusMonths(1));
        write("2026-03-10", () -> List.of(page, words, action, later).stream().allMatch(waivers::save));
        assertThat(write("2026-03-11", () -> waivers.save(page)))
            .as("said twice")
            .isFalse();
        assertThat(write("2026-03-20", () -> waivers.withdraw(Requirement.EXCEPTION_PAGE, ACTION, MARCH))).isTrue();
        assertThat(write("2026-03-21", () -> waivers.withdraw(Requirement.COMMENTARY, ACTION, MARCH))).isFalse();
        assertThat(write("2026-03-25", () -> waivers.save(action))).isTrue();

        assertThat(read(() -> waivers.inForce(asAt("2026-03-09")))).isEmpty();
        assertThat(read(() -> waivers.inForce(asAt("2026-03-19")))).containsExactlyInAnyOrder(
            page,
            words,
            action,
            later
        );
        assertThat(read(() -> waivers.inForce(asAt("2026-03-20")))).containsExactlyInAnyOrder(page, words, later);
        assertThat(read(() -> waivers.inForce(asAt("2026-03-25")))).contains(action);
    }

    @Test
    void waivers_of_signatures_and_of_packs_are_read_together_and_no_other_partnership_sees_them() {
        var signature = Waiver.ofSignOff(PLANS_IN_TIME, MARCH, "The executive is on leave", "Independent chair", DAY);
        var page = waiver(Requirement.EXCEPTION_PAGE, MEASURE, MARCH);
        var at = DAY.atStartOfDay().toInstant(ZoneOffset.UTC);
        var history = List.of(known(at, signature), known(at, page));
        assertThat(write("2026-03-10", () -> waivers.saveHistory(history))).isEqualTo(2);

        assertThat(read(() -> waivers.inForce(asAt("2026-03-10")))).containsExactly(signature, page);
        var other = Sample.partnership(repositories, "waivers-other");
        assertThat(repositories.transactions().read(other, () -> waivers.inForce(asAt("2026-12-31")))).isEmpty();
    }

    @Test
    void the_database_keeps_what_was_said_and_refuses_a_reason_that_says_nothing() {
        write("2026-03-10", () -> waivers.save(waiver(Requirement.COMMENTARY, MEASURE, MARCH)));
        assertThatThrownBy(() ->
            write("2026-03-11", () ->
                repositories.sql().execute("UPDATE pack_waiver SET reason = 'another reason altogether'")
            )
        ).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() ->
            write("2026-03-11", () ->
                repositories
                    .sql()
                    .execute(
                        "INSERT INTO pack_waiver (partnership_id, month, requirement, subject_kind, subject, version, reason, waived_by," +
                            " waived_on, known_from, recorded_by, change_reason) VALUES (current_partnership(), '2026-03-01'," +
                            " 'EXCEPTION_PAGE', 'MEASURE', 'x', 1, 'short', 'chair', '2026-03-10', now(), 'test', 'test')"
                    )
            )
        ).isInstanceOf(DataIntegrityViolationException.class);
    }

    private static Known<Waiver> known(Instant at, Waiver waiver) {
        return new Known<>(at, waiver, "Waived");
    }
}
