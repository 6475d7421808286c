package uk.improvementboard.board.pack;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.improvementboard.board.component.Crumb;
import uk.improvementboard.board.component.DownloadLink;
import uk.improvementboard.board.component.LinkLine;
import uk.improvementboard.board.component.Months;
import uk.improvementboard.board.component.PagePart;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.pack.PackChanges;
import uk.improvementboard.metrics.pack.PackChanges.Kind;
import uk.improvementboard.persistence.pack.IssuedPack;

/** Two issued packs beside each other: what moved, what was restated, what is new and what is gone. */
@Route(value = ":partnership/packs/compare", layout = BoardLayout.class)
@RolesAllowed("BOARD_VIEW")
class ComparePacksView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BoardPlaces places;
    private final transient PackService packs;
    private String title = "Two packs compared";

    ComparePacksView(BoardPlaces places, PackService packs) {
        this.places = places;
        this.packs = packs;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = places.at(event);
        title = "Two packs compared - " + place.partnership().name();
        var known = packs
            .issued(place.partnership().id())
            .stream()
            .filter(pack -> !pack.issuedAt().isAfter(place.asAt().instant()))
            .toList();
        var query = event.getLocation().getQueryParameters();
        var later = chosen(known, query, "to").or(() ->
            known
                .stream()
                .filter(pack -> before(known, pack).isPresent())
                .findFirst()
        );
        var earlier = chosen(known, query, "from").or(() -> later.flatMap(pack -> before(known, pack)));
        var content = getContent();
        content.removeAll();
        content.add(Crumb.of(packs(place), "Two packs compared"), new H1("Two packs compared"));
        if (later.isEmpty() || earlier.isEmpty()) {
            content.add(new Paragraph("Two issued packs for the same readers are needed, and there are not two yet."));
            return;
        }
        content.add(choice(place, known, earlier.get(), later.get()));
        show(place, earlier.get(), later.get());
    }

    private static RouterLink packs(BoardPlace place) {
        var link = new RouterLink("Packs", PacksView.class, place.address().parameters());
        link.setQueryParameters(place.address().query());
        return link;
    }

    private static Optional<IssuedPack> chosen(List<IssuedPack> known, QueryParameters query, String name) {
        return query.getSingleParameter(name).flatMap(id ->
            known
                .stream()
                .filter(pack -> pack.id().equals(id))
                .findFirst()
        );
    }

    /** The newest pack of an earlier month for the same readers. */
    private static Optional<IssuedPack> before(List<IssuedPack> known, IssuedPack later) {
        return known
            .stream()
            .filter(pack -> pack.audience() == later.audience() && pack.month().isBefore(later.month()))
            .findFirst();
    }

    private static Div choice(BoardPlace place, List<IssuedPack> known, IssuedPack earlier, IssuedPack later) {
        var from = select("Earlier pack", known, earlier);
        var to = select("Later pack", known, later);
        from.addValueChangeListener(_ -> go(place, from, to));
        to.addValueChangeListener(_ -> go(place, from, to));
        var row = new Div(from, to);
        row.addClassName("form-row");
        return row;
    }

    private static Select<IssuedPack> select(String label, List<IssuedPack> known, IssuedPack chosen) {
        var select = new Select<IssuedPack>();
        select.setLabel(label);
        select.setItems(known);
        select.setItemLabelGenerator(ComparePacksView::words);
        select.setValue(chosen);
        select.addClassName("wide-field");
        return select;
    }

    /** Reissued packs share month and readers; the end of the id tells them apart. */
    private static String words(IssuedPack pack) {
        var number = pack.id().substring(pack.id().lastIndexOf('-') + 1);
        var again = number.equals("1") ? "" : ", issue " + number;
        return Months.words(pack.month()) + ", " + pack.audience().words().toLowerCase(Locale.ROOT) + again;
    }

    private static void go(BoardPlace place, Select<IssuedPack> from, Select<IssuedPack> to) {
        from.getUI().ifPresent(ui ->
            ui.navigate(
                ComparePacksView.class,
                place.address().parameters(),
                place.address().query().merging("from", from.getValue().id()).merging("to", to.getValue().id())
            )
        );
    }

    private void show(BoardPlace place, IssuedPack earlier, IssuedPack later) {
        var content = getContent();
        Optional<PackChanges> compared;
        try {
            compared = packs.changes(place.partnership().id(), earlier.id(), later.id());
        } catch (IllegalArgumentException unfit) {
            content.add(new Paragraph(String.valueOf(unfit.getMessage())));
            return;
        }
        compared.ifPresent(changes -> {
            var summary = new Paragraph(changes.summary() + ".");
            summary.addClassNames("prose", "after-fields");
            content.add(summary);
            for (var kind : Kind.values()) {
                if (!changes.of(kind).isEmpty()) {
                    content.add(section(kind, changes));
                }
            }
            var download = DownloadLink.to(
                place.partnership().slug() + "/packs/compare.csv?from=" + earlier.id() + "&to=" + later.id(),
                "Download these changes (CSV)"
            );
            var line = LinkLine.of(download);
            content.add(line);
        });
    }

    private static Section section(Kind kind, PackChanges changes) {
        return PagePart.block(table(kind, changes));
    }

    private static PlainTable table(Kind kind, PackChanges changes) {
        var table = new PlainTable(
            kind.words(),
            "pack-changes",
            Column.text("About"),
            Column.text("Before"),
            Column.text("Now")
        );
        changes
            .of(kind)
            .forEach(line -> table.row(new Span(line.subject()), new Span(line.before()), new Span(line.after())));
        return table;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
