package uk.improvementboard.board.account;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.partnership.Organisation;
import uk.improvementboard.persistence.account.Permission;
import uk.improvementboard.persistence.account.Role;

/** A role and the organisation that it is held for, as two fields of a form. */
final class RoleFields {

    private final Select<Role> role = new Select<>();
    private final Select<Organisation> organisation = new Select<>();

    /**
     * @param id begins the fields' ids, which error messages lead to
     * @param roleLabel label of the role, unlike any other on the page
     * @param organisationLabel label of the organisation, unlike any other on the page
     */
    RoleFields(String id, String roleLabel, String organisationLabel, List<Organisation> organisations) {
        role.setId(id + "-role");
        role.setLabel(roleLabel);
        role.setItems(Role.values());
        role.setItemLabelGenerator(Role::words);
        organisation.setId(id + "-organisation");
        organisation.setLabel(organisationLabel);
        organisation.setHelperText("Needed for executives of the council and the ICB");
        organisation.setItems(organisations);
        organisation.setItemLabelGenerator(Organisation::name);
    }

    Select<Role> role() {
        return role;
    }

    Select<Organisation> organisation() {
        return organisation;
    }

    /** {@return the organisation chosen, if any} */
    Optional<OrganisationCode> organisationCode() {
        return Optional.ofNullable(organisation.getValue()).map(Organisation::code);
    }

    void check(ErrorSummary errors) {
        errors.check(role, value -> value == null ? Optional.of("Choose a role") : Optional.empty());
        errors.check(organisation, value ->
            value == null && role.getValue() != null && role.getValue().may(Permission.MEASURE_SIGN_OFF)
                ? Optional.of("Choose the organisation that the role is held for")
                : Optional.empty()
        );
    }
}
