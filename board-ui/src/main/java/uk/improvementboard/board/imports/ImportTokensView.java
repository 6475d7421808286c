package uk.improvementboard.board.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SortedMap;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.board.component.PlainSelect;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.StatusLine;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.partnership.Partnership;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.imports.ImportToken;

/** Makes and takes back the tokens with which systems of an organisation bring its figures. */
@Route(value = ":partnership/import-tokens", layout = BoardLayout.class)
@RolesAllowed({ "ACCOUNT_ADMINISTER", "RETURN_SUBMIT" })
class ImportTokensView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 365;
    private static final int LONGEST_LABEL = 80;

    private final transient BoardPlaces places;
    private final transient TokenService tokens;
    private final transient Clock clock;
    private final Paragraph said = StatusLine.empty();
    private final Div fresh = new Div();
    private String title = "Import tokens";

    ImportTokensView(BoardPlaces places, TokenService tokens, Clock clock) {
        this.places = places;
        this.tokens = tokens;
        this.clock = clock;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var partnership = places.at(event).partnership();
        title = "Import tokens - " + partnership.name();
        said.setText("");
        fresh.removeAll();
        show(partnership);
    }

    private void show(Partnership partnership) {
        var organisations = tokens.organisations(partnership.id());
        var what = new Paragraph(
            "With a token a system of an organisation brings its figures by itself: those of the measures that the organisation answers for. " +
                "A token is shown once, when it is made; keep it where passwords are kept. Taken back, it opens nothing any more."
        );
        what.addClassName("prose");
        getContent().removeAll();
        getContent().add(new H1("Import tokens"), what, said, fresh, form(partnership, organisations));
        var all = tokens.all(partnership.id());
        if (!all.isEmpty()) {
            var table = new PlainTable(
                "Tokens",
                "",
                Column.text("System"),
                Column.text("Organisation"),
                Column.text("Made or changed"),
                Column.text("Last day"),
                Column.text("State")
            );
            all.forEach(it -> row(table, it, organisations, partnership));
            getContent().add(table);
        }
    }

    private void row(
        PlainTable table,
        Recorded<ImportToken> it,
        SortedMap<OrganisationCode, String> organisations,
        Partnership partnership
    ) {
        var token = it.item();
        table.row(
            new Span(token.label()),
            new Span(token.organisation().nameIn(organisations)),
            new Span(Days.words(BoardTime.dayOf(it.knownFrom()))),
            new Span(Days.words(token.expires())),
            state(token, partnership)
        );
    }

    private Component state(ImportToken token, Partnership partnership) {
        if (!token.validOn(LocalDate.now(clock))) {
            return new Span(token.revoked() ? "Taken back" : "Expired");
        }
        var back = new NativeButton("Take back", _ -> {
            tokens.revoke(partnership.id(), token.id());
            said.setText("The token of " + token.label() + " was taken back.");
            fresh.removeAll();
            show(partnership);
        });
        back.addClassName("button");
        back.getElement().setAttribute("aria-label", "Take back the token of " + token.label());
        return back;
    }

    private Section form(Partnership partnership, SortedMap<OrganisationCode, String> organisations) {
        var errors = new ErrorSummary();
        var label = new TextField("System");
        label.setId("token-label");
        label.setMaxLength(LONGEST_LABEL);
        label.setHelperText("Which system uses it, as in \"Community health records\"");
        var choices = new LinkedHashMap<String, String>();
        organisations.forEach((code, name) -> choices.put(code.value(), name));
        var organisation = new PlainSelect(choices, choices.keySet().stream().findFirst().orElse(""));
        organisation.setId("token-organisation");
        var forWhom = new NativeLabel("Organisation");
        forWhom.setFor("token-organisation");
        forWhom.addClassName("field-label");
        var expires = new DatePicker("Last day", LocalDate.now(clock).plusDays(DAYS));
        expires.setId("token-expires");
        expires.setLocale(Locale.UK);
        var make = new NativeButton("Make a token", _ -> {
            errors.clear();
            var day = expires.getValue();
            if (day == null) {
                errors.say(expires, "Give the last day on which the token is taken.");
                return;
            }
            switch (
                tokens.make(partnership.id(), new OrganisationCode(organisation.getValue()), label.getValue(), day)
            ) {
                case TokenService.Made.Refused refused -> errors.say(label, refused.why());
                case TokenService.Made.Token made -> {
                    said.setText("The token of " + made.kept().label() + " is made.");
                    fresh.removeAll();
                    fresh.add(new H2("Copy it now: it is shown this once"), new Code(made.text()));
                    show(partnership);
                }
            }
        });
        make.addClassNames("button", "button--primary");
        var fields = new Div(label, forWhom, organisation, expires, make);
        fields.addClassNames("form", "token-form");
        return new Section(new H2("Make a token"), errors, fields);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
