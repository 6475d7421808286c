package uk.improvementboard.board.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;

/** A link on a line of its own, 24 pixels high and more (WCAG 2.2, 2.5.8). */
public final class LinkLine {

    private LinkLine() {}

    /** {@return a line with the link} */
    public static Paragraph of(Component link) {
        var line = new Paragraph(link);
        line.addClassName("link-line");
        return line;
    }
}
