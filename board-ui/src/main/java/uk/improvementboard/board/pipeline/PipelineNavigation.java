package uk.improvementboard.board.pipeline;

import com.vaadin.flow.router.RouterLink;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.pack.PipelinePages;

/** The way to the outlook of the 20-week rate. */
public final class PipelineNavigation {

    private PipelineNavigation() {}

    /** {@return a link to the outlook} */
    public static RouterLink outlook(BoardAddress address) {
        var link = new RouterLink(PipelinePages.TITLE, PipelineView.class, address.parameters());
        link.setQueryParameters(address.query());
        return link;
    }
}
