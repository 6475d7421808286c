package uk.improvementboard.board.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.metrics.partnership.Organisation;

/** Asks for a new account with its role. What was typed stays when something is wrong. */
final class PersonForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final String USERNAME = "[a-z0-9][a-z0-9._-]{1,39}";

    private final ErrorSummary errors = new ErrorSummary();
    private final TextField username = new TextField("User name");
    private final TextField displayName = new TextField("Name shown to others");
    private final PasswordField password = new PasswordField("First password");
    private final transient RoleFields roles;
    private final transient Function<NewPerson, Optional<String>> create;

    /** @param create creates the account, or says why not */
    PersonForm(List<Organisation> organisations, Function<NewPerson, Optional<String>> create) {
        this.create = create;
        username.setId("new-username");
        username.setHelperText("Lower-case letters, digits, dots and hyphens");
        username.setAutocomplete(Autocomplete.OFF);
        displayName.setId("new-display-name");
        displayName.setHelperText("The office rather than the person, for example: Director of children's services");
        password.setId("new-password");
        password.setHelperText(
            "At least " + Passwords.SHORTEST + " characters. Its owner can change it under Account."
        );
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        roles = new RoleFields("new", "Role", "Organisation", organisations);
        var button = new NativeButton("Create account", _ -> submit());
        button.addClassNames("button", "button--primary");
        var fields = new Div(username, displayName, password, roles.role(), roles.organisation(), button);
        fields.addClassName("form");
        getContent().add(new H2("New account"), errors, fields);
    }

    private void submit() {
        errors.clear();
        errors.check(username, value ->
            problem(
                !value.matches(USERNAME),
                "Enter a user name of 2 to 40 lower-case letters, digits, dots and hyphens"
            )
        );
        errors.check(displayName, value -> problem(value.isBlank(), "Enter the name that others see"));
        errors.check(password, value -> Passwords.wrong(value, username.getValue()));
        roles.check(errors);
        if (errors.allRight()) {
            create
                .apply(
                    new NewPerson(
                        username.getValue(),
                        displayName.getValue().strip(),
                        password.getValue(),
                        roles.role().getValue(),
                        roles.organisationCode()
                    )
                )
                .ifPresent(wrong -> errors.say(username, wrong));
        }
    }

    private static Optional<String> problem(boolean wrong, String words) {
        return wrong ? Optional.of(words) : Optional.empty();
    }
}
