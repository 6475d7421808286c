package uk.improvementboard.board.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.TreeMap;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.PagePart;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.StatusLine;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.partnership.Organisation;
import uk.improvementboard.metrics.partnership.Partnership;
import uk.improvementboard.persistence.account.RoleHolding;

/** Where an administrator begins: accounts, roles, organisations. Nothing of the board is shown here. */
@Route(value = ":partnership/administration", layout = BoardLayout.class)
@RolesAllowed("ACCOUNT_ADMINISTER")
class AdministrationView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BoardPlaces places;
    private final transient AdministrationService service;
    private final Paragraph said = StatusLine.empty();
    private String title = "Accounts and roles";

    AdministrationView(BoardPlaces places, AdministrationService service) {
        this.places = places;
        this.service = service;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var partnership = places.at(event).partnership();
        title = "Accounts and roles - " + partnership.name();
        said.setText("");
        show(partnership);
    }

    private void show(Partnership partnership) {
        var organisations = service.organisations(partnership.id());
        var names = new TreeMap<String, String>();
        organisations.forEach(it -> names.put(it.code().value(), it.shortName()));
        var people = service.people(partnership.id());
        getContent().removeAll();
        getContent().add(
            new H1("Accounts and roles"),
            said,
            PagePart.of(
                new PeopleTable(
                    people,
                    names,
                    service.today(),
                    holding -> end(holding, partnership),
                    person -> unlock(person, partnership)
                )
            ),
            PagePart.of(
                new PersonForm(current(organisations), person -> {
                    var wrong = service.create(partnership.id(), person);
                    if (wrong.isEmpty()) {
                        say(
                            "Account " + person.username() + " was created as " + person.role().words() + ".",
                            partnership
                        );
                    }
                    return wrong;
                })
            ),
            PagePart.of(
                new FurtherRoleForm(people, current(organisations), (person, role, organisation) -> {
                    var wrong = service.give(partnership.id(), person.account().id(), role, organisation);
                    if (wrong.isEmpty()) {
                        say(person.account().username() + " now holds the role " + role.words() + " too.", partnership);
                    }
                    return wrong;
                })
            ),
            PagePart.of(table(organisations))
        );
    }

    private List<Organisation> current(List<Organisation> all) {
        var today = service.today();
        return all
            .stream()
            .filter(it -> !it.from().isAfter(today) && it.to().map(today::isBefore).orElse(true))
            .toList();
    }

    private void end(RoleHolding holding, Partnership partnership) {
        say(
            service
                .end(holding)
                .orElse("The role " + holding.role().words() + " was ended. It opens nothing from the next click on."),
            partnership
        );
    }

    private void unlock(Person person, Partnership partnership) {
        service.unlock(partnership.id(), person.account().id());
        say("Account " + person.account().username() + " was unlocked.", partnership);
    }

    private void say(String words, Partnership partnership) {
        said.setText(words);
        show(partnership);
    }

    private static Component table(List<Organisation> organisations) {
        var table = new PlainTable(
            "Organisations",
            "",
            Column.text("Name"),
            Column.text("Short name"),
            Column.text("From"),
            Column.text("To"),
            Column.text("Source")
        );
        organisations.forEach(it ->
            table.row(
                it.name(),
                it.shortName(),
                Days.words(it.from()),
                it.to().map(Days::words).orElse("No end"),
                it.source().isBlank() ? "None given" : it.source()
            )
        );
        return table;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
