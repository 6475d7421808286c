package uk.improvementboard.board.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.improvementboard.board.freeze.FreezeService;
import uk.improvementboard.board.pack.PackService;
import uk.improvementboard.board.security.CommandAuthority;
import uk.improvementboard.board.testing.ChairWaives;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

/** The slides as a room sees them: legible from the last row, nothing cut off, and going on when the server is gone. */
class PresentIT extends BrowserTest {

    private static final String PACK = "exampleshire/present/exampleshire-2026-10-board-only-1";

    /**
     * What does not fit its slide, and text smaller than the tokens say: the smallest 3, headlines 6, the figure 14 hundredths of
     * the height (of three quarters of the width where the screen is narrower than 4:3).
     */
    static final String MISFITS = """
    () => {
        const unit = Math.min(innerHeight / 100, innerWidth * 0.0075);
        const found = [];
        const all = [...document.querySelectorAll('.slide')];
        for (const slide of all) {
            all.forEach(it => it.classList.toggle('now', it === slide));
            const edge = slide.getBoundingClientRect();
            const body = slide.querySelector('.body');
            const foot = body.getBoundingClientRect().bottom;
            if (Math.round(edge.height) !== innerHeight) { found.push(slide.id + ' is not one screen high'); }
            if (body.scrollHeight > body.clientHeight + 1 || body.scrollWidth > body.clientWidth + 1) {
                found.push(slide.id + ' overflows');
            }
            for (const element of slide.querySelectorAll('*')) {
                const box = element.getBoundingClientRect();
                if (!element.checkVisibility() || element.closest('.unseen') || box.width === 0) { continue; }
                const name = slide.id + ' ' + element.tagName + ' "' + element.textContent.trim().substring(0, 30) + '"';
                const side = innerWidth * 0.05 - 2;
                if (box.left < side || box.right > innerWidth - side || box.top < 4.5 * unit || box.bottom > innerHeight - 4.5 * unit) {
                    found.push(name + ' is in the margin');
                }
                if (body.contains(element) && element !== body && box.bottom > foot + 1) { found.push(name + ' is below the body'); }
                if (![...element.childNodes].some(it => it.nodeType === Node.TEXT_NODE && it.textContent.trim())) { continue; }
                const scale = element.ownerSVGElement ? element.getScreenCTM().a : 1;
                const size = parseFloat(getComputedStyle(element).fontSize) * scale / unit;
                const least = element.tagName === 'H1' ? 6 : element.matches('.hero:not(.hero--words)') ? 14 : 3;
                if (size < least - 0.02) { found.push(name + ' is only ' + size.toFixed(2)); }
            }
        }
        return found;
    }""";

    @ParameterizedTest
    @CsvSource({
        "exampleshire,1280,720",
        "exampleshire,1920,1080",
        "exampleshire,3840,2160",
        "exampleshire,1024,768",
        "hertfordshire,1280,720",
        "hertfordshire,1920,1080",
        "hertfordshire,3840,2160",
        "hertfordshire,1024,768",
    })
    void every_slide_fits_its_screen_and_is_read_from_the_last_row(String partnership, int width, int height) {
        var page = presenting(partnership.equals("exampleshire") ? PACK : hertfordshire());
        page.setViewportSize(width, height);
        page.evaluate("() => document.fonts.ready");
        assertThat(page.locator(".slide").count()).isGreaterThan(30);
        assertThat(page.evaluate(MISFITS)).asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
    }

    @Test
    void slides_are_accessible_in_every_theme() {
        var visitor = visitor(Screen.PROJECTOR, "chair");
        var page = presenting(visitor, PACK);
        var findings = new ArrayList<String>();
        for (var theme = 0; theme < 4; theme++) {
            for (var kind : List.of("title", "standing", "list", "section", "measure")) {
                var id = String.valueOf(
                    page
                        .locator(".slide--" + kind)
                        .first()
                        .getAttribute("id")
                );
                page.evaluate("id => { location.hash = id; }", id);
                page.waitForFunction("id => document.getElementById(id).classList.contains('now')", id);
                page.waitForFunction("() => document.getAnimations().every(it => it.playState === 'finished')");
                var state = page.evaluate(
                    "() => document.documentElement.dataset.theme + document.documentElement.dataset.colours"
                );
                new AxeBuilder(page)
                    .withTags(AccessibilityIT.RULES)
                    .setLegacyMode(true)
                    .analyze()
                    .getViolations()
                    .forEach(rule ->
                        rule
                            .getNodes()
                            .forEach(node ->
                                findings.add(state + " " + kind + ": " + rule.getId() + " " + node.getHtml())
                            )
                    );
            }
            page.keyboard().press("t");
        }
        assertThat(findings).isEmpty();
    }

