package uk.improvementboard.board.pipeline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import uk.improvementboard.board.component.Crumb;
import uk.improvementboard.board.component.PagePart;
import uk.improvementboard.board.measure.MeasureNavigation;
import uk.improvementboard.board.shell.BoardLayout;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.pack.PipelinePage;
import uk.improvementboard.metrics.pack.PipelinePage.Explanation;

/** Rate, backlog and longest wait together: what they do as now and under a stated capacity, and when the backlog is cleared. */
@Route(value = ":partnership/outlook", layout = BoardLayout.class)
@RolesAllowed("BOARD_VIEW")
class PipelineView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BoardPlaces places;
    private final transient PipelineService pipeline;
    private String title = "Outlook";

    PipelineView(BoardPlaces places, PipelineService pipeline) {
        this.places = places;
        this.pipeline = pipeline;
        getContent().addClassNames("page", "page--outlook");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var place = places.at(event);
        var page = pipeline.read(place.partnership().id(), place.asAt(), StatedCapacity.of(event));
        title = page.title() + " - " + place.partnership().name();
        var content = getContent();
        content.removeAll();
        content.add(crumb(page, place), head(page));
        if (page.projected()) {
            content.add(new CapacityForm(page.plansAMonth(), place.address()));
            page.why().map(PipelineView::why).ifPresent(content::add);
            page.panels().forEach(panel ->
                content.add(
                    new PanelFigure(panel, "outlook-" + panel.heading().toLowerCase(Locale.UK).replace(' ', '-'))
                )
            );
            content.add(list("What is assumed", page.assumptions()));
        } else {
            content.add(list("Which counts", page.lacking()));
        }
        if (!page.balance().isEmpty()) {
            content.add(new BalanceSection(page.balance()));
        }
        var source = new Paragraph(page.sourceLine());
        source.addClassName("quiet");
        content.add(source);
    }

    private static Component crumb(PipelinePage page, BoardPlace place) {
        var above = page
            .rate()
            .map(rate -> MeasureNavigation.measure("The 20-week rate", rate, place.address()))
            .stream()
            .toList();
        return Crumb.of(above, page.title());
    }

    private static Component head(PipelinePage page) {
        var head = new Div(new H1(page.headline()));
        page.sentences().forEach(sentence -> head.add(new Paragraph(sentence)));
        head.addClassName("measure-title");
        return head;
    }

    private static Component why(Explanation why) {
        var words = new Paragraph(why.words());
        words.addClassName("prose");
        var section = new Section(new H2(why.heading()), words);
        section.addClassNames("section-block", "outlook-why");
        return section;
    }

    private static Component list(String heading, List<String> words) {
        var list = new UnorderedList();
        list.addClassNames("notes", "prose");
        words.forEach(item -> list.add(new ListItem(item)));
        return PagePart.block(new H2(heading), list);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
