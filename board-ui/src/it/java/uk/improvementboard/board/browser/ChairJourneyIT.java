package uk.improvementboard.board.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What the independent chair does before a meeting, from the log-in to the paper. */
class ChairJourneyIT extends BrowserTest {

    @Test
    void the_chair_finds_both_boards() {
        var chair = visitor(Screen.LAPTOP, "chair");
        assertThat(chair.address()).endsWith("/board");
        assertThat(chair.heading()).isEqualTo("Where we stand");
        choose(chair, "Exampleshire", "exampleshire/board");
        assertThat(chair.page().locator("body").innerText()).contains("Illustrative data");
        choose(chair, "Hertfordshire", "hertfordshire/board");
        assertThat(chair.heading()).isEqualTo("Where we stand");
        assertThat(chair.page().locator("body").innerText()).doesNotContain("Illustrative data");
    }

    @Test
    void the_chair_opens_a_measure_and_looks_back() {
        var chair = visitor(Screen.LAPTOP, "chair");
        chair.open("exampleshire/board");
        chair.page().locator("main a[href^='exampleshire/measures/']").first().click();
        chair.page().waitForURL(address -> address.contains("/measures/"));
        chair.settle();
        var today = chair.main();
        var measure = chair.address();

        chair.chooseDay("30 June 2026");
        assertThat(chair.address()).isEqualTo(measure + "?as-at=2026-06-30");
        assertThat(chair.main()).isNotEqualTo(today);

        chair.open(chair.address());
        assertThat(chair.page().getByLabel("As at").inputValue()).isEqualTo("30 June 2026");
    }

    private static void choose(Visitor chair, String partnership, String address) {
        chair.page().locator("vaadin-select.context-partnership").click();
        chair.page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(partnership)).click();
        chair.page().waitForURL("**/" + address);
        chair.settle();
    }
}
