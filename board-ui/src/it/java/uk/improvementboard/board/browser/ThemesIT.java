package uk.improvementboard.board.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Colours are chosen on the page, put on before anything is drawn and kept; in none of them is anything hard to read. */
class ThemesIT extends BrowserTest {

    static final List<String> ROLES = Addresses.ROLES;

    private static final List<String> THEMES = List.of("dark", "light-safe", "dark-safe");
    private static final String DARK_PAPER = "rgb(16, 20, 23)";

    /** Notes the theme of the moment in which the page gets its body, which is before the first picture. */
    private static final String NOTE_THE_FIRST = """
    new MutationObserver((_, observer) => {
        if (document.body) {
            window.firstTheme = document.documentElement.dataset.theme;
            observer.disconnect();
        }
    }).observe(document, { childList: true, subtree: true });""";

    /** Labels of fields pass from one colour to the next within a moment, and have neither in between. */
    private static final String COLOURS_SETTLED =
        "() => document.getAnimations().every(it => it.playState !== 'running')";

    @Test
    void a_choice_is_put_on_at_once_and_on_every_later_page_before_it_is_drawn() {
        var visitor = visitor(Screen.LAPTOP, "chair");
        assertThat(paper(visitor)).isEqualTo("rgb(255, 255, 255)");
        choose(visitor, "dark");
        assertThat(paper(visitor)).isEqualTo(DARK_PAPER);
        visitor.page().addInitScript(NOTE_THE_FIRST);
        for (var address : List.of("exampleshire/measures", "help")) {
            visitor.open(address);
            assertThat(visitor.page().evaluate("() => window.firstTheme")).as(address).isEqualTo("dark");
            assertThat(paper(visitor)).as(address).isEqualTo(DARK_PAPER);
            assertThat(visitor.page().getByLabel("Colours").inputValue()).as(address).isEqualTo("dark");
        }
    }

    @Test
    void a_choice_stays_while_one_goes_from_page_to_page_and_another_browser_knows_nothing_of_it() {
        var visitor = visitor(Screen.LAPTOP, "forum");
        choose(visitor, "light-safe");
        visitor.page().locator("nav[aria-label=Main] a").nth(1).click();
        visitor.settle();
        assertThat(visitor.page().getByLabel("Colours").inputValue()).isEqualTo("light-safe");
        assertThat(visitor.page().evaluate("() => document.documentElement.dataset.colours")).isEqualTo("safe");
        var other = visitor(Screen.LAPTOP, "forum");
        assertThat(other.page().getByLabel("Colours").inputValue()).isEqualTo("light");
    }

    @Test
    void help_opens_and_closes_by_the_keyboard() {
        var visitor = visitor(Screen.LAPTOP, "chair");
        var summary = visitor.page().locator(".help-panel > summary");
        summary.focus();
        summary.press("Enter");
        var words = visitor.page().getByText("Words on this page");
        words.waitFor();
        assertThat(visitor.page().locator(".help-panel").innerText()).contains("Contradiction", "All of the help");
        visitor.page().locator(".help-panel a").press("Escape");
        words.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        assertThat(visitor.page().evaluate("() => document.activeElement.textContent")).isEqualTo("Help");
    }

    @ParameterizedTest
    @FieldSource("ROLES")
    void no_theme_of_a_landing_breaks_a_rule_also_with_its_help_open(String role) {
        var visitor = visitor(Screen.LAPTOP, role);
        visitor.page().locator(".help-panel > summary").click();
        visitor.page().getByText("Words on this page").waitFor();
        var findings = new ArrayList<String>();
        for (var theme : THEMES) {
            choose(visitor, theme);
            var axe = new AxeBuilder(visitor.page()).withTags(AccessibilityIT.RULES).setLegacyMode(true);
            axe.analyze()
                .getViolations()
                .forEach(rule ->
                    rule.getNodes().forEach(node -> findings.add(theme + ": " + rule.getId() + " at " + node.getHtml()))
                );
        }
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("THEMES")
    void no_theme_of_a_measure_breaks_a_rule(String theme) {
        var visitor = visitor(Screen.LAPTOP, "chair");
        choose(visitor, theme);
        visitor.open("exampleshire/measures/ehc-plans-within-20-weeks");
        var axe = new AxeBuilder(visitor.page()).withTags(AccessibilityIT.RULES).setLegacyMode(true);
        assertThat(axe.analyze().getViolations()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("THEMES")
    void no_words_on_any_page_are_faint_in_any_theme(String theme) {
        var visitor = visitor(Screen.LAPTOP, "chair");
        choose(visitor, theme);
        var findings = new ArrayList<String>();
        for (var address : Addresses.offered(visitor, "exampleshire")) {
            visitor.open(address);
            visitor.page().waitForFunction(COLOURS_SETTLED);
            new AxeBuilder(visitor.page())
                .withRules(List.of("color-contrast"))
                .setLegacyMode(true)
                .analyze()
                .getViolations()
                .forEach(rule -> rule.getNodes().forEach(node -> findings.add(address + ": " + node.getHtml())));
        }
        assertThat(findings).isEmpty();
    }

    private static void choose(Visitor visitor, String theme) {
        visitor.page().getByLabel("Colours").selectOption(new SelectOption().setValue(theme));
        visitor.settle();
        visitor.page().waitForFunction(COLOURS_SETTLED);
    }

    private static String paper(Visitor visitor) {
        return String.valueOf(visitor.page().evaluate("() => getComputedStyle(document.body).backgroundColor"));
    }
}
