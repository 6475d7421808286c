package uk.improvementboard.board.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.metrics.partnership.Area;

class PartnershipFounderTest extends BoardTest {

    private static final String PASSWORD = "a long enough password";
    private static final Area SOMEWHERE = PartnershipFounder.localAuthority("X99999901", "Somewhere");

    private void found(String slug, String administrator, String password) {
        bean(PartnershipFounder.class).found(slug, "Somewhere SEND partnership", SOMEWHERE, administrator, password);
    }

    @Test
    void its_administrator_lands_on_the_administration_and_sees_no_board() {
        found("somewhere", "somewhere-admin", PASSWORD);
        logInAs("somewhere-admin");
        open("");
        assertThat(address()).isEqualTo("somewhere/administration");
        assertThat(text()).contains("Somewhere SEND partnership").doesNotContain("Exampleshire");
    }

    @Test
    void a_name_that_is_taken_or_reserved_is_refused_in_words() {
        assertThatThrownBy(() -> found("hertfordshire", "x", PASSWORD)).hasMessage(
            "There is a partnership \"hertfordshire\" already."
        );
        assertThatThrownBy(() -> found("public", "x", PASSWORD)).hasMessageContaining("cannot be used");
        assertThatThrownBy(() -> found("No Spaces", "x", PASSWORD)).hasMessageContaining("cannot be used");
    }

    @Test
    void a_short_password_founds_nothing() {
        assertThatThrownBy(() -> found("elsewhere", "elsewhere-admin", "short")).hasMessageContaining(
            "at least 12 characters"
        );
        found("elsewhere", "elsewhere-admin", PASSWORD);
    }
}
