package uk.improvementboard.board.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.improvementboard.board.pack.PackService;
import uk.improvementboard.board.present.LongNames;
import uk.improvementboard.board.security.CommandAuthority;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/** The slides in a room: names of any length fit, time goes on, and colours are those that were chosen. */
class PresentRoomIT extends BrowserTest {

    private static final String PACK = "exampleshire/present/exampleshire-2026-10-board-only-1";

    @ParameterizedTest
    @CsvSource({ "1280,720", "1920,1080", "1024,768" })
    void slides_of_names_with_300_characters_fit_their_screen_too(int width, int height) throws Exception {
        var visitor = visitor(Screen.PROJECTOR, "chair");
        var page = visitor.page();
        var id = exampleshire();
        var pack = CommandAuthority.of("test", id, Set.of(Permission.BOARD_VIEW, Permission.PACK_FREEZE)).call(() ->
            bean(PackService.class).find(id, "exampleshire-2026-10-board-only-1").orElseThrow()
        );
        var longer = LongNames.html(pack);
        page.setViewportSize(width, height);
        page.route("**/" + PACK, route ->
            route.fulfill(new Route.FulfillOptions().setContentType("text/html;charset=UTF-8").setBodyBytes(longer))
        );
        visitor.present(PACK);
        page.evaluate("() => document.fonts.ready");
        assertThat(page.evaluate(PresentIT.MISFITS)).asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
    }

    @Test
    void the_elapsed_time_goes_on_when_the_page_is_loaded_again() {
        var page = presented(visitor(Screen.PROJECTOR, "chair"));
        var key = "Object.keys(sessionStorage).find(it => it.startsWith('present-began-'))";
        page.evaluate("() => sessionStorage.setItem(" + key + ", String(Date.now() - 42 * 60000))");
        page.reload();
        page.locator(".slide.now .elapsed", new Page.LocatorOptions().setHasText("42 min")).waitFor();
    }

    @Test
    void the_first_opening_takes_the_colours_of_the_board_and_a_choice_for_the_room_stays() {
        var visitor = visitor(Screen.PROJECTOR, "chair");
        visitor.page().evaluate("() => localStorage.setItem('board-colours', 'dark-safe')");
        var page = presented(visitor);
        assertThat(colours(page)).isEqualTo("dark safe");
        visitor.page().evaluate("() => localStorage.setItem('board-colours', 'dark')");
        page.reload();
        assertThat(colours(page)).as("nothing was chosen for the room so far").isEqualTo("dark ");
        page.keyboard().press("t");
        page.reload();
        assertThat(colours(page)).isEqualTo("light safe");
    }

    private static String colours(Page page) {
        return String.valueOf(
            page.evaluate(
                "() => document.documentElement.dataset.theme + ' ' + document.documentElement.dataset.colours"
            )
        );
    }

    private PartnershipId exampleshire() {
        return bean(PartnershipTransactions.class)
            .readInstallation(bean(PartnershipRepository.class)::list)
            .stream()
            .filter(it -> it.slug().equals("exampleshire"))
            .findFirst()
            .orElseThrow()
            .id();
    }

    private static Page presented(Visitor visitor) {
        visitor.present(PACK);
        return visitor.page();
    }
}
