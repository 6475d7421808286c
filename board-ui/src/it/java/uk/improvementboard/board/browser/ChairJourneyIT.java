package uk.improvementboard.board.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.pdf.VeraPdf;

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
        chair.page().locator("main .chart svg:visible").first().waitFor();
        var today = chair.main();
        var measure = chair.address();

        chair.chooseDay("30 June 2026");
        assertThat(chair.address()).isEqualTo(measure + "?as-at=2026-06-30");
        assertThat(chair.main()).isNotEqualTo(today);

        chair.open(chair.address());
        assertThat(chair.page().getByLabel("As at").inputValue()).isEqualTo("30 June 2026");
    }

    @Test
    void the_chair_takes_the_pack_away_as_an_accessible_pdf() throws IOException {
        var chair = visitor(Screen.LAPTOP, "chair");
        chair.open("exampleshire/board");
        chair.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Packs")).click();
        chair.page().waitForURL("**/exampleshire/packs");
        chair.settle();
        var download = chair
            .page()
            .waitForDownload(new Page.WaitForDownloadOptions().setTimeout(60_000), () ->
                chair
                    .page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download the draft as PDF"))
                    .click()
            );
        var bytes = Files.readAllBytes(download.path());
        assertThat(VeraPdf.failures(bytes)).isEmpty();
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(pdf))
                .contains(download.suggestedFilename().replace(".pdf", ""))
                .contains("Exampleshire SEND partnership");
        }
    }

    private static void choose(Visitor chair, String partnership, String address) {
        chair.page().locator("vaadin-select.context-partnership").click();
        chair.page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(partnership)).click();
        chair.page().waitForURL("**/" + address);
        chair.settle();
    }
}
