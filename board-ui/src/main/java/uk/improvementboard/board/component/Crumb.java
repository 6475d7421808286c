package uk.improvementboard.board.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Where a page stands: links to the pages above it, then its own name. */
public final class Crumb {

    private Crumb() {}

    /** {@return the line for a page below one other} */
    public static Nav of(Component above, String here) {
        return of(List.of(above), here);
    }

    /**
     * {@return the line}
     *
     * @param above links, the highest page first
     */
    public static Nav of(List<? extends Component> above, String here) {
        var list = new OrderedList();
        above.forEach(link -> list.add(new ListItem(link)));
        var last = new Span(here);
        last.getElement().setAttribute("aria-current", "page");
        list.add(new ListItem(last));
        var crumb = new Nav(list);
        crumb.addClassName("crumb");
        crumb.getElement().setAttribute("aria-label", "You are here");
        return crumb;
    }
}
