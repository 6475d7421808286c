package uk.improvementboard.board.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import uk.improvementboard.board.published.PublishedLinks;

/** Where everybody who works with the board logs in. */
@Route("login")
@PageTitle("Log in - Improvement Board")
@AnonymousAllowed
class LoginView extends Composite<Main> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final LoginForm form = new LoginForm();
    private final Paragraph notice = new Paragraph();

    LoginView(PublishedLinks published) {
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words());
        notice.setVisible(false);
        notice.getElement().setAttribute("role", "status");

        var content = getContent();
        content.addClassName("login-page");
        content.add(
            new H1("Improvement Board"),
            new Paragraph(
                "The one place where chair, ICB and council see the same truth about the SEND improvement plan."
            ),
            notice,
            form,
            published.list(),
            new Paragraph(new Anchor("help", "Help, key and accessibility statement"))
        );
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        form.setError(parameters.getParameters().containsKey("error"));
        if (parameters.getParameters().containsKey("ended")) {
            notice.setText("You were logged out because nothing was done for an hour. Nothing you saved is lost.");
            notice.setVisible(true);
        }
    }

    private static LoginI18n words() {
        var words = LoginI18n.createDefault();
        var form = words.getForm();
        form.setTitle("Log in");
        form.setUsername("User name");
        form.setPassword("Password");
        form.setSubmit("Log in");
        words.setForm(form);
        var error = words.getErrorMessage();
        error.setTitle("You are not logged in");
        error.setMessage(
            "Check the user name and the password and try again. After five wrong passwords an account is locked for 15 minutes."
        );
        error.setUsername("Enter your user name");
        error.setPassword("Enter your password");
        words.setErrorMessage(error);
        return words;
    }
}
