package uk.improvementboard.board.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.login.LoginForm;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.testing.BoardTest;

/** The log-in page, open to everybody. */
class LoginViewTest extends BoardTest {

    @Test
    void a_failed_log_in_is_told() {
        open("login?error");
        assertThat(LocatorJ._get(LoginForm.class).isError()).isTrue();
        assertThat(links("Help, key and accessibility statement")).containsExactly("help");
    }

    @Test
    void an_ended_session_is_told() {
        open("login?ended");
        assertThat(main()).contains("You were logged out because nothing was done for an hour");
    }
}
