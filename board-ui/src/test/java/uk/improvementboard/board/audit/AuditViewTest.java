package uk.improvementboard.board.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.audit.AuditEntry;
import uk.improvementboard.persistence.audit.AuditFilter;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/** The audit tells who did what, and tells an administrator nothing of the board. */
class AuditViewTest extends BoardTest {

    @Test
    void entries_say_who_what_when_why_and_what_changed() {
        logInAs("admin");
        open("exampleshire/audit");
        assertThat(rows("Entries, latest first"))
            .hasSizeLessThanOrEqualTo(25)
            .anyMatch(
                row -> row.contains("demonstration") && row.contains("Role holder: new") && row.contains("Role: ")
            );
        assertThat(main()).contains("Page 1 of");
    }

    @Test
    void an_administrator_is_given_no_entry_that_holds_figures() {
        logInAs("admin");
        var partnership = bean(PartnershipTransactions.class)
            .readInstallation(() -> bean(PartnershipRepository.class).find("exampleshire"))
            .orElseThrow();
        var service = bean(AuditService.class);
        assertThat(service.choices(partnership).subjects())
            .contains("account", "organisation", "role_holder")
            .doesNotContain("observation", "rating", "action");
        assertThat(service.page(partnership, AuditFilter.of("observation"), 0).shown()).isEmpty();
        assertThat(service.page(partnership, AuditFilter.everything(), 0).shown())
            .isNotEmpty()
            .allMatch(entry -> service.choices(partnership).subjects().contains(entry.subject()));
        var exported = new ArrayList<AuditEntry>();
        service.each(partnership, AuditFilter.of("observation"), exported::add);
        assertThat(exported).isEmpty();
    }

    @Test
    void entries_can_be_asked_for_by_table_person_words_and_days() {
        logInAs("admin");
        open("exampleshire/audit");
        choose("About", "organisation");
        assertThat(rows("Entries, latest first"))
            .isNotEmpty()
            .allMatch(row -> row.contains("Organisation: new"));
        assertThat(links("Download these entries (CSV)")).containsExactly(
            "exampleshire/audit.csv?subject=organisation"
        );
        write("Words, or a code of a measure or action", "no such word");
        assertThat(main()).contains("No entry fits");
        write("Words, or a code of a measure or action", "");
        LocatorJ._setValue(field(DatePicker.class, "To"), LocalDate.of(2001, 1, 1));
        assertThat(main()).contains("No entry fits");
    }

    @Test
    void entries_can_be_asked_for_by_person() {
        logInAs("admin");
        open("exampleshire/audit");
        var who = bean(AuditService.class).choices(exampleshire()).people().getLast();
        choose("Who", who);
        assertThat(rows("Entries, latest first"))
            .isNotEmpty()
            .allMatch(row -> row.contains(who));
        assertThat(links("Download these entries (CSV)").getFirst()).startsWith("exampleshire/audit.csv?who=");
    }

    @Test
    void entries_can_be_asked_for_by_a_period_and_both_of_its_days_count() {
        logInAs("admin");
        open("exampleshire/audit");
        var latest = bean(AuditService.class).page(exampleshire(), AuditFilter.everything(), 0).shown().getFirst();
        var day = BoardTime.dayOf(latest.at());
        LocatorJ._setValue(field(DatePicker.class, "From"), day);
        LocatorJ._setValue(field(DatePicker.class, "To"), day);
        assertThat(rows("Entries, latest first"))
            .isNotEmpty()
            .allMatch(row -> row.contains(Days.words(day)));
        LocatorJ._setValue(field(DatePicker.class, "To"), day.minusDays(1));
        LocatorJ._setValue(field(DatePicker.class, "From"), day.minusDays(1));
        assertThat(main()).doesNotContain(Days.words(day) + ", ");
    }

    @Test
    void the_file_holds_the_entries_that_were_asked_for() {
        logInAs("admin");
        var organisations = lines(get("exampleshire/audit.csv?subject=organisation"));
        assertThat(organisations.getFirst()).isEqualTo("position,hash,at,who,what,subject,why,before,after");
        assertThat(organisations.subList(1, organisations.size()))
            .isNotEmpty()
            .allMatch(line -> line.matches("\\d+,[0-9a-f]{64},.*,organisation,.*"));
        var nobody = lines(get("exampleshire/audit.csv?who=Nobody%20of%20that%20name"));
        assertThat(nobody).hasSize(1);
        assertThat(lines(get("exampleshire/audit.csv?to=2001-01-01"))).hasSize(1);
        assertThat(get("exampleshire/audit.csv?from=yesterday").getStatus()).isEqualTo(400);
    }

    @Test
    void the_file_is_refused_to_whoever_may_not_read_the_audit() {
        for (var username : List.of("chair", "office", "forum")) {
            logInAs(username);
            assertThat(get("exampleshire/audit.csv").getStatus()).as(username).isEqualTo(403);
        }
        logOut();
        assertThat(get("exampleshire/audit.csv").getStatus()).isNotEqualTo(200);
    }

    private PartnershipId exampleshire() {
        return bean(BoardPlaces.class).named("exampleshire").id();
    }

    private static List<String> lines(MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8)
            .replace("\uFEFF", "")
            .lines()
            .toList();
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String value) {
        LocatorJ._setValue((Select<String>) field(Select.class, label), value);
    }

    private void write(String label, String value) {
        LocatorJ._setValue(field(TextField.class, label), value);
    }

    @Test
    void whoever_may_see_the_audit_verifies_its_chain_and_the_page_says_when() {
        logInAs("admin");
        open("exampleshire/audit");
        assertThat(main()).contains("Is the audit whole?");

        click("Verify the chain now");

        assertThat(main()).contains("Verified now: the chain is whole");
        open("exampleshire/audit");
        assertThat(main()).containsPattern(
            "Chain verified up to entry \\d+ \\([0-9a-f]{12}\\) on .* by Administrator: whole"
        );
        assertThat(rows("Entries, latest first").getFirst()).contains("Audit verification: new");
    }
}