    /** All slides one below the other, as they stand without script: each is examined, not one of each kind. */
    @Test
    void no_slide_of_the_pack_breaks_a_rule() {
        var page = presenting(PACK);
        page.evaluate("() => document.documentElement.classList.remove('presenting')");
        var findings = new ArrayList<String>();
        for (var theme = 0; theme < 2; theme++) {
            new AxeBuilder(page)
                .withTags(AccessibilityIT.RULES)
                // Of a document with one slide shown these hold; of all slides in one document they cannot.
                .disableRules(List.of("page-has-heading-one", "heading-order", "landmark-unique"))
                .setLegacyMode(true)
                .analyze()
                .getViolations()
                .forEach(rule -> rule.getNodes().forEach(node -> findings.add(rule.getId() + " " + node.getHtml())));
            page.keyboard().press("t");
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void the_foot_of_a_slide_says_where_one_is_how_long_it_takes_and_what_comes_next() {
        var page = presenting(PACK);
        var slides = page.locator(".slide").count();
        page.keyboard().press("PageDown");
        page.keyboard().press("PageDown");
        page.keyboard().press("ArrowLeft");
        assertThat(number(page)).isEqualTo(2);
        var foot = page.locator(".slide.now footer").innerText();
        assertThat(foot).contains("2 of " + slides, "0 min");
        assertThat(page.locator(".slide.now footer a, .slide.now footer button").allTextContents())
            .as("back and next by name")
            .anyMatch(it -> it.matches("(?s).*Back: \\w.*"))
            .anyMatch(it -> it.matches("(?s).*Next: \\w.*"));
        page.keyboard().press("Escape");
        page.waitForURL("**/exampleshire/packs**");
    }

    @Test
    void an_older_pack_says_that_newer_figures_are_known() {
        var page = presenting("exampleshire/present/exampleshire-2026-03-board-only-1");
        page.locator("#news").waitFor();
        assertThat(page.locator("#news").innerText()).containsIgnoringCase("newer");
    }

    @Test
    void a_clicker_and_the_keys_walk_through_the_slides() {
        var page = presenting(PACK);
        var last = page.locator(".slide").count();
        page.keyboard().press("PageDown");
        assertThat(number(page)).isEqualTo(2);
        page.keyboard().press("ArrowRight");
        page.keyboard().press(" ");
        assertThat(number(page)).isEqualTo(4);
        page.keyboard().press("PageUp");
        assertThat(number(page)).isEqualTo(3);
        page.keyboard().type("12");
        page.keyboard().press("Enter");
        assertThat(number(page)).isEqualTo(12);
        assertThat(page.url()).endsWith("#slide-12");
        page.reload();
        assertThat(number(page)).as("the address says which slide").isEqualTo(12);
        page.keyboard().press("End");
        assertThat(number(page)).isEqualTo(last);
        page.keyboard().press("PageDown");
        assertThat(number(page)).isEqualTo(last);
        page.keyboard().press("Home");
        assertThat(number(page)).isEqualTo(1);
        page.keyboard().press("b");
        assertThat(page.locator("#blank").isVisible()).isTrue();
        page.keyboard().press("PageDown");
        assertThat(page.locator("#blank").isVisible()).isFalse();
        assertThat(number(page)).as("the key that lights the screen again moves nothing").isEqualTo(1);
        page.keyboard().press("?");
        assertThat(page.locator("#keys").isVisible()).isTrue();
        page.locator("#letters").uncheck();
        page.keyboard().press("Escape");
        page.keyboard().press("b");
        assertThat(page.locator("#blank").isVisible()).as("letters can be switched off").isFalse();
    }

    @Test
    void the_slides_go_on_when_the_server_is_cut_off() {
        var visitor = visitor(Screen.PROJECTOR, "chair");
        var page = presenting(visitor, PACK);
        visitor.context().setOffline(true);
        var last = page.locator(".slide").count();
        for (var slide = 1; slide < last; slide++) {
            page.keyboard().press("PageDown");
        }
        assertThat(number(page)).isEqualTo(last);
        assertThat(page.locator(".slide.now h1").innerText()).isNotBlank();
        assertThat(page.evaluate("() => document.fonts.check(\"16px 'Source Sans 3'\")")).isEqualTo(true);
        page.keyboard().press("Escape");
        page.locator("#keys").waitFor();
        assertThat(number(page)).as("the slides are not thrown away").isEqualTo(last);
        visitor.context().setOffline(false);
        visitor.takeComplaints();
    }

    @Test
    void the_chairs_notes_keep_in_step_until_the_server_is_cut_off_and_then_move_by_hand() {
        var projector = presenting(visitor(Screen.PROJECTOR, "office"), PACK);
        var chair = visitor(Screen.PHONE, "chair");
        var notes = chair.page();
        notes.navigate(
            URI.create(notes.url())
                .resolve("/" + PACK + "/notes")
                .toString()
        );
        var asked = place(notes, "article:has(h2:text-is('Questions to ask')):has(h2:text-is('Behind it'))", "article");
        projector.keyboard().type(Integer.toString(asked));
        projector.keyboard().press("Enter");
        notes.locator("#notes-" + asked).waitFor();
        assertThat(notes.locator("#step").innerText()).startsWith("In step with the projector: slide " + asked + " of");
        assertThat(notes.locator("article:visible").count()).isEqualTo(1);
        assertThat(notes.locator("article:visible h2").allInnerTexts()).contains("Questions to ask", "Behind it");
        var findings = new AxeBuilder(notes)
            .withTags(AccessibilityIT.RULES)
            .setLegacyMode(true)
            .analyze()
            .getViolations();
        assertThat(
            findings
                .stream()
                .map(it -> it.getId())
                .toList()
        ).isEmpty();

        chair.context().setOffline(true);
        notes.getByText("Out of step").waitFor();
        projector.keyboard().press("PageDown");
        assertThat(number(projector)).isEqualTo(asked + 1);
        notes.locator("#next").click();
        assertThat(notes.locator("#notes-" + (asked + 1)).isVisible()).isTrue();

        chair.context().setOffline(false);
        projector.keyboard().press("PageDown");
        notes.locator("#follow").click();
        notes.locator("#notes-" + (asked + 2)).waitFor();
        chair.takeComplaints();
    }

    /** {@return the number of the first of the elements that also is one of another kind, from 1} */
    private static int place(Page page, String wanted, String among) {
        var id = String.valueOf(page.locator(wanted).first().getAttribute("id"));
        return page.locator(among).evaluateAll("all => all.map(it => it.id)") instanceof List<?> ids
            ? ids.indexOf(id) + 1
            : 0;
    }

    @Test
    void a_decision_made_while_the_server_is_away_is_kept_until_it_is_on_record() {
        var visitor = visitor(Screen.PROJECTOR, "chair");
        var page = presenting(visitor, PACK);
        var shown = place(page, ".slide--measure", ".slide");
        page.keyboard().type(Integer.toString(shown));
        page.keyboard().press("Enter");
        visitor.context().setOffline(true);
        page.keyboard().press("d");
        assertThat(page.locator("#record-about").innerText()).startsWith("About ");
        page.getByLabel("What is challenged, decided or to be done").fill("Publish the figures of each service");
        page.locator("#record-put").click();
        page.getByText("1 entry is kept on this computer until the server is back").waitFor();
        assertThat(number(page)).as("the slides have not moved").isEqualTo(shown);
        visitor.context().setOffline(false);
        page.reload();
        page.getByText("On record: ").waitFor();
        visitor.takeComplaints();
    }

    @Test
    void without_script_the_slides_follow_one_another() {
        var visitor = visitor(Screen.PROJECTOR, "chair");
        var options = new Browser.NewContextOptions()
            .setJavaScriptEnabled(false)
            .setStorageState(visitor.context().storageState());
        try (var context = Objects.requireNonNull(visitor.context().browser()).newContext(options)) {
            var page = context.newPage();
            page.navigate(
                URI.create(visitor.page().url())
                    .resolve("/" + PACK)
                    .toString()
            );
            assertThat(page.locator(".slide").count()).isGreaterThan(30);
            assertThat(page.locator(".slide").last().locator("h1").isVisible()).isTrue();
            assertThat(page.locator("dialog:visible").count()).isZero();
        }
    }

    private Page presenting(String address) {
        return presenting(visitor(Screen.PROJECTOR, "chair"), address);
    }

    private static Page presenting(Visitor visitor, String address) {
        var page = visitor.page();
        page.navigate(
            URI.create(page.url())
                .resolve("/" + address)
                .toString()
        );
        page.locator(".slide.now").waitFor();
        return page;
    }

    private static int number(Page page) {
        return Integer.parseInt(page.locator(".slide.now").getAttribute("id").replace("slide-", ""));
    }

    /** The pack of the real partnership, which nobody has issued before. */
    private String hertfordshire() {
        var id = partnership("hertfordshire");
        var month = YearMonth.now(bean(Clock.class));
        try {
            return CommandAuthority.of("test", id, Set.of(Permission.BOARD_VIEW, Permission.PACK_FREEZE)).call(() -> {
                var packs = bean(PackService.class);
                var known = packs
                    .issued(id)
                    .stream()
                    .filter(it -> it.audience() == HandlingClass.BOARD_ONLY)
                    .findFirst();
                if (known.isEmpty()) {
                    ChairWaives.everything(bean(FreezeService.class), id, month);
                }
                var pack = known.isPresent()
                    ? known.get().id()
                    : packs.issue(id, month, HandlingClass.BOARD_ONLY).content().packId();
                return "hertfordshire/present/" + pack;
            });
        } catch (Exception failed) {
            throw new AssertionError("No pack of Hertfordshire", failed);
        }
    }

    private PartnershipId partnership(String slug) {
        return bean(PartnershipTransactions.class)
            .readInstallation(bean(PartnershipRepository.class)::list)
            .stream()
            .filter(it -> it.slug().equals(slug))
            .findFirst()
            .orElseThrow()
            .id();
    }
}
