package uk.improvementboard.board.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Where a page stands: links to the pages above it, then its own name. */
public final class Crumb {

    private Crumb() {}

    /** {@return the line for a page below one other} */
    public static Paragraph of(Component above, String here) {
        return of(List.of(above), here);
    }

    /**
     * {@return the line}
     *
     * @param above links, the highest page first
     */
    public static Paragraph of(List<? extends Component> above, String here) {
        var crumb = new Paragraph();
        crumb.addClassName("crumb");
        crumb.getElement().setAttribute("role", "navigation").setAttribute("aria-label", "Breadcrumb");
        above.forEach(link -> crumb.add(link, new Span(" / ")));
        var last = new Span(here);
        last.getElement().setAttribute("aria-current", "page");
        crumb.add(last);
        return crumb;
    }
}
