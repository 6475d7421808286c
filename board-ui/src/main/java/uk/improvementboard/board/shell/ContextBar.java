package uk.improvementboard.board.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.improvementboard.board.component.DayField;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.metrics.partnership.Partnership;
import uk.improvementboard.persistence.account.Permission;

/** Which partnership, as at which day, and for whom: said on every page, chosen here. */
final class ContextBar extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient BoardPlaces places;
    private final Select<Partnership> partnership = new Select<>();
    private final DatePicker asAt = DayField.of();
    private final Span mark = new Span();
    private final Span handling = new Span();
    private final SearchBox search = new SearchBox();
    private transient @Nullable BoardPlace place;
    /** On paper, where nothing can be chosen. */
    private final Paragraph paper = new Paragraph();
    private transient List<Partnership> offered = List.of();
    private String page = "";
    private boolean showing;

    ContextBar(BoardPlaces places) {
        this.places = places;
        partnership.setAriaLabel("Partnership");
        partnership.setItemLabelGenerator(Partnership::name);
        partnership.addClassName("context-partnership");
        partnership.addValueChangeListener(change -> go());
        asAt.setAriaLabel("As at");
        asAt.addClassName("context-day");
        asAt.addValueChangeListener(change -> go());
        mark.addClassName("mark");
        handling.addClassNames("mark", "mark--class");
        var day = new Div(new Span("As at"), asAt);
        day.addClassName("context-as-at");
        var end = new Div(search, handling);
        end.addClassName("context-end");
        var row = new Div(partnership, mark, day, end);
        row.addClassName("context-row");
        getContent().addClassName("context");
        getContent().getElement().setAttribute("role", "region").setAttribute("aria-label", "Partnership and day");
        paper.addClassName("paper-only");
        getContent().add(row, paper);
    }

    /** @param below the page's path below the partnership */
    void show(BoardPlace here, String below, QueryParameters query, Permits permits) {
        var audience = permits.audience(here.partnership().id());
        search.show(here, query);
        search.setVisible(permits.may(here.partnership().id(), Permission.BOARD_VIEW));
        showing = true;
        place = here;
        page = below;
        try {
            var mine = places.mine();
            offer(mine);
            partnership.setValue(here.partnership());
            partnership.setReadOnly(mine.size() < 2);
            asAt.setValue(here.asAt().day());
            mark.setText(here.partnership().illustrative() ? "Illustrative data" : here.partnership().dataNote());
            mark.setClassName("mark--sourced", !here.partnership().illustrative());
            handling.setText(audience.words());
            paper.setText(
                String.join(
                    ". ",
                    here.partnership().name(),
                    mark.getText(),
                    "Data as at " + Days.words(here.asAt().day()),
                    audience.words()
                )
            );
        } finally {
            showing = false;
        }
    }

    /** The list is left alone while it is the same: somebody may have it open. */
    private void offer(List<Partnership> mine) {
        if (!mine.equals(offered)) {
            offered = List.copyOf(mine);
            partnership.setItems(offered);
        }
    }

    /** Another partnership has other measures and areas: going there leads to the list that holds them, not into nothing. */
    private void go() {
        var chosen = partnership.getValue();
        var here = place;
        if (showing || chosen == null || here == null) {
            return;
        }
        var same = chosen.equals(here.partnership());
        var below = same || !page.contains("/") ? page : page.substring(0, page.indexOf('/'));
        var day = Optional.ofNullable(asAt.getValue()).filter(it -> it.isBefore(places.today()));
        UI.getCurrentOrThrow().navigate(chosen.slug() + "/" + below, new BoardAddress(chosen.slug(), day).query());
    }
}
