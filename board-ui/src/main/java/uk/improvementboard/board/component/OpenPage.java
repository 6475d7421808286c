package uk.improvementboard.board.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;

/** The frame of pages outside any partnership: help, published pages, refusals and errors. */
public final class OpenPage extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Main main = new Main();

    /** Makes an empty page. */
    public OpenPage() {
        var product = new Anchor("", "Improvement Board");
        product.addClassName("product");
        var side = new Div(new Anchor("help", "Help"));
        side.addClassName("who");
        var row = new Div(product, side);
        row.addClassName("masthead-row");
        var head = new Header(row);
        head.addClassName("masthead");
        main.setId("main");
        main.addClassName("open-main");
        var words = new Div(new Anchor("help", "Help, key and accessibility statement"), new ColourChoice());
        words.addClassName("page-foot-words");
        var foot = new Footer(words);
        foot.addClassName("page-foot");
        getContent().addClassName("open-page");
        getContent().add(head, main, foot);
    }

    /** Shows these and nothing else in the main part. */
    public void show(Component... parts) {
        main.removeAll();
        main.add(parts);
    }
}
