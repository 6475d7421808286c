package uk.improvementboard.board.returns.monthly;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.metrics.returns.CycleStep;
import uk.improvementboard.metrics.returns.ReturnCycle;

/** The days of a cycle in their order, the next one marked. */
public final class CycleSteps extends Composite<OrderedList> {

    private static final long serialVersionUID = 1L;

    /** @param day the day on which it is read */
    public CycleSteps(ReturnCycle cycle, LocalDate day) {
        getContent().addClassName("cycle-steps");
        for (var step : CycleStep.values()) {
            var name = new Span(step.words());
            name.addClassName("step-name");
            var item = new ListItem(name, new Span(Days.words(cycle.dates().on(step))));
            if (step == cycle.next(day) && !cycle.past(day)) {
                item.getElement().setAttribute("aria-current", "step");
                var next = new Span("Next, " + Days.due(cycle.dates().on(step), day));
                next.addClassName("step-next");
                item.add(next);
            }
            getContent().add(item);
        }
    }
}
