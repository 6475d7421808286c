package uk.improvementboard.board.component;

import com.vaadin.flow.component.html.Paragraph;

/** The line in which a page says what was done; screen readers speak it when it changes (WCAG 2.2, 4.1.3). */
public final class StatusLine {

    private StatusLine() {}

    /** {@return a line that says nothing yet} */
    public static Paragraph empty() {
        var line = new Paragraph();
        line.addClassName("said");
        line.getElement().setAttribute("role", "status");
        return line;
    }
}
