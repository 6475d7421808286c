package uk.improvementboard.board.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.ErrorSummary;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.ScreenFold;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.imports.ImportBatch;
import uk.improvementboard.persistence.imports.ImportState;

/** The latest imports, each with the way to undo it. */
final class ImportHistory extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_REASON = 500;

    private final transient Undo undo;

    /** Undoes an import. */
    interface Undo {
        /** {@return why it cannot be undone; empty when it is} */
        Optional<String> undo(int number, String reason);
    }

    ImportHistory(List<Recorded<ImportBatch>> imports, Undo undo) {
        this.undo = undo;
        var table = new PlainTable(
            "Imports so far",
            "twin",
            Column.number("Import"),
            Column.text("When"),
            Column.text("By"),
            Column.text("File"),
            Column.text("What it did"),
            Column.text("Now")
        );
        imports.forEach(it ->
            table.row(
                new Span(Integer.toString(it.item().number())),
                new Span(Days.words(BoardTime.dayOf(it.knownFrom()))),
                new Span(it.recordedBy()),
                new Span(it.item().fileName() + ", from " + it.item().source()),
                new Span(did(it.item())),
                now(it)
            )
        );
        getContent().addClassName("import-history");
        getContent().add(table);
    }

    private static String did(ImportBatch batch) {
        return batch
            .undoes()
            .map(other -> "Undid import %d: %,d figures".formatted(other, batch.counts().restated()))
            .orElseGet(() -> batch.counts().words());
    }

    private Component now(Recorded<ImportBatch> it) {
        var batch = it.item();
        if (batch.state() == ImportState.UNDONE) {
            return new Span("Undone: " + it.reason());
        }
        return batch.undoes().isPresent() ? new Span("Done") : form(batch.number());
    }

    private Component form(int number) {
        var errors = new ErrorSummary();
        var reason = new TextArea("Why import " + number + " is undone");
        reason.setId("undo-" + number);
        reason.setMaxLength(LONGEST_REASON);
        reason.setHelperText("Printed with every figure that becomes again what it was");
        reason.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        var button = new NativeButton("Undo import " + number, _ -> {
            errors.clear();
            undo.undo(number, reason.getValue()).ifPresent(why -> errors.say(reason, why));
        });
        button.addClassName("button");
        var form = new Div(errors, reason, button);
        form.addClassName("form");
        return ScreenFold.of("Loaded. Undo", form);
    }
}
