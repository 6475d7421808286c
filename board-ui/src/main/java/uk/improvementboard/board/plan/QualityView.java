package uk.improvementboard.board.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import uk.improvementboard.board.component.Crumb;
import uk.improvementboard.board.component.PagePart;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.ScreenFold;
import uk.improvementboard.board.measure.MeasureNavigation;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.pack.QualityPage;
import uk.improvementboard.metrics.pack.QualityPage.GapRow;
import uk.improvementboard.metrics.pack.QualityPage.PartRow;
import uk.improvementboard.metrics.pack.QualityPages;

/** Plan quality: what is missing most, and every part of the plan with something to mend, the worst first. */
@Route(value = ":partnership/plan-quality", layout = BoardLayout.class)
@RolesAllowed("BOARD_VIEW")
class QualityView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BoardPlaces places;
    private final transient BoardReadingService readings;
    private String title = "Plan quality";

    QualityView(BoardPlaces places, BoardReadingService readings) {
        this.places = places;
        this.readings = readings;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = places.at(event);
        title = "Plan quality - " + place.partnership().name();
        var page = QualityPages.of(readings.read(place.partnership().id(), place.asAt()).context().quality());
        var content = getContent();
        content.removeAll();
        content.add(crumb(place), head(page));
        if (!page.gaps().isEmpty()) {
            content.add(PagePart.block(gaps(page.gaps())));
        }
        if (!page.parts().isEmpty()) {
            content.add(PagePart.block(parts(page.parts(), place.address())));
        }
        content.add(PagePart.block(method(page.method())));
    }

    private static Component crumb(BoardPlace place) {
        return Crumb.of(PlanNavigation.plan(place.address()), "Plan quality");
    }

    private static Component head(QualityPage page) {
        var head = new Div(new H1("Plan quality"), new Paragraph(page.summary()));
        head.addClassName("measure-title");
        if (!page.note().isEmpty()) {
            var note = new Paragraph(page.note());
            note.addClassName("prose");
            head.add(note);
        }
        return head;
    }

    private static Component gaps(List<GapRow> gaps) {
        var table = new PlainTable(
            "What is missing most",
            "quality-gaps",
            Column.text("What is looked for"),
            Column.number("Missing in")
        );
        gaps.forEach(gap -> table.row(gap.what(), gap.howOften()));
        return table;
    }

    private static Component parts(List<PartRow> parts, BoardAddress address) {
        var table = new PlainTable(
            "What to mend, the worst first",
            "quality-parts",
            Column.text("Part of the plan"),
            Column.text("Kind"),
            Column.number("Score"),
            Column.text("What to mend")
        );
        parts.forEach(part ->
            table.row(name(part, address), new Span(part.kind()), new Span(part.score()), list(part.mend()))
        );
        return table;
    }

    private static Component name(PartRow part, BoardAddress address) {
        return part
            .section()
            .<Component>map(code -> PlanNavigation.section(part.name(), code, address))
            .or(() -> part.measure().map(code -> MeasureNavigation.measure(part.name(), code, address)))
            .orElseGet(() -> new Span(part.name()));
    }

    private static Component method(List<String> sentences) {
        return ScreenFold.of("How plan quality is scored", list(sentences));
    }

    private static UnorderedList list(List<String> sentences) {
        var list = new UnorderedList();
        list.addClassName("deliverables");
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
