package uk.improvementboard.board.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.signoff.Bound;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.Change;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.measure.AreaObservation;
import uk.improvementboard.persistence.measure.ObservationRepository;

/** FEATURE UNDER TEST: figures are signed by whoever owns them, after they were seen; a restated one loses its signature. */
class SignOffTest extends BoardTest {

    private static final String OCTOBER = "exampleshire/sign-off?month=2026-10";
    private static final YearMonth MONTH = YearMonth.of(2026, 10);

    @Test
    void an_executive_signs_only_what_was_ticked_and_sees_it_among_the_signed() {
        logInAs("icb");
        open(OCTOBER);
        assertThat(main()).contains("Sign-off: October 2026", "wait for you.");
        click("Sign the ticked figures");
        assertThat(main()).contains("Nothing was done: tick each figure that you have seen first.");

        tick("Autism and ADHD, waiting over 2 years, October 2026");
        click("Sign the ticked figures");
        assertThat(main()).contains("1 figure signed.");
        assertThat(rows("Signed"))
            .filteredOn(row -> row.startsWith("Autism and ADHD, waiting over 2 years"))
            .singleElement()
            .asString()
            .contains("Signed for ICB by the ICB executive on 22 November 2026 as");
        open("exampleshire/measures/autism-adhd-waiting-over-2-years");
        assertThat(main()).contains("October 2026: Signed. Signed for ICB by the ICB executive on 22 November 2026");
    }

    @Test
    void each_executive_finds_what_is_owed_and_to_sign_first_and_the_office_what_is_to_chase() {
        logInAs("council");
        open("exampleshire/mine");
        assertThat(all("h2"))
            .filteredOn(it -> !it.endsWith(", continued"))
            .startsWith("Owed to the board, overdue first", "To sign");
        assertThat(rows("To sign")).anyMatch(row -> row.startsWith("Amended plans within 12 weeks"));
        assertThat(rows("To sign")).noneMatch(row -> row.startsWith("Autism"));
        logInAs("office");
        open("exampleshire/data-due");
        assertThat(rows("To chase for sign-off"))
            .anyMatch(row -> row.startsWith("Council: "))
            .anyMatch(row -> row.startsWith("Programme office: "))
            .anyMatch(row -> row.startsWith("Amended plans within 12 weeks") && row.contains("Data-checked"));
    }

    @Test
    void a_figure_of_the_other_organisation_is_signed_neither_on_screen_nor_by_hand() {
        logInAs("council");
        open(OCTOBER);
        assertThat(boxes()).noneMatch(name -> name.contains("Autism"));
        var service = bean(SignOffService.class);
        var measure = new MeasureCode("autism-adhd-median-wait");
        assertThat(service.sign(exampleshire(), measure, MONTH, present(measure))).contains(
            "Only the accountable executives of the partners that own this measure sign it."
        );
        assertThat(service.giveBack(exampleshire(), measure, MONTH, "Is this really the count?")).contains(
            "Only its owners and the programme office return a figure."
        );
        for (var other : new String[] { "office", "chair", "adviser", "forum" }) {
            logInAs(other);
            var partnership = exampleshire();
            var seen = present(measure);
            assertThatThrownBy(() -> service.sign(partnership, measure, MONTH, seen)).isInstanceOf(
                AccessDeniedException.class
            );
        }
    }

    @Test
    void a_returned_figure_is_answered_by_the_office_and_signed_then() {
        logInAs("council");
        open("exampleshire/sign-off?month=2026-10&owner=council");
        var measure = new MeasureCode("median-weeks-to-issue");
        var question = field(TextArea.class, "median-weeks-to-issue", "Return with a question");
        question.setValue("Why?");
        press(question, "Return the figure");
        assertThat(main()).contains("Write the question, in at least 10 characters.");
        question.setValue("Are the plans of September in this median?");
        press(question, "Return the figure");
        assertThat(main()).contains("returned with your question.");

        logInAs("office");
        open(OCTOBER);
        assertThat(main()).contains("with a question: Are the plans of September in this median?");
        var answer = field(TextArea.class, "median-weeks-to-issue", "Answer and submit again");
        answer.setValue("No, only those issued in October.");
        press(answer, "Submit with this answer");
        assertThat(main()).contains("submitted again with your answer.");
        var service = bean(SignOffService.class);
        assertThat(service.check(exampleshire(), measure, MONTH)).isEmpty();
        logInAs("council");
        assertThat(service.sign(exampleshire(), measure, MONTH, present(measure))).isEmpty();
    }

    @Test
    void a_restated_figure_loses_its_signature_on_the_page_of_its_measure() {
        logInAs("chair");
        open("exampleshire/measures/letters-answered-within-10-days?as-at=2026-10-31");
        assertThat(main()).contains("September 2026: Signed.");
        open("exampleshire/measures/ehc-plans-within-20-weeks");
        assertThat(main()).containsPattern(
            "September 2026: signed for Council on \\d+ October 2026 as \\d+%( \\(.*\\))?; restated to \\d+%.* " +
                "on 9 November 2026; signature lost"
        );

        var measure = new MeasureCode("exceptions-share");
        open("exampleshire/measures/exceptions-share");
        assertThat(main()).contains("October 2026: Signed.");
        restate(measure);
        open("exampleshire/measures/exceptions-share");
        assertThat(main()).contains("October 2026: Signature lost.").contains("; signature lost.");
    }

