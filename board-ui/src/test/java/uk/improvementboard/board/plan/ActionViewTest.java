package uk.improvementboard.board.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import uk.improvementboard.board.evidence.DateService;
import uk.improvementboard.board.evidence.EvidenceController;
import uk.improvementboard.board.evidence.EvidenceService;
import uk.improvementboard.board.evidence.EvidenceService.Deliverable;
import uk.improvementboard.board.evidence.HandedIn;
import uk.improvementboard.board.evidence.NewEvidence;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.plan.Action;
import uk.improvementboard.metrics.plan.ActionMilestone;
import uk.improvementboard.metrics.plan.MilestoneState;
import uk.improvementboard.persistence.AsAt;

/** From evidence handed in to a deliverable that is complete, and from a date asked for to one that the board agreed. */
class ActionViewTest extends BoardTest {

    private static final LocalDate AHEAD = LocalDate.of(2027, 12, 31);
    private static final String REASON = "The supplier delivers the portal three months later than agreed";

    @TempDir
    private Path folder;

    @Test
    void the_page_of_an_action_says_its_terms_every_date_given_and_the_evidence() {
        logInAs("adviser");
        open("exampleshire/plan/area-1");
        var link = links(firstAction().number() + " " + firstAction().title());
        open("exampleshire/actions/" + moved().action().number());

        assertThat(link.size()).isLessThanOrEqualTo(1);
        assertThat(all("h1").getFirst()).startsWith(moved().action().number() + " ");
        assertThat(main()).contains("Owner", "Lead", "Accountable", "How we will know", "First promised for", "moved");
        assertThat(rows("Every date given"))
            .anyMatch(row -> row.contains("(first promise)"))
            .hasSizeGreaterThan(1);
        assertThat(elements("button"))
            .as("an adviser only reads")
            .noneMatch(it -> it.getText().matches("Hand it in|Accept|Return|Ask for this date"));
    }

    @Test
    void evidence_is_handed_in_closed_returned_handed_in_again_and_accepted_and_only_then_is_it_done() {
        var found = open();
        var where = found.where();
        var executive = executiveOf(found.action());
        logInAs(executive);
        open("exampleshire/actions/" + where.action());
        var service = bean(EvidenceService.class);
        assertThatThrownBy(() -> service.close(board(), where, LocalDate.of(2026, 11, 1)))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("only with evidence");
        service.add(board(), where, described("Minutes of the steering group"));
        service.close(board(), where, LocalDate.of(2026, 11, 1));
        assertThat(state(where)).isEqualTo(MilestoneState.DONE_EVIDENCE_AWAITED);

        logInAs("chair");
        open("exampleshire/actions/" + where.action());
        assertThat(main()).contains("Minutes of the steering group", "Not yet accepted");
        assertThatThrownBy(() -> service.sendBack(board(), where, "Minutes of the steering group", " ")).hasMessage(
            "Say what is missing."
        );
        service.sendBack(board(), where, "Minutes of the steering group", "They do not say who decided");
        open("exampleshire/actions/" + where.action());
        assertThat(main()).contains("by Independent chair: They do not say who decided");
        assertThat(state(where)).isEqualTo(MilestoneState.DONE_EVIDENCE_AWAITED);

        logInAs(executive);
        service.add(board(), where, described("Signed decision record"));
        logInAs("chair");
        service.accept(board(), where, "Signed decision record");
        assertThat(state(where)).isEqualTo(MilestoneState.DONE);

        logInAs(executive);
        service.withdraw(board(), where, "Signed decision record");
        assertThat(state(where)).isEqualTo(MilestoneState.DONE_EVIDENCE_AWAITED);
        open("exampleshire/actions/" + where.action());
        assertThat(main()).contains("Signed decision record", "Withdrawn");
    }

    @Test
    void a_file_comes_back_to_the_byte_for_those_who_may_read_its_class_and_for_nobody_else() throws Exception {
        var found = open();
        var where = found.where();
        var content = new byte[700_000];
        new Random(1).nextBytes(content);
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 9);
        var file = Files.write(folder.resolve("upload"), content);
        logInAs(executiveOf(found.action()));
        bean(EvidenceService.class).add(
            board(),
            where,
            new NewEvidence(
                "Rota of May",
                "",
                Optional.of(new HandedIn(file, "../Rota of May.pdf")),
                HandlingClass.BOARD_ONLY
            )
        );
        var kept = milestone(where)
            .evidence()
            .stream()
            .filter(it -> it.title().equals("Rota of May"))
            .findFirst()
            .orElseThrow()
            .file()
            .orElseThrow();
        assertThat(kept.name()).isEqualTo("Rota of May.pdf");

