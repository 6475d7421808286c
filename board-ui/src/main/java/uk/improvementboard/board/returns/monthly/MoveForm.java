package uk.improvementboard.board.returns.monthly;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import uk.improvementboard.board.component.DayField;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.returns.CycleDates;
import uk.improvementboard.metrics.returns.CycleStep;
import uk.improvementboard.metrics.returns.ReturnCycle;
import uk.improvementboard.metrics.returns.ReturnEntry;

/** Asks for other days of one cycle, with a reason. */
final class MoveForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final ErrorSummary errors = new ErrorSummary();
    private final Select<ReturnCycle> cycle = new Select<>();
    private final Map<CycleStep, DatePicker> days = new EnumMap<>(CycleStep.class);
    private final TextArea reason = new TextArea("Reason");
    private final transient Move move;

    /** What the user asks for. */
    interface Move {
        void accept(ReturnCycle seen, ReturnCycle moved, String reason);
    }

    MoveForm(List<ReturnCycle> cycles, Move move) {
        this.move = move;
        cycle.setId("move-cycle");
        cycle.setLabel("Return for");
        cycle.setItems(cycles);
        cycle.setItemLabelGenerator(ReturnCycle::words);
        var fields = new Div(cycle);
        fields.addClassName("form");
        for (var step : CycleStep.values()) {
            var day = DayField.of(step.words());
            day.setId("move-" + step.name().toLowerCase(Locale.ROOT));
            days.put(step, day);
            fields.add(day);
        }
        cycle.addValueChangeListener(event -> show(event.getValue()));
        cycle.setValue(cycles.getFirst());
        reason.setId("move-reason");
        reason.setMaxLength(ReturnEntry.LONGEST_TEXT);
        var button = new NativeButton("Move the days", _ -> submit());
        button.addClassName("button");
        fields.add(reason, button);
        getContent().addClassName("move-form");
        getContent().add(new H3("Move the days of one cycle"), errors, fields);
    }

    private void show(ReturnCycle chosen) {
        days.forEach((step, day) -> day.setValue(chosen.dates().on(step)));
    }

    private void submit() {
        errors.clear();
        days.values().forEach(day ->
            errors.check(day, value -> value == null ? Optional.of("Give the day") : Optional.empty())
        );
        errors.check(reason, CalendarForm::tooShort);
        if (!errors.allRight()) {
            return;
        }
        try {
            var dates = new CycleDates(
                on(CycleStep.OPENS),
                on(CycleStep.DUE),
                on(CycleStep.DATA_CHECK),
                on(CycleStep.SIGN_OFF),
                on(CycleStep.BOARD)
            );
            var seen = cycle.getValue();
            move.accept(seen, new ReturnCycle(seen.month(), dates), reason.getValue().strip());
        } catch (IllegalArgumentException refused) {
            errors.say(
                Objects.requireNonNull(days.get(CycleStep.OPENS)),
                Wording.sentence(String.valueOf(refused.getMessage()))
            );
        }
    }

    private LocalDate on(CycleStep step) {
        return Objects.requireNonNull(days.get(step)).getValue();
    }
}
