package uk.improvementboard.board.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.testing.TestClock;
import uk.improvementboard.metrics.challenge.ChallengeReading;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.meeting.Minuted;
import uk.improvementboard.metrics.plan.Evidence;
import uk.improvementboard.metrics.signoff.SignOff;
import uk.improvementboard.persistence.challenge.ChallengeRepository;
import uk.improvementboard.persistence.exception.ExceptionReportRepository;
import uk.improvementboard.persistence.meeting.MinutesRepository;
import uk.improvementboard.persistence.pack.PackRepository;
import uk.improvementboard.persistence.plan.DateProposalRepository;

/**
 * FEATURE UNDER TEST: what a chair asks of decisions, challenges, signatures and papers is answered on the landing page or at most two
 * actions from it, worked out here from what is on record. {@link BoardWalkIT} asks of figures and promises.
 */
class BoardWalkInMeetingIT extends BrowserTest {

    private static final String ALL_EXCEPTIONS = "All exceptions, and green actions on failing measures";

    private AskingChair chair(String partnership) {
        return AskingChair.landing(visitor(Screen.LAPTOP, "chair"), partnership);
    }

    private BoardFacts facts(String partnership) {
        return new BoardFacts(this, partnership);
    }

    @Test
    @DisplayName("What are we to decide today?")
    void what_is_to_be_decided() {
        var facts = facts("exampleshire");
        var dates = facts.of(DateProposalRepository.class, it -> it.open(BoardFacts.TODAY));
        var handedIn = facts
            .plan()
            .actions()
            .stream()
            .flatMap(it -> it.milestones().stream())
            .filter(it -> !it.evidenceAccepted())
            .flatMap(it -> it.evidence().stream())
            .filter(Evidence::awaited)
            .count();
        var number = dates.size() + handedIn;
        assertThat(number).isPositive();
        var answer = chair("exampleshire").readsUnder("To decide: " + number);
        assertThat(dates).allSatisfy(it ->
            assertThat(answer).contains(
                it.actionNumber(),
                Wording.day(it.due()) + " instead of " + Wording.day(it.wasDue()),
                it.proposedBy()
            )
        );
    }

    @Test
    @DisplayName("Which challenges are open, and which are overdue?")
    void which_challenges_are_open_and_overdue() {
        var open = facts("exampleshire")
            .of(ChallengeRepository.class, it -> it.all(BoardFacts.TODAY))
            .stream()
            .filter(ChallengeReading::carriedForward)
            .toList();
        assertThat(open).anyMatch(it -> it.due().isBefore(TestClock.TODAY));
        var overdue = open
            .stream()
            .filter(it -> it.state() == ChallengeReading.State.OVERDUE)
            .count();
        var chair = chair("exampleshire");
        assertThat(chair.reads()).contains("Challenges carried forward: " + overdue + " overdue");
        chair.unfold("More").follow("Challenges");
        assertThat(open).allSatisfy(it ->
            assertThat(chair.rows("All challenges", it.challenge().words()))
                .singleElement()
                .asString()
                .contains(it.state().words(), Wording.day(it.due()))
        );
    }

    @Test
    @DisplayName("Which figures has nobody signed?")
    void which_figures_are_not_signed() {
        var signOffs = facts("exampleshire").board().context().onRecord().signOffs();
        var month = signOffs.getLast().month();
        var ofMonth = signOffs
            .stream()
            .filter(it -> it.month().equals(month))
            .toList();
        var open = ofMonth
            .stream()
            .filter(it -> !(it.state() instanceof SignOff.Signed))
            .toList();
        assertThat(open).isNotEmpty();
        var answer = chair("exampleshire").follow("Sign-off").reads();
        assertThat(answer).contains(ofMonth.size() - open.size() + " of " + ofMonth.size() + " figures");
        assertThat(open).allSatisfy(it -> assertThat(answer).contains(it.measure().name(), it.state().words()));
    }

