package uk.improvementboard.board.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.userdetails.UserDetailsService;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.metrics.partnership.Organisation;
import uk.improvementboard.persistence.Change;
import uk.improvementboard.persistence.PartnershipTransactions;
import uk.improvementboard.persistence.account.AccountRepository;
import uk.improvementboard.persistence.account.Role;

/** What an administrator does with accounts and roles. */
class AdministrationViewTest extends BoardTest {

    private static final String PEOPLE = "Accounts and their roles";

    @Test
    void the_administrator_lands_on_accounts_and_sees_nothing_of_the_board() {
        logInAs("admin");
        open("");
        assertThat(address()).endsWith("/administration");
        assertThat(rows(PEOPLE)).hasSizeGreaterThanOrEqualTo(7);
        assertThat(rows("Organisations")).anyMatch(row -> row.contains("Integrated Care Board"));
        assertThat(all("nav")).containsExactly("Accounts and roles Import tokens Audit");
    }

    @Test
    void an_account_with_faults_is_not_created_and_what_was_typed_stays() {
        logInAs("admin");
        open("exampleshire/administration");
        field(TextField.class, "User name").setValue("Bad Name");
        field(TextField.class, "Name shown to others").setValue("Director");
        field(PasswordField.class, "First password").setValue("short");
        click("Create account");
        assertThat(all("h2")).contains("There is a problem");
        assertThat(field(TextField.class, "User name").getErrorMessage()).startsWith("Enter a user name of 2 to 40");
        assertThat(field(PasswordField.class, "First password").getErrorMessage()).contains("at least 12 characters");
        assertThat(main()).contains("Choose a role");
        assertThat(field(TextField.class, "Name shown to others").getValue()).isEqualTo("Director");
    }

    @Test
    void a_taken_user_name_is_refused_beside_the_field() {
        logInAs("admin");
        open("exampleshire/administration");
        fill("chair", Role.ADVISER);
        click("Create account");
        assertThat(field(TextField.class, "User name").getErrorMessage()).isEqualTo(
            "The user name chair is taken: choose another one"
        );
    }

