package uk.improvementboard.board.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;

/** A fold that holds a form or help. Paper shows what other folds hold; this one stays away, unless it was opened. */
public final class ScreenFold {

    /** Style by which print tells such folds. */
    public static final String NAME = "screen-fold";

    private ScreenFold() {}

    /** {@return the fold, closed, under words that say what it does} */
    public static NativeDetails of(String words, Component content) {
        var fold = new NativeDetails(words, content);
        fold.addClassName(NAME);
        return fold;
    }
}
