package uk.improvementboard.board.restatement;

import com.vaadin.flow.router.RouterLink;
import uk.improvementboard.board.shell.BoardAddress;

/** The way to the ledger of restatements. */
public final class RestatementNavigation {

    static final String PATH = "restatements";
    static final String MEASURE = "measure";

    private RestatementNavigation() {}

    /** {@return a link to the ledger of the whole board} */
    public static RouterLink ledger(String words, BoardAddress address) {
        var link = new RouterLink(words, RestatementsView.class, address.parameters());
        link.setQueryParameters(address.query());
        return link;
    }
}
