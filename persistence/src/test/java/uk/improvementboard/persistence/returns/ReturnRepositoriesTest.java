package uk.improvementboard.persistence.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.improvementboard.persistence.Sample.HERE;
import static uk.improvementboard.persistence.Sample.PLANS_IN_TIME;
import static uk.improvementboard.persistence.Sample.asAt;
import static uk.improvementboard.persistence.Sample.month;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import uk.improvementboard.metrics.returns.BoardCalendar;
import uk.improvementboard.metrics.returns.CycleDates;
import uk.improvementboard.metrics.returns.MeetingRule;
import uk.improvementboard.metrics.returns.ReturnCycle;
import uk.improvementboard.metrics.returns.ReturnEntry;
import uk.improvementboard.metrics.returns.ReturnFinding.Kind;
import uk.improvementboard.metrics.returns.TypedFigure;
import uk.improvementboard.persistence.RepositoryTest;
import uk.improvementboard.persistence.Sample;
import uk.improvementboard.persistence.measure.ObservationRepository;

class ReturnRepositoriesTest extends RepositoryTest {

    private static final BoardCalendar CALENDAR = new BoardCalendar(
        new MeetingRule(3, DayOfWeek.WEDNESDAY),
        1,
        5,
        3,
        1
    );
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private final CycleRepository cycles = repositories.get(CycleRepository.class);
    private final EntryRepository entries = repositories.get(EntryRepository.class);
    private final ObservationRepository observations = repositories.get(ObservationRepository.class);

    @Test
    void a_calendar_is_kept_in_every_version() {
        assertThat(read(() -> cycles.calendar(asAt("2026-11-01")))).isEmpty();
        write("2026-04-01", () -> cycles.save(CALENDAR));
        var later = new BoardCalendar(new MeetingRule(MeetingRule.LAST, DayOfWeek.THURSDAY), 2, 9, 5, 2);
        write("2026-09-01", () -> cycles.save(later));

        assertThat(read(() -> cycles.calendar(asAt("2026-08-31")))).contains(CALENDAR);
        assertThat(read(() -> cycles.calendar(asAt("2026-09-01")))).contains(later);
    }

    @Test
    void a_moved_day_of_a_cycle_keeps_the_first_one_and_the_reason() {
        var made = CALENDAR.cycle(OCTOBER);
        var dates = made.dates();
        var moved = new ReturnCycle(
            OCTOBER,
            new CycleDates(dates.opens(), dates.due(), dates.dataCheck(), dates.signOff(), dates.board().plusDays(7))
        );
        write("2026-04-01", () -> cycles.save(made));
        assertThat(write("2026-10-01", () -> cycles.saveOver(1, moved))).isTrue();

        assertThat(read(() -> cycles.find(OCTOBER, asAt("2026-09-30")))).contains(made);
        assertThat(read(() -> cycles.all(asAt("2026-10-01")))).containsExactly(moved);
        assertThat(read(() -> cycles.history(OCTOBER)))
            .extracting(it -> it.reason())
            .containsExactly("Told on 2026-04-01", "Told on 2026-10-01");
        assertThatThrownBy(() -> write("2026-10-02", () -> cycles.saveOver(1, made))).isInstanceOf(
            OptimisticLockingFailureException.class
        );
    }

