package uk.improvementboard.board.component;

import com.vaadin.flow.component.html.Span;

/** A drawing that stands in the page itself, so that it scales, prints and is read out. */
public final class Picture extends Span {

    private static final long serialVersionUID = 1L;

    /**
     * @param svg one svg element, made by this program: never text from a user
     * @param classes class names, separated by spaces
     */
    public Picture(String svg, String classes) {
        getElement().setProperty("innerHTML", svg);
        addClassNames(classes.split(" "));
    }
}
