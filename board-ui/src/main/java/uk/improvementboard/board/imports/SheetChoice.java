package uk.improvementboard.board.imports;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
import uk.improvementboard.board.component.PlainSelect;

/** Which sheet of a workbook is read, offered where there is more than one; a hidden sheet says that it is hidden. */
final class SheetChoice extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** @param chosen told of the sheet when another one is chosen */
    SheetChoice(Glance.Seen seen, Consumer<Glance.SheetGlance> chosen) {
        var sheets = seen.sheets();
        setVisible(sheets.size() > 1);
        var names = new LinkedHashMap<String, String>();
        for (var index = 0; index < sheets.size(); index++) {
            var sheet = sheets.get(index);
            names.put(Integer.toString(index), sheet.name() + (sheet.hidden() ? " (hidden)" : ""));
        }
        var select = new PlainSelect(names, Integer.toString(sheets.indexOf(seen.first())));
        select.setId("import-sheet");
        select.addValueChangeListener(change -> chosen.accept(sheets.get(Integer.parseInt(change.getValue()))));
        var label = new NativeLabel("Sheet");
        label.addClassName("field-label");
        label.setFor("import-sheet");
        getContent().addClassName("import-sheet");
        getContent().add(label, select);
    }
}
