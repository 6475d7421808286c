package uk.improvementboard.board.component;

import com.vaadin.flow.component.html.Span;

/** Words of second rank beneath what a cell of a table says first. */
public final class QuietWords {

    private QuietWords() {}

    /** {@return the words} */
    public static Span of(String words) {
        var quiet = new Span(words);
        quiet.addClassName("row-message");
        return quiet;
    }
}
