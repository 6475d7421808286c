package uk.improvementboard.board.help;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import uk.improvementboard.board.component.LinkLine;

/**
 * The help of a page, in the same place on every page (WCAG 2.2, 3.2.6): its words with what they mean, then the way to all of the
 * help. It is filled when it is opened, so that nobody who does not ask for it waits for it.
 */
public final class HelpPanel extends Composite<NativeDetails> {

    private static final long serialVersionUID = 1L;

    private String below = "";

    /** Makes a closed panel for no page yet. */
    public HelpPanel() {
        var panel = getContent();
        panel.setSummaryText("Help");
        panel.addClassName("help-panel");
        panel.addToggleListener(toggled -> {
            if (toggled.isOpened()) {
                fill();
            }
        });
        panel
            .getElement()
            .executeJs(
                "this.addEventListener('keydown', e => { if (e.key === 'Escape' && this.open) {" +
                    " this.open = false; this.querySelector('summary').focus(); } })"
            );
    }

    /**
     * Closes the panel and makes it that of a page.
     *
     * @param page path of the page below its partnership
     */
    public void show(String page) {
        below = page;
        getContent().setOpen(false);
        getContent().setContent(new Div());
    }

    private void fill() {
        var title = new Paragraph("Words on this page");
        title.addClassName("strong");
        var all = new Anchor("help", "All of the help: key, method, glossary, accessibility");
        var content = new Div(title, Glossary.of(PageTerms.of(below)), LinkLine.of(all));
        // A panel that scrolls must be reachable by the keyboard.
        content.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        content.getElement().setAttribute("aria-label", "Help on this page");
        content.addClassName("help-content");
        getContent().setContent(content);
    }
}