    @Test
    void the_chair_waives_a_sign_off_with_a_reason() {
        logInAs("chair");
        open(OCTOBER);
        var reason = field(TextArea.class, "dashboard-users", "Waive the sign-off");
        reason.setValue("Too short");
        press(reason, "Waive");
        assertThat(main()).contains("A reason needs 20 to 300 characters");
        reason.setValue("The count is automatic and the council is changing its head of data");
        press(reason, "Waive");
        assertThat(main()).contains(
            "Staff who opened the dashboard, October 2026: the sign-off is waived. Packs print the reason.",
            "Sign-off waived by the independent chair on 22 November 2026: The count is automatic"
        );
        logInAs("council");
        var partnership = exampleshire();
        assertThatThrownBy(() ->
            bean(DisagreementService.class).waive(
                partnership,
                new MeasureCode("dashboard-users"),
                MONTH,
                "A reason that is long enough to be one"
            )
        ).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_disagreement_stands_beside_the_figure_until_an_agreement_is_recorded() {
        logInAs("icb");
        open("exampleshire/measures/annual-health-checks-14-and-over");
        field(TextArea.class, "What your organisation holds").setValue(
            "The register of one practice group is missing from the count"
        );
        field(TextField.class, "The figure it holds to be right").setValue("fifty");
        click("Record the disagreement");
        assertThat(main()).contains("Write the figure as a plain number");
        field(TextField.class, "The figure it holds to be right").setValue("51");
        click("Record the disagreement");
        assertThat(main()).contains(
            "The partners disagree about this figure.",
            "ICB holds 51%: The register of one practice group is missing from the count."
        );

        logInAs("forum");
        open("exampleshire/measures/annual-health-checks-14-and-over");
        assertThat(main()).doesNotContain("The partners disagree", "practice group");

        logInAs("office");
        open("exampleshire/measures/annual-health-checks-14-and-over");
        var agreement = field(TextArea.class, "Record an agreement");
        agreement.setValue("The register is added from November on");
        press(agreement, "Record the agreement");
        assertThat(main()).contains("The partners disagreed.", "Agreement recorded on 22 November 2026");
    }

    @Test
    void others_than_the_board_read_whether_a_figure_is_signed_and_no_question() {
        logInAs("forum");
        open("exampleshire/measures/letters-answered-within-10-days");
        assertThat(main()).contains("Not yet signed.").doesNotContain("contact centre counted?");
        logInAs("adviser");
        open("exampleshire/measures/letters-answered-within-10-days");
        assertThat(main()).contains("Returned.", "with a question: Are letters that came during the move");
    }

    @Test
    void published_figures_of_a_real_place_need_no_signature_and_get_none() {
        logInAs("chair");
        open("hertfordshire/sign-off");
        assertThat(main()).contains("No figure that needs a signature is on the board for this month.");
        open("hertfordshire/measures");
        assertThat(main()).doesNotContain("Signed for");
    }

    private void restate(MeasureCode measure) {
        var partnership = exampleshire();
        var before = present(measure).figure().observation();
        var transactions = bean(PartnershipTransactions.class);
        var repository = bean(ObservationRepository.class);
        var area = bean(BoardPlaces.class)
            .mine()
            .stream()
            .filter(it -> it.id().equals(partnership))
            .findFirst()
            .orElseThrow()
            .area();
        var now = bean(java.time.Clock.class).instant();
        transactions.write(partnership, new Change(now, "Programme office", "Late records added"), () -> {
            repository.record(new AreaObservation(measure, area, more(before)));
        });
    }

    private static Observation more(Observation before) {
        return new Observation.Reported(before.period(), Figure.of("31"), true, before.provenance(), before.handling());
    }

    private Bound present(MeasureCode measure) {
        return bean(SignOffService.class)
            .read(exampleshire(), new AsAt(java.time.LocalDate.of(2026, 11, 22)))
            .context()
            .onRecord()
            .signOff(measure, MONTH)
            .orElseThrow()
            .present();
    }

    private void tick(String figure) {
        LocatorJ._find(Checkbox.class)
            .stream()
            .filter(box -> box.getAriaLabel().orElse("").endsWith(figure))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No box for " + figure + " among " + boxes()))
            .setValue(true);
    }

    private java.util.List<String> boxes() {
        return LocatorJ._find(Checkbox.class)
            .stream()
            .map(box -> box.getAriaLabel().orElse(""))
            .toList();
    }

    private <T extends Component> T field(Class<T> type, String measure, String label) {
        return LocatorJ._find(type, spec -> spec.withLabel(label))
            .stream()
            .filter(it -> it.getId().orElse("").endsWith(measure))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No field " + label + " of " + measure));
    }

    /** Presses the button beside a field. */
    private static void press(Component field, String words) {
        var button = field
            .getParent()
            .orElseThrow()
            .getChildren()
            .filter(NativeButton.class::isInstance)
            .map(NativeButton.class::cast)
            .filter(it -> it.getText().equals(words))
            .findFirst()
            .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private PartnershipId exampleshire() {
        return bean(BoardPlaces.class)
            .mine()
            .stream()
            .filter(it -> it.slug().equals("exampleshire"))
            .findFirst()
            .orElseThrow()
            .id();
    }
}
