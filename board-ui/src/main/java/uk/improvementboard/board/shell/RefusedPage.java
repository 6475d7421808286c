package uk.improvementboard.board.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** What is said to somebody whose role does not open a page. */
final class RefusedPage {

    static final String TITLE = "Not open to your role - Improvement Board";

    private RefusedPage() {}

    static Component[] parts() {
        return new Component[] {
            new H1("Not open to your role"),
            new Paragraph(
                "This page exists, but your role does not open it. Nothing of it was sent to your browser. " +
                    "If you need it, ask the administrator of the board for a role that does."
            ),
            new Paragraph(new Anchor("", "Go to your first page")),
        };
    }
}
