package uk.improvementboard.persistence.commentary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.improvementboard.persistence.Sample.PLANS_IN_TIME;
import static uk.improvementboard.persistence.Sample.asAt;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.commentary.CommentaryText;
import uk.improvementboard.metrics.commentary.WrittenCommentary;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.persistence.RepositoryTest;
import uk.improvementboard.persistence.Sample;
import uk.improvementboard.persistence.audit.AuditRepository;

class CommentaryRepositoryTest extends RepositoryTest {

    private static final BoardSubject MEASURE = BoardSubject.measure(PLANS_IN_TIME);
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    private final CommentaryRepository commentary = repositories.get(CommentaryRepository.class);

    @Test
    void a_draft_is_kept_and_is_not_on_record() {
        save("2026-02-10", 0, "A first thought on the fall", false);

        assertThat(latest("2026-02-10").text().what()).isEqualTo("A first thought on the fall");
        assertThat(onRecord("2026-02-10")).isEmpty();
    }

    @Test
    void what_is_on_record_stays_there_while_a_later_draft_is_written() {
        save("2026-02-10", 0, "The rate fell as planned", true);
        save("2026-02-12", 1, "The rate fell more than was planned", false);

        assertThat(onRecord("2026-02-12")).containsExactly("The rate fell as planned");
        assertThat(latest("2026-02-12").text().what()).isEqualTo("The rate fell more than was planned");

        save("2026-02-13", 2, "The rate fell more than was planned", true);
        assertThat(onRecord("2026-02-13")).containsExactly("The rate fell more than was planned");
        assertThat(onRecord("2026-02-12")).containsExactly("The rate fell as planned");
        assertThat(onRecord("2026-02-09")).isEmpty();
        assertThat(read(() -> commentary.history(MEASURE, JANUARY, asAt("2026-02-13"))))
            .extracting(WrittenCommentary::version)
            .containsExactly(1, 3);
    }

    @Test
    void a_draft_makes_no_reader_of_the_board_wait_but_what_is_on_record_does() {
        var audit = repositories.get(AuditRepository.class);
        save("2026-02-10", 0, "The rate fell as planned", false);
        var before = read(audit::state);
        save("2026-02-11", 1, "The rate fell more than was planned", false);
        assertThat(read(audit::state)).isEqualTo(before);
        save("2026-02-12", 2, "The rate fell more than was planned", true);
        assertThat(read(audit::state)).isNotEqualTo(before);
    }

    @Test
    void the_second_of_two_writers_is_told() {
        save("2026-02-10", 0, "The rate fell as planned", false);
        save("2026-02-11", 1, "What the first wrote over it", false);

        assertThatThrownBy(() -> save("2026-02-11", 1, "What the second wrote", false)).isInstanceOf(
            OptimisticLockingFailureException.class
        );
        assertThat(latest("2026-02-11").text().what()).isEqualTo("What the first wrote over it");
    }

    @Test
    void nothing_unfinished_gets_on_record_and_another_partnership_sees_nothing() {
        assertThatThrownBy(() -> save("2026-02-10", 0, "Too short", true)).isInstanceOf(
            DataIntegrityViolationException.class
        );
        save("2026-02-10", 0, "The rate fell as planned", true);
        var other = Sample.partnership(repositories, "commentary-other");
        assertThat(
            repositories
                .transactions()
                .read(other, () -> commentary.onRecord(JANUARY, asAt("2026-12-31")))
                .onRecord()
        ).isEmpty();
    }

    private void save(String day, int expected, String what, boolean onRecord) {
        var other = "What it means for families here";
        var text = new CommentaryText(what, other, other, HandlingClass.PARTNERS);
        write(day, () ->
            commentary.save(expected, new CommentaryVersion(MEASURE, JANUARY, text, onRecord, "Council executive"))
        );
    }

    private WrittenCommentary latest(String day) {
        return read(() -> commentary.latest(MEASURE, JANUARY, asAt(day))).orElseThrow();
    }

    private List<String> onRecord(String day) {
        return read(() -> commentary.onRecord(JANUARY, asAt(day)))
            .onRecord()
            .stream()
            .map(it -> it.text().what())
            .toList();
    }
}
