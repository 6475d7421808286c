package uk.improvementboard.board.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file given to the field for it in a real browser. */
class ImportsIT extends BrowserTest {

    private static final String TABLE =
        "KPI,Month,Actual\nrequests-received,1995-03,41\nREQ 2,1995-04,42\nrequests-received,2039-01,1\n";

    @Test
    void a_file_is_chosen_its_preview_read_and_given_up() {
        for (var screen : List.of(Screen.LAPTOP, Screen.MAGNIFIED)) {
            var office = visitor(screen, "office");
            office.open("exampleshire/imports");
            var page = office.page();
            page.locator("vaadin-upload input[type=file]").setInputFiles(
                new FilePayload("kpi.csv", "text/csv", TABLE.getBytes(StandardCharsets.UTF_8))
            );
            page.getByText("3 rows: 1 new, 0 restated, 0 as on the board, 2 rejected.").waitFor();
            office.settle();
            assertThat(office.main()).contains(
                "Chosen: kpi.csv",
                "January 2039 lies ahead",
                "Names the board does not know",
                "REQ 2"
            );
            var violations = new AxeBuilder(page)
                .withTags(AccessibilityIT.RULES)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
            assertThat(violations)
                .extracting(it -> it.getId() + ": " + it.getNodes())
                .isEmpty();
            assertThat(page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth"))
                .as("the page scrolls sideways on " + screen)
                .isEqualTo(false);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Give it up")).click();
            page.getByText("Given up: nothing was loaded.").waitFor();
        }
    }

    @Test
    void a_file_about_persons_is_refused_before_anything_of_it_is_shown() {
        var office = visitor(Screen.LAPTOP, "office");
        office.open("exampleshire/imports");
        var page = office.page();
        var children = "UPN,Surname,Measure,Period,Value\nA123,Zzyzxson,requests-received,2010-03,1\n";
        page.locator("vaadin-upload input[type=file]").setInputFiles(
            new FilePayload("children.csv", "text/csv", children.getBytes(StandardCharsets.UTF_8))
        );
        page.getByText("children.csv was refused and deleted from the server.").waitFor();
        assertThat(office.main()).contains("This file holds data about persons.").doesNotContain("Zzyzxson");
    }
}
