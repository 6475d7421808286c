package uk.improvementboard.board.commentary;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import uk.improvementboard.board.component.Months;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.pack.SectionPage.ActionRow;

/** Commentary on one action of a part of the plan, chosen from those that the user may write on. */
public final class ActionCommentary extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    /** @param said told what was done, in a sentence, once the page must be shown anew */
    public ActionCommentary(
        CommentaryService service,
        BoardPlace place,
        List<ActionRow> actions,
        YearMonth month,
        Consumer<String> said
    ) {
        var partnership = place.partnership().id();
        var mine = actions
            .stream()
            .filter(it -> service.offered(partnership, BoardSubject.action(it.number()), place.asAt()))
            .toList();
        getContent().setVisible(!mine.isEmpty());
        if (mine.isEmpty()) {
            return;
        }
        var form = new Div();
        var chosen = new Select<ActionRow>();
        chosen.setLabel("Action");
        chosen.setId("commentary-action");
        chosen.setItems(mine);
        chosen.setItemLabelGenerator(it -> it.number() + " " + it.title());
        chosen.addValueChangeListener(change -> {
            form.removeAll();
            form.add(
                new CommentaryForm(
                    service,
                    partnership,
                    BoardSubject.action(change.getValue().number()),
                    month,
                    HandlingClass.BOARD_ONLY,
                    () ->
                        said.accept(
                            "The commentary on action " +
                                change.getValue().number() +
                                " for " +
                                Months.words(month) +
                                " is on record."
                        )
                )
            );
        });
        getContent().addClassName("section-block");
        getContent().add(
            new NativeDetails("Write commentary on an action for " + Months.words(month), new Div(chosen, form))
        );
    }
}
