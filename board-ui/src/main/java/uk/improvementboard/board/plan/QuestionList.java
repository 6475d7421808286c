package uk.improvementboard.board.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import uk.improvementboard.board.measure.MeasureNavigation;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.pack.QuestionLine;

/** Questions to ask: to whom, about what, and the way to the figures. */
public final class QuestionList extends Composite<OrderedList> {

    private static final long serialVersionUID = 1L;

    /**
     * Lists questions.
     *
     * @param withTitle whether each says which priority action or area it is about
     */
    public QuestionList(List<QuestionLine> questions, boolean withTitle, BoardAddress address) {
        getContent().addClassName("questions");
        questions.forEach(it -> getContent().add(item(it, withTitle, address)));
    }

    /**
     * Lists questions of one priority action or area, each with a button that makes a challenge of it.
     *
     * @param challenged told which question is raised
     */
    public QuestionList(List<QuestionLine> questions, BoardAddress address, Consumer<QuestionLine> challenged) {
        getContent().addClassName("questions");
        questions.forEach(it -> {
            var raise = new NativeButton("Make it a challenge", _ -> challenged.accept(it));
            raise.addClassNames("link-button", "link-line");
            raise.setAriaLabel("Make it a challenge: " + it.words());
            var item = item(it, false, address);
            item.add(new Span(" "), raise);
            getContent().add(item);
        });
    }

    private static ListItem item(QuestionLine it, boolean withTitle, BoardAddress address) {
        var to = new Span(it.to() + ". ");
        to.addClassName("quiet");
        var words = new Span(to, new Span(it.words() + " "));
        if (withTitle) {
            words.add(PlanNavigation.section(it.title(), it.section(), address), new Span(" "));
        }
        Stream.concat(
            it
                .measure()
                .stream()
                .map(code -> MeasureNavigation.measure("See the measure", code, address)),
            it
                .action()
                .stream()
                .map(number -> PlanNavigation.action("See action " + number, number, address))
        ).forEach(words::add);
        return new ListItem(words);
    }
}
