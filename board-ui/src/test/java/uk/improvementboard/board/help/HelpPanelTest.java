package uk.improvementboard.board.help;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.improvementboard.board.testing.BoardTest;

/** The help of a page: in the same place on every page, its own words first, then the way to the whole. */
class HelpPanelTest extends BoardTest {

    @Test
    void a_page_explains_its_own_words_and_leads_to_the_whole() {
        logInAs("chair");
        open("exampleshire/board");
        openHelp();
        assertThat(all("dt")).contains("Contradiction", "Impact", "As at").doesNotContain("Brier score");
        assertThat(links("All of the help: key, method, glossary, accessibility")).containsExactly("help");
    }

    @Test
    void another_page_explains_other_words() {
        logInAs("chair");
        open("exampleshire/board");
        openHelp();
        open("exampleshire/forecasts");
        assertThat(all("dt")).doesNotContain("Contradiction");
        openHelp();
        assertThat(all("dt")).contains("Brier score").doesNotContain("Contradiction");
    }

    @ParameterizedTest
    @ValueSource(strings = { "chair", "icb", "council", "office", "adviser", "forum", "admin" })
    void it_stands_closed_in_the_head_of_every_role(String username) {
        logInAs(username);
        open("exampleshire/account");
        assertThat(panel().isOpen()).isFalse();
        openHelp();
        assertThat(all("dt")).contains("Handling class");
    }

    private static NativeDetails panel() {
        return _get(_get(Header.class), NativeDetails.class, spec ->
            spec.withPredicate(it -> it.getSummaryText().equals("Help"))
        );
    }

    private static void openHelp() {
        var panel = panel();
        panel.setOpen(true);
        ComponentUtil.fireEvent(panel, new NativeDetails.ToggleEvent(panel, true));
    }
}
