package uk.improvementboard.board.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.Tag;

/** The title of a page about one thing, with how it stands and why. */
public final class RatedTitle {

    private RatedTitle() {}

    /** {@return the title} */
    public static Div of(String heading, Tag state) {
        var head = new Div(
            new H1(heading),
            new Div(RatingTag.of(state), QuietWords.of(Wording.sentence(state.reason())))
        );
        head.addClassName("measure-title");
        return head;
    }
}
