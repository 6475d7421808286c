package uk.improvementboard.board.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.net.URI;
import java.util.Optional;

/** The title of a source, as a link where it has the address of a web page. */
public final class SourceLink {

    private SourceLink() {}

    /** {@return the title; only addresses of web pages become links} */
    public static Component of(String title, Optional<URI> address) {
        return address
            .filter(it -> "https".equals(it.getScheme()) || "http".equals(it.getScheme()))
            .<Component>map(it -> new Anchor(it.toString(), title))
            .orElseGet(() -> new Span(title));
    }
}
