package uk.improvementboard.board.pack;

import com.vaadin.flow.component.Component;
import uk.improvementboard.board.shell.BoardPlace;

/** Shows those who prepare packs what happens to them by itself. */
public interface PackProgress {
    /** {@return what is planned, what was done and what failed} */
    Component of(BoardPlace place);
}
