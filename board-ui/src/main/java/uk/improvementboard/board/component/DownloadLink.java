package uk.improvementboard.board.component;

import com.vaadin.flow.component.html.Anchor;

/** A link to a file, which the browser saves instead of opening it as a page. */
public final class DownloadLink {

    private DownloadLink() {}

    /**
     * {@return the link}
     *
     * @param path below the root: "exampleshire/measures.csv"
     */
    public static Anchor to(String path, String words) {
        return mark(new Anchor(path, words));
    }

    /** {@return a link whose file is still to be named} */
    public static Anchor toBeNamed() {
        return mark(new Anchor());
    }

    private static Anchor mark(Anchor link) {
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
