package uk.improvementboard.board.imports;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.improvementboard.board.component.PlainSelect;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.metrics.imports.LineProblem;

/** Says once which measure or organisation a source means by a name of its own; remembered with the source's columns. */
final class NamesForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final String NOTHING = "";

    private final transient KnownNames known;
    private final Map<String, PlainSelect> meanings = new LinkedHashMap<>();
    private final PlainTable table = PlainTable.withHiddenCaption(
        "Names the board does not know",
        "twin",
        Column.text("Name in the file"),
        Column.text("Kind"),
        Column.text("Stands for")
    );

    /** @param remembered names that were answered for before, each with its code */
    NamesForm(KnownNames known, Map<String, String> remembered) {
        this.known = known;
        var help = new Paragraph("What a name stands for is remembered with the columns, under the source.");
        help.addClassName("quiet");
        getContent().add(new H3("Names the board does not know"), help, table);
        setVisible(false);
        remembered
            .entrySet()
            .stream()
            .sorted(Map.Entry.comparingByKey())
            .forEach(it ->
                ask(
                    it.getKey(),
                    known.measures().containsKey(it.getValue()) ? known.measures() : known.organisations(),
                    it.getValue()
                )
            );
    }

    /** Asks about names too that were not answered for yet. */
    void ask(UnknownNames names) {
        ask(names.measures(), known.measures());
        ask(names.organisations(), known.organisations());
    }

    private void ask(List<String> names, Map<String, String> choices) {
        names
            .stream()
            .filter(name -> !meanings.containsKey(name))
            .forEach(name -> ask(name, choices, NOTHING));
    }

    private void ask(String name, Map<String, String> choices, String code) {
        var words = new LinkedHashMap<String, String>();
        words.put(NOTHING, "Nothing that is known");
        words.putAll(choices);
        var select = new PlainSelect(words, words.containsKey(code) ? code : NOTHING);
        var shown = LineProblem.shown(name);
        select.getElement().setAttribute("aria-label", "What \"" + shown + "\" stands for");
        meanings.put(name, select);
        table.row(new Span(shown), new Span(choices == known.measures() ? "Measure" : "Organisation"), select);
        setVisible(true);
    }

    /** {@return the names that stand for something, each with its code} */
    Map<String, String> names() {
        var names = new HashMap<String, String>();
        meanings.forEach((name, select) -> {
            if (!select.getValue().equals(NOTHING)) {
                names.put(name, select.getValue());
            }
        });
        return names;
    }
}
