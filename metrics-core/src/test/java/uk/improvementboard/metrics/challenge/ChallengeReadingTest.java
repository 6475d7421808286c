package uk.improvementboard.metrics.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.challenge.ChallengeReading.State;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;

class ChallengeReadingTest {

    private static final LocalDate RAISED = LocalDate.of(2026, 9, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 9, 16);
    private static final String CHAIR = "Independent chair";

    @Test
    void a_challenge_is_open_until_its_day_has_passed_and_overdue_after_it() {
        assertThat(on(DUE).state()).isEqualTo(State.OPEN);
        assertThat(on(DUE.plusDays(1)).state()).isEqualTo(State.OVERDUE);
    }

    @Test
    void an_answer_that_is_sent_back_makes_it_overdue_by_the_new_day_and_no_earlier() {
        var back = on(DUE.plusDays(20))
            .after(answered(DUE))
            .after(new ChallengeStep.SentBack(DUE.plusDays(7), CHAIR, "By when?", DUE.plusDays(20)));

        assertThat(back.state()).isEqualTo(State.OPEN);
        assertThat(back.due()).isEqualTo(DUE.plusDays(20));
        assertThat(back.answer()).as("the answer stays in view").isPresent();
    }

    @Test
    void to_escalate_spares_nobody_the_answer_and_an_answer_does_not_hide_that_it_was_escalated() {
        var escalation = new ChallengeStep.Escalated(DUE.plusDays(1), CHAIR, "No answer", "Chief executives");
        var escalated = on(DUE.plusDays(2)).after(escalation);
        var answered = escalated.after(answered(DUE.plusDays(2)));

        assertThat(escalated.awaitsAnswer()).isTrue();
        assertThat(answered.awaitsAnswer()).isFalse();
        assertThat(answered.escalation()).contains(escalation);
        assertThat(answered.after(escalation).awaitsAnswer()).as("answered, then escalated").isFalse();
        var back = new ChallengeStep.SentBack(DUE.plusDays(3), CHAIR, "By when?", DUE.plusDays(20));
        assertThat(answered.after(escalation).refused(back)).isEmpty();
        assertThat(answered.after(back).awaitsAnswer()).isTrue();
        assertThat(answered.after(new ChallengeStep.Closed(DUE.plusDays(4), CHAIR, "Done")).awaitsAnswer()).isFalse();
    }

    @Test
    void everything_but_a_closed_challenge_is_carried_forward() {
        var open = on(DUE);
        var answered = open.after(answered(DUE));
        var escalated = answered.after(new ChallengeStep.Escalated(DUE, CHAIR, "No money", "Chief executives"));
        var closed = escalated.after(new ChallengeStep.Closed(DUE, CHAIR, "It was decided"));

        assertThat(List.of(open, answered, escalated)).allMatch(ChallengeReading::carriedForward);
        assertThat(escalated.state()).isEqualTo(State.ESCALATED);
        assertThat(closed.carriedForward()).isFalse();
    }

    @Test
    void no_step_follows_the_end_none_is_dated_back_and_only_an_answer_is_sent_back() {
        var open = on(DUE);
        var closed = open.after(new ChallengeStep.Closed(DUE, CHAIR, "Not pursued"));

        assertThat(closed.refused(answered(DUE))).hasValueSatisfying(words -> assertThat(words).contains("closed"));
        assertThat(open.refused(answered(RAISED.minusDays(1)))).isPresent();
        assertThat(open.refused(new ChallengeStep.SentBack(DUE, CHAIR, "By when?", DUE))).hasValueSatisfying(words ->
            assertThat(words).contains("no answer")
        );
        assertThat(open.refused(answered(DUE))).isEmpty();
    }

    @Test
    void a_figure_is_shown_to_those_alone_who_may_see_it() {
        assertThat(challenge().figureFor(HandlingClass.BOARD_ONLY)).isPresent();
        assertThat(challenge().figureFor(HandlingClass.PUBLIC)).isEmpty();
    }

    @Test
    void what_is_missing_is_said_in_words() {
        assertThatThrownBy(() -> new ChallengeStep.Closed(DUE, CHAIR, " ")).hasMessageContaining("why it is closed");
        assertThatThrownBy(() -> new ChallengeStep.Escalated(DUE, CHAIR, "No money", "")).hasMessageContaining(
            "to whom"
        );
    }

    private static ChallengeReading on(LocalDate day) {
        return new ChallengeReading(challenge(), List.of(), day);
    }

    private static ChallengeStep answered(LocalDate on) {
        return new ChallengeStep.Answered(on, "Council executive", "We list drafts", "The list", Optional.empty());
    }

    private static Challenge challenge() {
        return new Challenge(
            new ChallengeCode("c-0001"),
            BoardSubject.measure(new MeasureCode("plans-in-time")),
            "What will change?",
            new OrganisationCode("council"),
            "",
            RAISED,
            CHAIR,
            Optional.of("2026-09-02"),
            Optional.of(new FigureShown("Plans in time: 52%", Optional.empty(), RAISED, HandlingClass.PARTNERS)),
            DUE,
            HandlingClass.PUBLIC
        );
    }
}
