package uk.improvementboard.board.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.audit.AuditEntry;

/** The audit as far as the role opens it: who did what, when and why, and what it changed. */
@Route(value = ":partnership/audit", layout = BoardLayout.class)
@RolesAllowed("AUDIT_VIEW")
class AuditView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String EVERYTHING = "Everything";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
        "d MMMM yyyy, HH:mm",
        Locale.UK
    ).withZone(ZoneId.of("Europe/London"));

    private final transient BoardPlaces places;
    private final transient AuditService service;
    private final Select<String> subject = new Select<>();
    private final Div entries = new Div();
    private String title = "Audit";
    private long partnership;
    private int number;

    AuditView(BoardPlaces places, AuditService service) {
        this.places = places;
        this.service = service;
        subject.setLabel("About");
        subject.setItemLabelGenerator(Differences::words);
        subject.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                number = 0;
                show();
            }
        });
        var filter = new Div(subject);
        filter.addClassName("filter");
        entries.addClassName("mine-part");
        getContent().addClassName("page");
        getContent().add(new H1("Audit"), filter, entries);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = places.at(event).partnership();
        title = "Audit - " + place.name();
        partnership = place.id().value();
        number = 0;
        var subjects = new ArrayList<String>();
        subjects.add(EVERYTHING);
        subjects.addAll(service.subjects(place.id()));
        subject.setItems(subjects);
        subject.setValue(EVERYTHING);
        show();
    }

    private void show() {
        var wanted = Optional.ofNullable(subject.getValue()).filter(value -> !value.equals(EVERYTHING));
        var page = service.page(new PartnershipId(partnership), wanted, number);
        entries.removeAll();
        entries.add(table(page.shown()), pager(page));
    }

    private static Component table(List<AuditEntry> shown) {
        if (shown.isEmpty()) {
            return new Paragraph("No entry.");
        }
        var table = new PlainTable(
            "Entries, latest first",
            "",
            Column.text("When"),
            Column.text("Who"),
            Column.text("What"),
            Column.text("Why"),
            Column.text("What changed")
        );
        shown.forEach(entry ->
            table.row(
                new Span(MOMENT.format(entry.at())),
                new Span(entry.who()),
                new Span(Differences.words(entry.subject()) + (entry.before().isEmpty() ? ": new" : ": changed")),
                new Span(entry.why().isBlank() ? "No reason given" : entry.why()),
                differences(entry)
            )
        );
        return table;
    }

    private static Component differences(AuditEntry entry) {
        var list = new UnorderedList();
        list.addClassName("differences");
        Differences.of(entry).forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private Component pager(AuditService.Page page) {
        var words = new Span(
            "Page " + (page.number() + 1) + " of " + (page.last() + 1) + ", " + page.entries() + " entries"
        );
        words.getElement().setAttribute("role", "status");
        var pager = new Div();
        pager.addClassName("pager");
        if (page.number() > 0) {
            pager.add(turn("Later entries", -1));
        }
        pager.add(words);
        if (page.number() < page.last()) {
            pager.add(turn("Earlier entries", 1));
        }
        return pager;
    }

    private NativeButton turn(String words, int by) {
        var button = new NativeButton(words, _ -> {
            number += by;
            show();
        });
        button.addClassName("button");
        return button;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
