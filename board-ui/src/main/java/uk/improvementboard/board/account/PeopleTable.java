package uk.improvementboard.board.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.persistence.account.RoleHolding;

/** Accounts with their roles: who, what, from when to when, and what may be done about it. */
final class PeopleTable extends Composite<PlainTable> {

    private static final long serialVersionUID = 1L;

    private final transient List<Person> people;
    private final transient Map<String, String> organisations;
    private final transient LocalDate today;
    private final transient Consumer<RoleHolding> end;
    private final transient Consumer<Person> unlock;

    PeopleTable(
        List<Person> people,
        Map<String, String> organisations,
        LocalDate today,
        Consumer<RoleHolding> end,
        Consumer<Person> unlock
    ) {
        this.people = people;
        this.organisations = organisations;
        this.today = today;
        this.end = end;
        this.unlock = unlock;
    }

    @Override
    protected PlainTable initContent() {
        var table = new PlainTable(
            "Accounts and their roles",
            "",
            Column.text("User name"),
            Column.text("Name shown"),
            Column.text("Role"),
            Column.text("From"),
            Column.text("To"),
            Column.text("Log-in"),
            Column.text("What can be done")
        );
        people.forEach(person -> person.holdings().forEach(holding -> row(table, person, holding)));
        return table;
    }

    private void row(PlainTable table, Person person, RoleHolding holding) {
        table.row(
            new Span(person.account().username()),
            new Span(person.account().displayName()),
            new Span(role(holding)),
            new Span(Days.words(holding.from())),
            new Span(holding.to().map(Days::words).orElse("No end")),
            new Span(person.locked() ? "Locked after failed log-ins" : "Open"),
            deeds(person, holding)
        );
    }

    private String role(RoleHolding holding) {
        return (
            holding.role().words() +
            holding
                .organisation()
                .map(code -> ", " + organisations.getOrDefault(code.value(), code.value()))
                .orElse("")
        );
    }

    private Component deeds(Person person, RoleHolding holding) {
        var deeds = new Div();
        if (
            holding
                .to()
                .map(to -> to.isAfter(today))
                .orElse(true)
        ) {
            deeds.add(button("End role", person, _ -> end.accept(holding)));
        }
        if (person.locked()) {
            deeds.add(button("Unlock", person, unlock::accept));
        }
        if (deeds.getChildren().findAny().isEmpty()) {
            deeds.add(new Span("Role ended"));
        }
        return deeds;
    }

    private static NativeButton button(String words, Person person, Consumer<Person> deed) {
        var button = new NativeButton(words, _ -> deed.accept(person));
        button.addClassName("link-button");
        button.getElement().setAttribute("aria-label", words + " of " + person.account().username());
        return button;
    }
}