    @Test
    void an_executive_needs_an_organisation() {
        logInAs("admin");
        open("exampleshire/administration");
        fill("icb.two", Role.ICB_EXECUTIVE);
        click("Create account");
        assertThat(main()).contains("Choose the organisation that the role is held for");
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_new_executive_logs_in_and_lands_on_what_is_theirs() {
        logInAs("admin");
        open("exampleshire/administration");
        fill("icb.three", Role.ICB_EXECUTIVE);
        Select<Organisation> organisation = field(Select.class, "Organisation");
        organisation.setValue(
            organisation
                .getListDataView()
                .getItems()
                .filter(it -> it.code().value().equals("icb"))
                .findFirst()
                .orElseThrow()
        );
        click("Create account");
        assertThat(main()).contains("Account icb.three was created as ICB executive.");
        logInAs("icb.three");
        open("");
        assertThat(address()).isEqualTo("exampleshire/mine");
        open("hertfordshire/mine");
        assertThat(all("h1")).containsExactly("Page not found");
    }

    @Test
    void an_ended_role_opens_nothing() {
        logInAs("admin");
        open("exampleshire/administration");
        fill("adviser.two", Role.ADVISER);
        click("Create account");
        clickNamed("End role of adviser.two");
        assertThat(main()).contains("The role Adviser was ended.");
        assertThat(rows(PEOPLE)).anyMatch(row -> row.startsWith("adviser.two") && row.endsWith("Role ended"));
        logInAs("adviser.two");
        open("");
        assertThat(text()).contains("Your account holds no role in any partnership today");
    }

    @Test
    void an_account_is_given_a_further_role() {
        logInAs("admin");
        open("exampleshire/administration");
        fill("adviser.five", Role.ADVISER);
        click("Create account");
        further("adviser.five", Role.PROGRAMME_OFFICE);
        assertThat(main()).contains("adviser.five now holds the role Programme office too.");
        assertThat(rows(PEOPLE))
            .filteredOn(row -> row.startsWith("adviser.five"))
            .hasSize(2);
        logInAs("adviser.five");
        open("exampleshire/packs");
        assertThat(links("Download the draft as PDF")).hasSize(1);
    }

    @Test
    void a_further_role_needs_an_account_and_is_given_once_and_never_to_oneself() {
        logInAs("admin");
        open("exampleshire/administration");
        click("Give role");
        assertThat(main()).contains("Choose an account");
        further("forum", Role.PARENT_CARER_FORUM);
        assertThat(main()).contains("The account holds the role Parent carer forum already");
        further("admin", Role.INDEPENDENT_CHAIR);
        assertThat(main()).contains("You cannot give a role to yourself");
    }

    @SuppressWarnings("unchecked")
    private void further(String username, Role role) {
        Select<Person> account = field(Select.class, "Account");
        account.setValue(
            account
                .getListDataView()
                .getItems()
                .filter(it -> it.account().username().equals(username))
                .findFirst()
                .orElseThrow()
        );
        ((Select<Role>) field(Select.class, "Further role")).setValue(role);
        click("Give role");
    }

    @Test
    void nobody_ends_their_own_role() {
        logInAs("admin");
        open("exampleshire/administration");
        clickNamed("End role of admin");
        assertThat(main()).contains("You cannot end a role of your own");
    }

    @Test
    void a_locked_account_is_unlocked() {
        logInAs("admin");
        open("exampleshire/administration");
        fill("adviser.three", Role.ADVISER);
        click("Create account");
        var id = bean(AccountRepository.class).find("adviser.three").orElseThrow().id();
        bean(PartnershipTransactions.class).writeInstallation(
            new Change(Instant.now(), "test", "too many failures"),
            () -> {
                bean(AccountRepository.class).registerFailure(id, 0, Instant.parse("2026-12-01T00:00:00Z"));
            }
        );
        open("exampleshire/administration");
        clickNamed("Unlock of adviser.three");
        assertThat(rows(PEOPLE)).noneMatch(row -> row.contains("Locked"));
        assertThat(bean(UserDetailsService.class).loadUserByUsername("adviser.three").isAccountNonLocked()).isTrue();
    }

    @Test
    void a_new_account_changes_its_own_password() {
        logInAs("admin");
        open("exampleshire/administration");
        fill("adviser.four", Role.ADVISER);
        click("Create account");
        logInAs("adviser.four");
        open("exampleshire/account");
        passwords("wrong guess here", "another long password", "another long password");
        assertThat(field(PasswordField.class, "Present password").getErrorMessage()).contains("not right");
        passwords("a long first password", "short", "other");
        assertThat(field(PasswordField.class, "New password").getErrorMessage()).contains("at least 12");
        assertThat(field(PasswordField.class, "New password again").getErrorMessage()).contains("twice");
        passwords("a long first password", "another long password", "another long password");
        assertThat(main()).contains("Your password was changed");
    }

    @Test
    void demonstration_accounts_keep_their_password() {
        logInAs("chair");
        open("exampleshire/account");
        assertThat(main()).contains("Demonstration accounts keep their password");
        assertThat(elements("vaadin-password-field")).isEmpty();
    }

    private void passwords(String present, String wanted, String again) {
        field(PasswordField.class, "Present password").setValue(present);
        field(PasswordField.class, "New password").setValue(wanted);
        field(PasswordField.class, "New password again").setValue(again);
        click("Change password");
    }

    @SuppressWarnings("unchecked")
    private void fill(String username, Role role) {
        field(TextField.class, "User name").setValue(username);
        field(TextField.class, "Name shown to others").setValue("Office of " + username);
        field(PasswordField.class, "First password").setValue("a long first password");
        ((Select<Role>) field(Select.class, "Role")).setValue(role);
    }
}
