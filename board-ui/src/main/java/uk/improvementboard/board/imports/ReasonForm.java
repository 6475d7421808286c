package uk.improvementboard.board.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import uk.improvementboard.board.component.ErrorSummary;

/** The button that loads what was seen, with the reason that is asked for where figures want one. */
final class ReasonForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 500;

    private final ErrorSummary errors = new ErrorSummary();
    private final TextArea reason = new TextArea("Reason");
    private final Div buttons = new Div();

    /**
     * @param asked how many figures want a reason
     * @param load told of the reason, which may be blank
     */
    ReasonForm(long asked, Consumer<String> load) {
        if (asked > 0) {
            reason.setId("import-reason");
            reason.setHelperText(
                "Why %,d %s stand: one reason for all, printed with each.".formatted(
                    asked,
                    asked == 1 ? "figure shall" : "figures shall"
                )
            );
            reason.setMaxLength(LONGEST_REASON);
            reason.setValueChangeMode(ValueChangeMode.ON_CHANGE);
            getContent().add(reason);
        }
        var button = new NativeButton("Load these figures", _ -> load.accept(reason.getValue()));
        button.addClassNames("button", "button--primary");
        buttons.add(button);
        buttons.addClassName("form-buttons");
        getContent().addClassName("form");
        getContent().addComponentAsFirst(errors);
        getContent().add(buttons);
    }

    void field(Component field) {
        getContent().addComponentAtIndex(getContent().getComponentCount() - 1, field);
    }

    void button(NativeButton button) {
        button.addClassName("button");
        buttons.add(button);
    }

    void needsReason() {
        complain(reason, "Say in 10 to 500 characters why these figures shall stand.");
    }

    <F extends Component & HasValidation> void complain(F field, String words) {
        errors.clear();
        errors.say(field, words);
    }
}
