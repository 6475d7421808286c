package uk.improvementboard.board.component;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * In which colours the pages are drawn: light or dark, and for eyes that do not tell green from red. The browser keeps the choice;
 * the server never learns it. The script {@code js/colours.js} knows the same names.
 */
public final class ColourChoice extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final String LIGHT = "light";

    /** Shows what was chosen in this browser. */
    public ColourChoice() {
        var select = new PlainSelect(choices(), LIGHT);
        select.setId("colours");
        select.getElement().executeJs("if (window.boardColours) { window.boardColours(this); }");
        var label = new NativeLabel("Colours");
        label.setFor(select);
        getContent().addClassName("colour-choice");
        getContent().add(label, select);
    }

    private static Map<String, String> choices() {
        var choices = new LinkedHashMap<String, String>();
        choices.put(LIGHT, "Light");
        choices.put("dark", "Dark");
        choices.put("light-safe", "Light, navy for green");
        choices.put("dark-safe", "Dark, blue for green");
        return choices;
    }
}
