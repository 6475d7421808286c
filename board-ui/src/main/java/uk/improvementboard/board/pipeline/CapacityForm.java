package uk.improvementboard.board.pipeline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.pipeline.Capacity;

/** Asks how many plans a month the service could issue, and keeps the answer in the address. */
final class CapacityForm extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient BoardAddress address;
    private final IntegerField plans = new IntegerField("Capacity, plans a month");
    private final ErrorSummary errors = new ErrorSummary();

    /** @param stated the capacity that the page shows now */
    CapacityForm(Optional<Integer> stated, BoardAddress address) {
        this.address = address;
        plans.setId("plans-a-month");
        plans.setManualValidation(true);
        plans.setHelperText("Mean over a year, from next month on");
        stated.ifPresent(plans::setValue);
        var show = new Button("Show the outlook", _ -> show());
        show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        plans.addKeyPressListener(Key.ENTER, _ -> show());
        var row = new Div(plans, show);
        row.addClassNames("form-row", "form-row--helped");
        getContent().getElement().setAttribute("aria-label", "Capacity to look at");
        getContent().add(errors, row);
    }

    private void show() {
        errors.clear();
        errors.check(plans, CapacityForm::wrong);
        var value = plans.getValue();
        if (errors.allRight() && value != null) {
            UI.getCurrent().navigate(PipelineView.class, address.parameters(), StatedCapacity.query(address, value));
        }
    }

    private static Optional<String> wrong(@Nullable Integer value) {
        return value != null && value >= 1 && value <= Capacity.Stated.MOST
            ? Optional.empty()
            : Optional.of("Enter a whole number of plans a month, 1 to 5,000");
    }
}
