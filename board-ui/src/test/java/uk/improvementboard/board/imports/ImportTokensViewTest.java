package uk.improvementboard.board.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.testing.BoardTest;

/** Tokens are made, shown once and taken back. */
class ImportTokensViewTest extends BoardTest {

    @Test
    void a_token_is_shown_once_and_can_be_taken_back() {
        logInAs("admin");
        open("exampleshire/import-tokens");
        click("Make a token");
        assertThat(main()).contains("Say in at most 80 characters which system uses the token.");
        LocatorJ._setValue(field(TextField.class, "System"), "Health records");
        click("Make a token");
        assertThat(main()).contains("The token of Health records is made.", "it is shown this once");
        assertThat(LocatorJ._get(Code.class).getText()).matches("ib_[0-9a-f]{16}_[0-9a-f]{64}");
        assertThat(rows("Tokens")).anySatisfy(row -> assertThat(row).contains("Health records", "22 November 2027"));

        open("exampleshire/import-tokens");
        assertThat(LocatorJ._find(Code.class)).isEmpty();
        var back = LocatorJ._find(NativeButton.class)
            .stream()
            .filter(it -> "Take back the token of Health records".equals(it.getElement().getAttribute("aria-label")))
            .findFirst()
            .orElseThrow();
        ComponentUtil.fireEvent(back, new ClickEvent<>(back));
        assertThat(rows("Tokens")).anySatisfy(row -> assertThat(row).contains("Health records").endsWith("Taken back"));
    }
}
