package uk.improvementboard.board.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import uk.improvementboard.board.component.Crumb;

/** Where a page stands that is about the whole board and belongs to no other page. */
public final class TopCrumb {

    private TopCrumb() {}

    /** {@return the line of a page below the board at a glance} */
    public static Nav belowBoard(BoardPlace place, String here) {
        return Crumb.of(board(place), here);
    }

    /** {@return the line of a page that also those open who do not read the board: below wherever one lands} */
    public static Nav belowLanding(String here) {
        return Crumb.of(new Anchor("", "Improvement Board"), here);
    }

    /** By address, because the board at a glance leads to such pages and must not be depended on in turn. */
    private static Component board(BoardPlace place) {
        var link = new Anchor(place.address().path("board"), "Where we stand");
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
