package uk.improvementboard.board.returns.monthly;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import uk.improvementboard.metrics.returns.TypedFigure;

/** Offers two values of one figure: what somebody else saved, and what stands in the fields. Only its buttons close it. */
final class ConflictBox extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final String measure;
    private final Paragraph said = new Paragraph();
    private final NativeButton keep;
    private final NativeButton use;

    /**
     * Makes a box that is hidden until there is something to choose.
     *
     * @param measure name of the measure, for a screen reader
     * @param theirs what to do when theirs is kept
     * @param mine what to do when mine is used
     */
    ConflictBox(String measure, Runnable theirs, Runnable mine) {
        this.measure = measure;
        keep = new NativeButton("", _ -> theirs.run());
        use = new NativeButton("", _ -> mine.run());
        keep.addClassName("button");
        use.addClassName("button");
        getContent().addClassName("conflict");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(said, keep, use);
        close();
    }

    /** Offers both. The buttons stay the same ones: a press that makes a field tell what was typed must still arrive. */
    void offer(String who, TypedFigure theirs, TypedFigure mine) {
        said.setText(
            who +
                " saved this figure while you had it open. Theirs: " +
                FigureWords.of(theirs) +
                ". Yours: " +
                FigureWords.of(mine) +
                ", not saved."
        );
        name(keep, "Keep theirs: " + FigureWords.of(theirs));
        name(use, "Use mine: " + FigureWords.of(mine));
        setVisible(true);
    }

    private void name(NativeButton button, String words) {
        button.setText(words);
        button.getElement().setAttribute("aria-label", words + " for " + measure);
    }

    void close() {
        setVisible(false);
    }

    /** {@return whether a choice waits} */
    boolean open() {
        return isVisible();
    }
}
