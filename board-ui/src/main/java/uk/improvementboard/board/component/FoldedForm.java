package uk.improvementboard.board.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;

/** A form that is opened when it is wanted. */
public final class FoldedForm {

    private FoldedForm() {}

    /** {@return the form, closed, under words that say what it does} */
    public static NativeDetails of(String words, Component form) {
        var fold = ScreenFold.of(words, form);
        fold.addClassName("form-details");
        return fold;
    }
}
