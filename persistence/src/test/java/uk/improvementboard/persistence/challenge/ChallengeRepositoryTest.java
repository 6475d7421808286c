package uk.improvementboard.persistence.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.improvementboard.persistence.Sample.PLANS_IN_TIME;
import static uk.improvementboard.persistence.Sample.asAt;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import uk.improvementboard.metrics.challenge.Challenge;
import uk.improvementboard.metrics.challenge.ChallengeCode;
import uk.improvementboard.metrics.challenge.ChallengeStep;
import uk.improvementboard.metrics.challenge.FigureShown;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.meeting.Attendance;
import uk.improvementboard.metrics.meeting.EntryCode;
import uk.improvementboard.metrics.meeting.Meeting;
import uk.improvementboard.metrics.meeting.MeetingCode;
import uk.improvementboard.metrics.meeting.MinuteEntry;
import uk.improvementboard.metrics.meeting.Minuted;
import uk.improvementboard.persistence.RepositoryTest;
import uk.improvementboard.persistence.Sample;
import uk.improvementboard.persistence.meeting.MeetingRepository;
import uk.improvementboard.persistence.meeting.MinutesRepository;

/** Challenges, meetings and minutes come back as they were recorded, on every day. */
class ChallengeRepositoryTest extends RepositoryTest {

    private static final ChallengeCode CODE = new ChallengeCode("c-0001");
    private static final OrganisationCode COUNCIL = new OrganisationCode("council");
    private static final LocalDate RAISED = LocalDate.of(2026, 1, 5);
    private static final MeetingCode MEETING = MeetingCode.of(RAISED);

    private final ChallengeRepository challenges = repositories.get(ChallengeRepository.class);
    private final MeetingRepository meetings = repositories.get(MeetingRepository.class);
    private final MinutesRepository minutes = repositories.get(MinutesRepository.class);

    @Test
    void a_challenge_comes_back_with_its_figure_and_every_step_on_the_day_it_was_taken() {
        var answer = new ChallengeStep.Answered(
            LocalDate.of(2026, 2, 5),
            "Council executive",
            "We list drafts",
            "The list",
            Optional.of(URI.create("https://example.org/list"))
        );
        var back = new ChallengeStep.SentBack(
            LocalDate.of(2026, 3, 5),
            "Independent chair",
            "By when?",
            LocalDate.of(2026, 4, 1)
        );
        var up = new ChallengeStep.Escalated(LocalDate.of(2026, 4, 5), "Independent chair", "No money", "Ministers");
        var end = new ChallengeStep.Closed(LocalDate.of(2026, 5, 5), "Independent chair", "Decided");
        done("2026-01-05", () -> challenges.add(challenge(figure())));
        done("2026-02-05", () -> challenges.take(CODE, 0, answer));
        done("2026-03-05", () -> challenges.take(CODE, 1, back));
        done("2026-04-05", () -> challenges.take(CODE, 2, up));
        done("2026-05-05", () -> challenges.take(CODE, 3, end));

        assertThat(read(() -> challenges.all(asAt("2026-01-04")))).isEmpty();
        assertThat(read(() -> challenges.all(asAt("2026-03-04"))))
            .singleElement()
            .satisfies(it -> {
                assertThat(it.challenge()).isEqualTo(challenge(figure()));
                assertThat(it.steps()).containsExactly(answer);
            });
        assertThat(
            read(() -> challenges.all(asAt("2026-12-31")))
                .getFirst()
                .steps()
        ).containsExactly(answer, back, up, end);
    }

    @Test
    void two_who_raise_a_challenge_at_the_same_moment_get_a_number_each() throws Exception {
        var firstHasItsNumber = new CountDownLatch(1);
        var secondAsks = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() ->
                write("2026-01-05", () -> {
                    var number = challenges.next();
                    firstHasItsNumber.countDown();
                    await(secondAsks);
                    challenges.add(challenge(Optional.empty()));
                    return number;
                })
            );
            await(firstHasItsNumber);
            var second = threads.submit(() ->
                write("2026-01-06", () -> {
                    secondAsks.countDown();
                    return challenges.next();
                })
            );
            assertThat(first.get()).isEqualTo(1);
            assertThat(second.get()).isEqualTo(2);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void of_two_steps_at_the_same_moment_one_is_refused() {
        done("2026-01-05", () -> challenges.add(challenge(Optional.empty())));
        var end = new ChallengeStep.Closed(LocalDate.of(2026, 2, 5), "Independent chair", "Decided");
        done("2026-02-05", () -> challenges.take(CODE, 0, end));

        assertThatThrownBy(() -> done("2026-02-05", () -> challenges.take(CODE, 0, end))).isInstanceOf(
            OptimisticLockingFailureException.class
        );
    }

