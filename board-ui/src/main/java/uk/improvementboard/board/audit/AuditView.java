package uk.improvementboard.board.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.improvementboard.board.component.DownloadLink;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.persistence.audit.AuditEntry;
import uk.improvementboard.persistence.audit.AuditVerdict;

/** The audit as far as the role opens it: who did what, when and why, and what it changed. */
@Route(value = ":partnership/audit", layout = BoardLayout.class)
@RolesAllowed("AUDIT_VIEW")
class AuditView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(
        BoardTime.ZONE
    );

    private final transient BoardPlaces places;
    private final transient AuditService service;
    private final AuditFilterForm filter = new AuditFilterForm(this::first);
    private final ChainSection chain = new ChainSection(this::verify);
    private final Anchor export = DownloadLink.to("", "Download these entries (CSV)");
    private final Div entries = new Div();
    private String title = "Audit";
    private String slug = "";
    private long partnership;
    private int number;

    AuditView(BoardPlaces places, AuditService service) {
        this.places = places;
        this.service = service;
        entries.addClassName("mine-part");
        getContent().addClassName("page");
        getContent().add(new H1("Audit"), chain, filter, new Paragraph(export), entries);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = places.at(event).partnership();
        title = "Audit - " + place.name();
        partnership = place.id().value();
        slug = place.slug();
        filter.offer(service.choices(place.id()));
        chain.show(service.lastVerification(place.id()));
        first();
    }

    private AuditVerdict verify() {
        return service.verify(new PartnershipId(partnership));
    }

    private void first() {
        number = 0;
        show();
    }

    private void show() {
        var page = service.page(new PartnershipId(partnership), filter.filter(), number);
        export.setHref(slug + "/audit.csv" + filter.query());
        entries.removeAll();
        entries.add(table(page.shown()), pager(page));
    }

    private static Component table(List<AuditEntry> shown) {
        if (shown.isEmpty()) {
            return new Paragraph("No entry fits. Ask for other words, another person or other days.");
        }
        var table = new PlainTable(
            "Entries, latest first",
            "",
            Column.text("When"),
            Column.text("Entry and hash"),
            Column.text("Who"),
            Column.text("What"),
            Column.text("Why"),
            Column.text("What changed")
        );
        shown.forEach(entry ->
            table.row(
                new Span(MOMENT.format(entry.at())),
                place(entry),
                new Span(entry.who()),
                new Span(Differences.words(entry.subject()) + kind(entry)),
                new Span(entry.why().isBlank() ? "No reason given" : entry.why()),
                differences(entry)
            )
        );
        return table;
    }

    private static String kind(AuditEntry entry) {
        return entry.after().isEmpty() ? ": deleted" : entry.before().isEmpty() ? ": new" : ": changed";
    }

    private static Component place(AuditEntry entry) {
        var hash = new Code(entry.hash().substring(0, 12));
        hash.setTitle(entry.hash());
        return new Div(new Span(entry.position() + " "), hash);
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
