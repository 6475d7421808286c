package uk.improvementboard.board.returns.monthly;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.returns.ReturnEntry;
import uk.improvementboard.metrics.returns.ReturnFinding;

/** Before a return is handed in: what stands in the way, each with a way to it, then exactly what will be recorded. */
final class SubmitSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private static final String REASON = " Give a reason, in " + ReturnEntry.SHORTEST_REASON + " characters or more.";

    private final Div result = new Div();
    private final transient Supplier<List<FigureRow>> rows;
    private final transient Consumer<Map<FigureKey, Integer>> submit;

    SubmitSection(Supplier<List<FigureRow>> rows, Consumer<Map<FigureKey, Integer>> submit) {
        this.rows = rows;
        this.submit = submit;
        setId("submit");
        var check = new NativeButton("Check what will be recorded", _ -> check());
        check.addClassName("button");
        result.getElement().setAttribute("tabindex", "-1");
        result.setId("submit-result");
        getContent().addClassNames("mine-part", "submit-part");
        getContent().add(
            new H2("Submit"),
            new Paragraph("Nothing is on the board until it is submitted. What you keyed stays saved until then."),
            check,
            result
        );
    }

    private void check() {
        result.removeAll();
        var keyed = rows
            .get()
            .stream()
            .filter(row -> row.row().toSubmit() || row.conflicting())
            .toList();
        var blocked = keyed
            .stream()
            .filter(row -> row.conflicting() || !row.row().blocking().isEmpty())
            .toList();
        if (keyed.isEmpty()) {
            result.add(new Paragraph("Nothing is keyed that was not submitted already."));
        } else if (!blocked.isEmpty()) {
            result.add(inTheWay(blocked));
        } else {
            result.add(whatWillBe(keyed.stream().map(FigureRow::row).toList()));
        }
        result.getElement().executeJs("this.focus()");
    }

    private static Component inTheWay(List<FigureRow> blocked) {
        var list = new UnorderedList();
        for (var row : blocked) {
            if (row.conflicting()) {
                list.add(item(row, "Choose between your value and the other one."));
            }
            for (var finding : row.row().blocking()) {
                list.add(item(row, finding.refuses() ? finding.words() : finding.what() + REASON));
            }
        }
        var box = new Div(new H3("To mend before you can submit"), list);
        box.addClassName("error-summary");
        return box;
    }

    private static ListItem item(FigureRow row, String words) {
        var link = new Anchor("#" + row.firstField(), row.row().history().measure().name());
        link.getElement().setAttribute("router-ignore", true);
        return new ListItem(link, new Span(": " + words));
    }

    private Component whatWillBe(List<SheetRow> keyed) {
        var table = new PlainTable(
            "What will be recorded",
            "",
            Column.text("Measure"),
            Column.text("Period"),
            Column.text("On the board now"),
            Column.text("Will be"),
            Column.text("Warnings let stand")
        );
        keyed.forEach(row -> {
            var measure = row.history().measure();
            table.row(
                measure.name(),
                row.key().period().words(),
                row
                    .known()
                    .map(it -> FigureWords.of(it, measure))
                    .orElse("Nothing"),
                willBe(row),
                accepted(row)
            );
        });
        var button = new NativeButton("Submit " + Wording.counted(keyed.size(), "figure"), _ ->
            submit.accept(seen(keyed))
        );
        button.addClassNames("button", "button--primary");
        return new Div(table, button);
    }

    private static String willBe(SheetRow row) {
        var measure = row.history().measure();
        var typed = row.keyed().typed();
        if (!typed.status().withFigure()) {
            return FigureWords.of(typed);
        }
        var computed = FigureWords.computed(row.keyed(), measure);
        return computed.isEmpty() ? FigureWords.of(typed) : computed.substring(2) + " (" + FigureWords.of(typed) + ")";
    }

    private static String accepted(SheetRow row) {
        var words = row
            .findings()
            .stream()
            .map(ReturnFinding::kind)
            .map(kind -> kind.words() + ": " + row.keyed().reasonFor(kind).orElse(""))
            .collect(Collectors.joining("; "));
        return words.isEmpty() ? "None" : words;
    }

    private static Map<FigureKey, Integer> seen(List<SheetRow> keyed) {
        var seen = new LinkedHashMap<FigureKey, Integer>();
        keyed.forEach(row -> seen.put(row.key(), row.version()));
        return seen;
    }

    /** Says under the button why nothing was recorded. */
    void say(String words) {
        result.removeAll();
        var paragraph = new Paragraph(words);
        paragraph.addClassName("said");
        paragraph.getElement().setAttribute("role", "alert");
        result.add(paragraph);
    }
}