    @Test
    void another_partnership_sees_neither_challenge_nor_meeting() {
        done("2026-01-05", () -> challenges.add(challenge(figure())));
        done("2026-01-05", () -> meetings.add(meeting()));
        var other = Sample.partnership(repositories, "challenges-other");

        assertThat(repositories.transactions().read(other, () -> challenges.all(asAt("2026-12-31")))).isEmpty();
        assertThat(repositories.transactions().read(other, () -> meetings.all(asAt("2026-12-31")))).isEmpty();
    }

    @Test
    void minutes_come_back_in_order_and_a_done_action_keeps_what_it_was() {
        var decision = entry("e-0001", new Minuted.Decision("We list drafts"));
        var action = entry("e-0002", Minuted.MeetingAction.open("Bring the list", COUNCIL, LocalDate.of(2026, 2, 1)));
        var assurance = entry("e-0003", new Minuted.Assurance("Every plan is read", COUNCIL));
        done("2026-01-05", () -> meetings.add(meeting()));
        done("2026-01-05", () -> List.of(decision, action, assurance).forEach(minutes::add));
        var done = action.saying(
            ((Minuted.MeetingAction) action.said()).done(LocalDate.of(2026, 1, 20), "It was brought")
        );
        write("2026-01-20", () -> minutes.save(done));

        assertThat(read(() -> minutes.of(MEETING, asAt("2026-01-10")))).containsExactly(decision, action, assurance);
        assertThat(read(() -> minutes.of(MEETING, asAt("2026-01-20")))).containsExactly(decision, done, assurance);
        assertThat(read(() -> minutes.versions(new EntryCode("e-0002"), asAt("2026-12-31")))).hasSize(2);
    }

    @Test
    void attendance_is_corrected_by_a_further_version() {
        var apologies = new Attendance("Council executive", Optional.of(COUNCIL), Attendance.Presence.APOLOGIES);
        var present = new Attendance("Council executive", Optional.of(COUNCIL), Attendance.Presence.PRESENT);
        write("2026-01-05", () -> meetings.save(MEETING, apologies));
        write("2026-01-06", () -> meetings.save(MEETING, present));

        assertThat(read(() -> meetings.attendance(MEETING, asAt("2026-01-05")))).containsExactly(apologies);
        assertThat(read(() -> meetings.attendance(MEETING, asAt("2026-01-06")))).containsExactly(present);
    }

    private void done(String day, Runnable work) {
        write(day, () -> {
            work.run();
            return true;
        });
    }

    private static Meeting meeting() {
        return new Meeting(MEETING, RAISED, "Monthly board", "Independent chair", Optional.empty());
    }

    private static MinuteEntry entry(String code, Minuted said) {
        return new MinuteEntry(
            new EntryCode(code),
            MEETING,
            Optional.of(BoardSubject.measure(PLANS_IN_TIME)),
            said,
            RAISED,
            "Programme office",
            HandlingClass.PARTNERS
        );
    }

    private static Optional<FigureShown> figure() {
        return Optional.of(
            new FigureShown("Plans in time: 52%", Optional.of("pack-1"), RAISED, HandlingClass.PARTNERS)
        );
    }

    private static Challenge challenge(Optional<FigureShown> figure) {
        return new Challenge(
            CODE,
            BoardSubject.measure(PLANS_IN_TIME),
            "What will change?",
            COUNCIL,
            "Council executive",
            RAISED,
            "Independent chair",
            Optional.of(MEETING.value()),
            figure,
            LocalDate.of(2026, 1, 20),
            HandlingClass.PUBLIC
        );
    }
}