        var answer = download(kept.id());
        assertThat(answer.getContentAsByteArray()).isEqualTo(content);
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        logInAs("forum");
        assertThatThrownBy(() -> download(kept.id())).hasMessageContaining("404");
        open("exampleshire/actions/" + where.action());
        assertThat(main()).contains("Evidence (board only)").doesNotContain("Rota of May");
    }

    @Test
    void another_organisations_executive_hands_in_nothing() {
        var found = open();
        logInAs(executiveOf(found.action()).equals("icb") ? "council" : "icb");

        assertThatThrownBy(() ->
            bean(EvidenceService.class).add(board(), found.where(), described("Not ours to give"))
        ).isInstanceOf(AccessDeniedException.class);
        open("exampleshire/actions/" + found.where().action());
        assertThat(main()).doesNotContain("Hand in evidence", "Ask for another date");
    }

    @Test
    void a_date_is_asked_for_refused_asked_for_again_and_agreed_and_the_first_stays_in_view() {
        var found = open();
        var where = found.where();
        var first = found.milestone().dates().first();
        var times = found.milestone().dates().timesMoved();
        var dates = bean(DateService.class);
        var executive = executiveOf(found.action());
        logInAs(executive);
        dates.propose(board(), where, AHEAD, REASON);
        assertThatThrownBy(() -> dates.propose(board(), where, AHEAD.plusDays(1), REASON)).hasMessageContaining(
            "proposed already"
        );
        assertThatThrownBy(() -> dates.decide(board(), where, true, "Agreed with myself")).isInstanceOf(
            AccessDeniedException.class
        );

        logInAs("chair");
        open("exampleshire/actions/" + where.action());
        assertThat(main()).contains("asks for 31 December 2027 instead of", REASON);
        dates.decide(board(), where, false, "The portal is not needed for it");
        assertThat(milestone(where).dates().timesMoved()).isEqualTo(times);

        logInAs(executive);
        dates.propose(board(), where, AHEAD, REASON);
        logInAs("chair");
        dates.decide(board(), where, true, "The supplier's letter was seen");
        open("exampleshire/actions/" + where.action());

        assertThat(milestone(where).dates().first()).isEqualTo(first);
        assertThat(milestone(where).dates().current()).isEqualTo(AHEAD);
        assertThat(rows("Dates asked for"))
            .anyMatch(row -> row.contains("Refused by Independent chair"))
            .anyMatch(row -> row.contains("Agreed by Independent chair"));
        assertThat(rows("Every date given")).anyMatch(row -> row.contains("31 December 2027") && row.contains(REASON));
        assertThat(main()).contains("days later");
    }

    @Test
    void the_forms_of_the_page_hand_in_and_ask_and_keep_what_was_typed_when_it_does_not_do() {
        var found = open();
        logInAs(executiveOf(found.action()));
        open("exampleshire/actions/" + found.where().action());
        var title = LocatorJ._get(TextField.class, spec -> spec.withId("evidence-title-" + found.where().milestone()));
        var words = LocatorJ._get(TextArea.class, spec -> spec.withId("evidence-words-" + found.where().milestone()));
        LocatorJ._setValue(title, "Letter of the supplier");
        clickIn("Hand it in", title);
        assertThat(main()).contains("There is a problem", "Choose a file, or say in at least 20 characters");
        assertThat(title.getValue()).isEqualTo("Letter of the supplier");
        LocatorJ._setValue(words, "In the contract folder of the programme office, number 12");
        clickIn("Hand it in", title);
        assertThat(main()).contains("\"Letter of the supplier\" is handed in");

        var day = LocatorJ._get(DatePicker.class, spec -> spec.withId("day-" + found.where().milestone() + "-propose"));
        LocatorJ._setValue(day, AHEAD);
        clickIn("Ask for this date", day);
        assertThat(main()).contains("Give the reason in at least 20 characters");
    }

    private void clickIn(String words, Component beside) {
        var form = beside.getParent().orElseThrow();
        var button = form
            .getChildren()
            .filter(NativeButton.class::isInstance)
            .map(NativeButton.class::cast)
            .filter(it -> it.getText().equals(words))
            .findFirst()
            .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private MockHttpServletResponse download(String file) throws Exception {
        var answer = new MockHttpServletResponse();
        bean(EvidenceController.class).file("exampleshire", file, answer);
        return answer;
    }

    /** An action's deliverable that nobody has delivered, handed evidence in for or asked another date for. */
    private record Found(Action action, ActionMilestone milestone, Deliverable where) {}

    private Found open() {
        logInAs("chair");
        return plan()
            .stream()
            .flatMap(action ->
                action
                    .milestones()
                    .stream()
                    .filter(it -> it.doneOn().isEmpty() && it.evidence().isEmpty())
                    .filter(it -> it.dates().current().isBefore(AHEAD))
                    .map(it -> new Found(action, it, new Deliverable(action.number(), it.id())))
            )
            .filter(it -> bean(DateService.class).said(board(), it.action().number(), today()).open().isEmpty())
            .findFirst()
            .orElseThrow();
    }

    private Found moved() {
        return plan()
            .stream()
            .flatMap(action ->
                action
                    .milestones()
                    .stream()
                    .filter(it -> it.dates().timesMoved() > 0)
                    .map(it -> new Found(action, it, new Deliverable(action.number(), it.id())))
            )
            .findFirst()
            .orElseThrow();
    }

    private Action firstAction() {
        return plan().getFirst();
    }

    private List<Action> plan() {
        return bean(BoardReadingService.class).read(board(), today()).plan().plan().actions();
    }

    private ActionMilestone milestone(Deliverable where) {
        return plan()
            .stream()
            .filter(it -> it.number().equals(where.action()))
            .flatMap(it -> it.milestones().stream())
            .filter(it -> it.id().equals(where.milestone()))
            .findFirst()
            .orElseThrow();
    }

    private MilestoneState state(Deliverable where) {
        return milestone(where).stateOn(today().day());
    }

    private static String executiveOf(Action action) {
        return action.owner().value().contains("icb") ? "icb" : "council";
    }

    private static NewEvidence described(String title) {
        return new NewEvidence(
            title,
            "In the shared folder of the programme office",
            Optional.empty(),
            HandlingClass.PARTNERS
        );
    }

    private PartnershipId board() {
        return bean(BoardPlaces.class).named("exampleshire").id();
    }

    private AsAt today() {
        return bean(BoardPlaces.class).day(Optional.empty());
    }
}
