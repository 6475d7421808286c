package uk.improvementboard.board.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;

/** Parts of a page, set apart from the next. */
public final class PagePart {

    private PagePart() {}

    /** {@return a section that lists what is to be done} */
    public static Section of(Component... content) {
        return section("mine-part", content);
    }

    /** {@return a section of a page that is read from top to bottom} */
    public static Section block(Component... content) {
        return section("section-block", content);
    }

    private static Section section(String name, Component... content) {
        var part = new Section(content);
        part.addClassName(name);
        return part;
    }
}
