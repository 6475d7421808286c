package uk.improvementboard.board.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.partnership.Organisation;
import uk.improvementboard.persistence.account.Role;

/** Gives an account that exists a further role: a chair who stands in for the programme office. */
final class FurtherRoleForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** Gives the role, or says why not. */
    interface Giving {
        Optional<String> give(Person person, Role role, Optional<OrganisationCode> organisation);
    }

    private final ErrorSummary errors = new ErrorSummary();
    private final Select<Person> account = new Select<>();
    private final transient RoleFields roles;
    private final transient Giving giving;

    FurtherRoleForm(List<Person> people, List<Organisation> organisations, Giving giving) {
        this.giving = giving;
        roles = new RoleFields("further", "Further role", "Organisation of the further role", organisations);
        account.setId("further-account");
        account.setLabel("Account");
        account.setItems(people);
        account.setItemLabelGenerator(it -> it.account().username() + ", " + it.account().displayName());
        var button = new NativeButton("Give role", _ -> submit());
        button.addClassNames("button", "button--primary");
        var fields = new Div(account, roles.role(), roles.organisation(), button);
        fields.addClassName("form");
        getContent().add(new H2("A further role for an account"), errors, fields);
    }

    private void submit() {
        errors.clear();
        errors.check(account, value -> value == null ? Optional.of("Choose an account") : Optional.empty());
        roles.check(errors);
        if (errors.allRight()) {
            giving
                .give(account.getValue(), roles.role().getValue(), roles.organisationCode())
                .ifPresent(wrong -> errors.say(roles.role(), wrong));
        }
    }
}
