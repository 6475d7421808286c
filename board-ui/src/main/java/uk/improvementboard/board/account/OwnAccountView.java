package uk.improvementboard.board.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.board.component.StatusLine;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.shell.TopCrumb;

/** One's own account: who one is here, a new password, and where letters go. */
@Route(value = ":partnership/account", layout = BoardLayout.class)
@PageTitle("Your account - Improvement Board")
@PermitAll
class OwnAccountView extends Composite<Div> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient BoardPlaces places;
    private final transient PasswordService service;
    private final transient MailAddressService mail;
    private final transient Permits permits;
    private final Paragraph said = StatusLine.empty();
    private final ErrorSummary errors = new ErrorSummary();
    private final PasswordField present = field("Present password", "present-password", Autocomplete.CURRENT_PASSWORD);
    private final PasswordField wanted = field("New password", "wanted-password", Autocomplete.NEW_PASSWORD);
    private final PasswordField again = field("New password again", "again-password", Autocomplete.NEW_PASSWORD);

    OwnAccountView(BoardPlaces places, PasswordService service, MailAddressService mail, Permits permits) {
        this.places = places;
        this.service = service;
        this.mail = mail;
        this.permits = permits;
        wanted.setHelperText("At least " + Passwords.SHORTEST + " characters");
        getContent().addClassName("page");
    }

    private static PasswordField field(String label, String id, Autocomplete autocomplete) {
        var field = new PasswordField(label);
        field.setId(id);
        field.setAutocomplete(autocomplete);
        return field;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = places.at(event);
        var account = permits.principal().orElseThrow().account();
        getContent().removeAll();
        getContent().add(
            TopCrumb.belowLanding("Your account"),
            new H1("Your account"),
            new Paragraph(
                "User name " + account.username() + "; " + place.roleWords() + " in " + place.partnership().name() + "."
            ),
            new H2("Change your password")
        );
        if (account.demonstration()) {
            getContent().add(
                new Paragraph("Demonstration accounts keep their password, so that everybody can try them.")
            );
            return;
        }
        var button = new NativeButton("Change password", _ -> change(account.username()));
        button.addClassNames("button", "button--primary");
        var form = new Div(present, wanted, again, button);
        form.addClassName("form");
        getContent().add(said, errors, form, new MailAddressForm(mail));
    }

    private void change(String username) {
        said.setText("");
        errors.clear();
        errors.check(present, value -> value.isEmpty() ? Optional.of("Enter your present password") : Optional.empty());
        errors.check(wanted, value -> Passwords.wrong(value, username));
        errors.check(again, value ->
            value.equals(wanted.getValue()) ? Optional.empty() : Optional.of("Enter the same new password twice")
        );
        if (!errors.allRight()) {
            return;
        }
        switch (service.change(present.getValue(), wanted.getValue())) {
            case WRONG_PASSWORD -> errors.say(present, "The present password is not right: try again");
            case DEMONSTRATION -> errors.say(present, "Demonstration accounts keep their password");
            case CHANGED -> {
                present.clear();
                wanted.clear();
                again.clear();
                said.setText("Your password was changed. It holds from the next log-in on.");
            }
        }
    }
}
