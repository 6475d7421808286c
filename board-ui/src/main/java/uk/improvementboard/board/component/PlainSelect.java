package uk.improvementboard.board.component;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/** The browser's own drop-down: light enough to stand in every row of a long table, and used with the keyboard as everywhere. */
@Tag("select")
public final class PlainSelect extends AbstractSinglePropertyField<PlainSelect, String> {

    private static final long serialVersionUID = 1L;

    /**
     * @param choices values with the words that stand for them, in their order
     * @param chosen the value chosen at first
     */
    public PlainSelect(Map<String, String> choices, String chosen) {
        super("value", "", false);
        choices.forEach((value, words) -> {
            var option = new Element("option").setText(words).setAttribute("value", value);
            if (value.equals(chosen)) {
                option.setAttribute("selected", true);
            }
            getElement().appendChild(option);
        });
        setValue(chosen);
        setSynchronizedEvent("change");
    }
}
