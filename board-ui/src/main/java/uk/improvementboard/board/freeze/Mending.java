package uk.improvementboard.board.freeze;

import com.vaadin.flow.component.Component;
import uk.improvementboard.board.exception.ExceptionNavigation;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.board.shell.SubjectLink;
import uk.improvementboard.board.signoff.SignOffNavigation;
import uk.improvementboard.metrics.freeze.Block;

/** The way to where something that blocks a pack is mended. */
final class Mending {

    private Mending() {}

    /** {@return a link in the name of the subject: to its exception page, its commentary, or the sign-off of its figure} */
    static Component link(Block block, BoardAddress address) {
        return switch (block) {
            case Block.NoExceptionPage it -> ExceptionNavigation.page(it.name(), it.subject(), address);
            case Block.NoCommentary it -> SubjectLink.of(it.name(), it.subject(), address);
            case Block.UnsignedCommentary it -> SignOffNavigation.month(it.name(), it.signOff().month(), address);
        };
    }
}
