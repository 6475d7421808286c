package uk.improvementboard.board.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;

/** A part of a page that lists what is to be done, set apart from the next. */
public final class PagePart {

    private PagePart() {}

    /** {@return a section with the content} */
    public static Section of(Component... content) {
        var part = new Section(content);
        part.addClassName("mine-part");
        return part;
    }
}
