package uk.improvementboard.board.imports;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import uk.improvementboard.board.component.PlainSelect;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;

/** Says once what the columns of a table mean, its first rows beside; remembered under the name of the source. */
final class LayoutForm extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int SAMPLES = 3;
    private static final int LONGEST_SOURCE = 200;

    private final TextField source = new TextField("Source");
    private final Map<String, PlainSelect> meanings = new LinkedHashMap<>();
    private final TextField measure = new TextField("Measure of all rows");
    private final TextField period = new TextField("Period of all rows");
    private final PlainSelect shape;
    private final PlainSelect strangers;
    private final NamesForm names;
    private final transient Layout proposed;

    /**
     * @param proposed how the table could be read: remembered for the source, or guessed
     * @param name of the source, where it is known
     * @param known what names in the file can stand for
     * @param chosen told when the person wants to see what the file would do
     */
    LayoutForm(Glance.SheetGlance sheet, Layout proposed, String name, KnownNames known, Runnable chosen) {
        this.proposed = proposed;
        names = new NamesForm(known, proposed.names());
        names.ask(new UnknownNames(sheet.guess().unknownMeasures(), List.of()));
        source.setId("import-source");
        source.setValue(name);
        source.setMaxLength(LONGEST_SOURCE);
        source.setHelperText(
            "Where the figures come from. Every figure names it, and the columns are remembered under it."
        );
        shape = new PlainSelect(words(Layout.Shape.values(), Layout.Shape::words), proposed.shape().name());
        strangers = new PlainSelect(
            words(Layout.Strangers.values(), it -> "Rows about others " + it.words()),
            proposed.strangers().name()
        );
        measure.setId("import-measure");
        measure.setValue(proposed.fixed().getOrDefault(Field.MEASURE, ""));
        measure.setHelperText("Its code or name, where no column says it");
        period.setId("import-period");
        period.setValue(proposed.fixed().getOrDefault(Field.PERIOD, ""));
        period.setHelperText("As in April 2026, where no column says it");
        var show = new NativeButton("Show what it would do", _ -> chosen.run());
        show.addClassNames("button", "button--primary");
        var buttons = new Div(show);
        buttons.addClassName("form-buttons");
        getContent().addClassName("import-layout");
        getContent().add(
            new H2("What the columns mean"),
            source,
            labelled("Layout", "import-shape", shape),
            columns(sheet),
            names,
            measure,
            period,
            labelled("Others", "import-strangers", strangers),
            buttons
        );
    }

    private PlainTable columns(Glance.SheetGlance sheet) {
        var table = PlainTable.withHiddenCaption(
            "Columns of the file",
            "twin",
            Column.text("Column"),
            Column.text("Means"),
            Column.text("First rows")
        );
        var heads = heads(sheet);
        for (int index = 0; index < heads.size(); index++) {
            var head = heads.get(index);
            if (head.isBlank()) {
                continue;
            }
            var select = new PlainSelect(
                words(Field.values(), Field::words),
                Optional.ofNullable(proposed.columns().get(head)).orElse(Field.IGNORED).name()
            );
            select.getElement().setAttribute("aria-label", "What \"" + head + "\" means");
            meanings.put(head, select);
            table.row(new Span(head), select, new Span(samples(sheet, index)));
        }
        return table;
    }

    private static String samples(Glance.SheetGlance sheet, int column) {
        var below = IntStream.range(0, sheet.rows().size())
            .filter(row -> row >= Math.max(1, sheet.guess().headRow()))
            .mapToObj(sheet.rows()::get)
            .filter(row -> row.size() > column && !row.get(column).isBlank())
            .limit(SAMPLES)
            .map(row -> row.get(column))
            .toList();
        return below.isEmpty() ? "nothing" : String.join(", ", below);
    }

    /** {@return the heads of a table; where none were recognised, its first row} */
    static List<String> heads(Glance.SheetGlance sheet) {
        return sheet.guess().heads().isEmpty()
            ? sheet.rows().stream().findFirst().orElse(List.of())
            : sheet.guess().heads();
    }

    /** Asks about names too that the reading found. */
    void ask(UnknownNames found) {
        names.ask(found);
    }

    /** Asks which measures the columns without a meaning are named after. */
    void askHeads() {
        names.ask(
            UnknownNames.none().withHeads(
                meanings
                    .entrySet()
                    .stream()
                    .filter(it -> it.getValue().getValue().equals(Field.IGNORED.name()))
                    .map(Map.Entry::getKey)
                    .toList()
            )
        );
    }

    /** {@return where the figures come from} */
    String source() {
        return source.getValue();
    }

    /** {@return the layout as the person chose it} */
    Layout layout() {
        var columns = new LinkedHashMap<String, Field>();
        meanings.forEach((head, select) -> {
            var meaning = Field.valueOf(select.getValue());
            if (meaning != Field.IGNORED) {
                columns.put(head, meaning);
            }
        });
        var fixed = new LinkedHashMap<>(proposed.fixed());
        put(fixed, Field.MEASURE, measure.getValue());
        put(fixed, Field.PERIOD, period.getValue());
        return new Layout(
            Layout.Shape.valueOf(shape.getValue()),
            proposed.sheet(),
            columns,
            fixed,
            names.names(),
            proposed.year(),
            Layout.Strangers.valueOf(strangers.getValue())
        );
    }

    private static void put(Map<Field, String> fixed, Field field, String value) {
        if (value.isBlank()) {
            fixed.remove(field);
        } else {
            fixed.put(field, value.strip());
        }
    }

    private static Div labelled(String words, String id, PlainSelect select) {
        select.setId(id);
        var label = new NativeLabel(words);
        label.setFor(id);
        label.addClassName("field-label");
        var field = new Div(label, select);
        field.addClassName("field");
        return field;
    }

    private static <T extends Enum<T>> Map<String, String> words(T[] values, Function<T, String> words) {
        var choices = new LinkedHashMap<String, String>();
        List.of(values).forEach(value -> choices.put(value.name(), words.apply(value)));
        return choices;
    }

    /** {@return a paragraph on what is still to be said} */
    static Paragraph missing(LayoutGuess guess) {
        var words = new Paragraph(
            guess.missing().isEmpty()
                ? "The columns were understood as below."
                : String.join(
                      " ",
                      guess
                          .missing()
                          .stream()
                          .map(it -> it.words())
                          .toList()
                  )
        );
        words.addClassName("prose");
        return words;
    }
}