    @Test
    void what_was_typed_comes_back_exactly_readable_or_not() {
        var typed = new TypedFigure(TypedFigure.Status.PROVISIONAL, " 56,3 %", "=1+1", "−2 ", "Größe \"x\"\n");
        var entry = ReturnEntry.empty(PLANS_IN_TIME, month("2026-10"))
            .with(typed)
            .accepting(Kind.IMPLAUSIBLE_JUMP, "A second provider began")
            .accepting(Kind.STALE_DEFINITION, "Counted as newly defined")
            .asked("Are exceptions left out?");
        write("2026-11-03", () -> entries.saveOver(0, entry));

        var found = read(() -> entries.find(PLANS_IN_TIME, month("2026-10"))).orElseThrow();
        assertThat(found.item()).isEqualTo(entry);
        assertThat(found.version()).isEqualTo(1);
        assertThat(
            read(() -> entries.ending(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31), asAt("2026-11-03")))
        ).containsExactly(found);
        assertThat(
            read(() -> entries.ending(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), asAt("2026-11-03")))
        ).isEmpty();
    }

    @Test
    void the_second_of_two_people_on_one_figure_is_refused_and_the_first_stays() {
        write("2026-11-03", () -> entries.saveOver(0, entry("56")));
        assertThatThrownBy(() -> write("2026-11-03", () -> entries.saveOver(0, entry("57")))).isInstanceOf(
            OptimisticLockingFailureException.class
        );
        assertThat(typed()).isEqualTo("56");
        write("2026-11-04", () -> entries.saveOver(1, entry("57")));
        assertThat(typed()).isEqualTo("57");
        assertThat(read(() -> entries.history(PLANS_IN_TIME, month("2026-10"))))
            .extracting(it -> it.item().typed().value())
            .containsExactly("56", "57");
    }

    @Test
    void of_saves_at_the_same_moment_one_is_acknowledged_and_it_is_the_one_kept() throws Exception {
        for (var round = 0; round < 10; round++) {
            var expected = round;
            var answers = together(
                () -> write("2026-11-03", () -> entries.saveOver(expected, entry("1" + expected))),
                () -> write("2026-11-03", () -> entries.saveOver(expected, entry("2" + expected)))
            );
            assertThat(answers).containsOnlyOnce(Optional.empty());
            assertThat(typed()).isEqualTo((answers.getFirst().isPresent() ? "1" : "2") + expected);
        }
    }

    @Test
    void of_first_saves_at_the_same_moment_one_is_refused_as_the_later_one() throws Exception {
        for (var first = YearMonth.of(2010, 1); first.isBefore(YearMonth.of(2020, 1)); first = first.plusMonths(1)) {
            var empty = ReturnEntry.empty(PLANS_IN_TIME, month(first.toString()));
            var answers = together(
                () -> write("2026-11-03", () -> entries.saveOver(0, empty.with(reported("1")))),
                () -> write("2026-11-03", () -> entries.saveOver(0, empty.with(reported("2"))))
            );
            assertThat(answers).containsOnlyOnce(Optional.empty());
        }
    }

    @Test
    void of_two_submissions_at_the_same_moment_one_is_recorded_whole_and_the_other_not_at_all() throws Exception {
        write("2026-11-03", () -> entries.saveOver(0, entry("56")));
        var answers = together(() -> submit("56.1"), () -> submit("56.2"));

        assertThat(answers).containsOnlyOnce(Optional.empty());
        var recorded = read(() -> observations.history(PLANS_IN_TIME, HERE, month("2026-10")));
        assertThat(recorded).hasSize(1);
        var winner = answers.getFirst().isPresent() ? "56.1" : "56.2";
        assertThat(recorded.getFirst().item().shown().orElseThrow().value()).hasToString(winner);
        var history = read(() -> entries.history(PLANS_IN_TIME, month("2026-10")));
        assertThat(history)
            .extracting(it -> it.item().stage())
            .containsExactly(ReturnEntry.Stage.DRAFT, ReturnEntry.Stage.SUBMITTED);
        assertThat(history.getLast().item().typed().value()).isEqualTo(winner);
    }

    /** Figure and entry in one transaction, the entry last: a lost race must take the figure with it. */
    private boolean submit(String value) {
        return write("2026-11-10", () -> {
            observations.recordOver(0, Sample.reported("2026-10", value));
            return entries.saveOver(1, entry(value).submitted());
        });
    }

    private String typed() {
        return read(() -> entries.find(PLANS_IN_TIME, month("2026-10")))
            .orElseThrow()
            .item()
            .typed()
            .value();
    }

    private static ReturnEntry entry(String value) {
        return ReturnEntry.empty(PLANS_IN_TIME, month("2026-10")).with(reported(value));
    }

    private static TypedFigure reported(String value) {
        return new TypedFigure(TypedFigure.Status.REPORTED, value, "", "", "");
    }

    /** {@return the answer of each, empty where it was refused because of the other} */
    @SafeVarargs
    private static List<Optional<Boolean>> together(Callable<Boolean>... works) throws Exception {
        var barrier = new CyclicBarrier(works.length);
        try (var pool = Executors.newFixedThreadPool(works.length)) {
            var futures = List.of(works)
                .stream()
                .map(work ->
                    pool.submit(() -> {
                        barrier.await(10, TimeUnit.SECONDS);
                        return work.call();
                    })
                )
                .toList();
            var answers = new ArrayList<Optional<Boolean>>();
            for (var future : futures) {
                try {
                    answers.add(Optional.of(future.get(20, TimeUnit.SECONDS)));
                } catch (ExecutionException refused) {
                    assertThat(refused.getCause()).isInstanceOf(OptimisticLockingFailureException.class);
                    answers.add(Optional.empty());
                }
            }
            return answers;
        }
    }
}