    @Test
    @DisplayName("Who holds an action from a meeting that is overdue?")
    void who_holds_an_overdue_action() {
        var facts = facts("exampleshire");
        var overdue = facts
            .of(MinutesRepository.class, it -> it.all(BoardFacts.TODAY))
            .stream()
            .map(it -> it.said())
            .filter(Minuted.MeetingAction.class::isInstance)
            .map(Minuted.MeetingAction.class::cast)
            .filter(it -> it.done().isEmpty() && it.due().isBefore(TestClock.TODAY))
            .toList();
        assertThat(overdue).isNotEmpty();
        var chair = chair("exampleshire").follow("Meetings");
        assertThat(overdue).allSatisfy(it ->
            assertThat(chair.rows("Actions from meetings", it.words()))
                .singleElement()
                .asString()
                .contains(facts.name(it.owner()), "Due " + Wording.day(it.due()), "Overdue")
        );
    }

    @Test
    @DisplayName("What did we decide at the last meeting?")
    void what_was_decided_at_the_last_meeting() {
        var entries = facts("exampleshire").of(MinutesRepository.class, it -> it.all(BoardFacts.TODAY));
        var last = entries
            .stream()
            .map(it -> it.meeting())
            .filter(it -> it.value().compareTo(TestClock.TODAY.toString()) < 0)
            .max(Comparator.naturalOrder())
            .orElseThrow();
        var decided = entries
            .stream()
            .filter(it -> it.meeting().equals(last) && it.said() instanceof Minuted.Decision)
            .toList();
        assertThat(decided).isNotEmpty();
        var chair = chair("exampleshire").follow("Meetings").follow(last.words());
        assertThat(decided).allSatisfy(it ->
            assertThat(chair.rows("Minutes", it.said().words())).singleElement().asString().startsWith("Decision")
        );
    }

    @Test
    @DisplayName("Who said what of the temporary team?")
    void who_said_what_of_the_temporary_team() {
        var facts = facts("exampleshire");
        var words = "temporary team";
        var minuted = facts
            .of(MinutesRepository.class, it -> it.all(BoardFacts.TODAY))
            .stream()
            .map(it -> it.said().words())
            .filter(it -> it.contains(words))
            .toList();
        var challenged = facts
            .of(ChallengeRepository.class, it -> it.all(BoardFacts.TODAY))
            .stream()
            .map(it -> it.challenge().words())
            .filter(it -> it.contains(words))
            .toList();
        assertThat(minuted).isNotEmpty();
        assertThat(challenged).isNotEmpty();
        assertThat(chair("exampleshire").search(words).reads()).contains(minuted).contains(challenged);
    }

    @Test
    @DisplayName("Which pack did the board have last, and is ours the same?")
    void which_pack_was_the_last() {
        var last = facts("exampleshire")
            .of(PackRepository.class, it -> it.list(HandlingClass.BOARD_ONLY))
            .stream()
            .max(Comparator.comparing(it -> it.issuedAt()))
            .orElseThrow();
        assertThat(chair("exampleshire").follow("Packs").rows("Issued packs", last.id()))
            .singleElement()
            .asString()
            .contains(last.audience().words(), last.sha256().substring(0, 12), last.issuedBy());
    }

    @Test
    @DisplayName("Why is this off track, who mends it, and by when?")
    void why_is_it_off_track_and_by_when_is_it_mended() {
        var facts = facts("exampleshire");
        var all = facts.of(ExceptionReportRepository.class, it -> it.all(BoardFacts.TODAY));
        var open = all
            .stream()
            .filter(it -> !it.recovered() && !it.recovery().isBefore(TestClock.TODAY))
            .filter(it -> it.stepWords().isEmpty())
            .toList();
        assertThat(open).isNotEmpty();
        var chair = chair("exampleshire").follow(ALL_EXCEPTIONS);
        assertThat(open).allSatisfy(it ->
            assertThat(chair.rows("Open", it.cause()))
                .singleElement()
                .asString()
                .contains(it.action(), Wording.day(it.recovery()))
        );
    }
}
