package uk.improvementboard.board.returns.monthly;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.returns.ReturnEntry;
import uk.improvementboard.metrics.returns.ReturnFinding;
import uk.improvementboard.metrics.returns.TypedFigure;

/** One figure of the grid: what it is, what it was before, its fields, and what is said of it. */
final class FigureRow {

    private final NativeTableRow component = new NativeTableRow();
    private final Desk desk;
    private final FigureFields fields;
    private final FindingsBox findings;
    private final FigureState state;
    private final ConflictBox conflict;
    private final Paragraph refused = new Paragraph();
    private SheetRow row;

    FigureRow(SheetRow row, Desk desk) {
        this.row = row;
        this.desk = desk;
        var measure = row.history().measure();
        var figure = row.key().id();
        fields = new FigureFields(figure, measure, row.keyed().typed(), desk.mayKey(), new Keyed());
        findings = new FindingsBox(figure, desk.mayKey(), (kind, reason) -> reasoned(kind, reason));
        state = new FigureState(figure, desk, this::ask);
        conflict = new ConflictBox(measure.name(), this::keepTheirs, this::useMine);
        refused.addClassName("finding--error");
        refused.getElement().setAttribute("role", "alert");
        component.add(
            head(measure),
            before("Before", row.history().before(row.figure().period()), measure),
            before("A year before", row.history().yearBefore(row.figure().period()), measure),
            field("Numerator", fields.numerator().map(Component.class::cast)),
            field("Denominator", fields.denominator().map(Component.class::cast)),
            field("Value", Optional.of(valueWithUnit(measure))),
            cell("Status and note", fields.status(), fields.note()),
            cell("Checks", state, conflict, refused, findings)
        );
        show();
    }

    NativeTableRow component() {
        return component;
    }

    SheetRow row() {
        return row;
    }

    String firstField() {
        return fields.firstId();
    }

    List<ReturnFinding> findings() {
        return findings.shown();
    }

    /** {@return whether somebody else's value waits for a decision} */
    boolean conflicting() {
        return conflict.open();
    }

    private final class Keyed implements FigureFields.Listener {

        @Override
        public void typing(TypedFigure typed) {
            var entry = row.keyed().with(typed);
            check(entry, entry.findings(row.history()));
            desk.changed();
        }

        @Override
        public void left(TypedFigure typed) {
            refused.setText("");
            if (conflicting()) {
                stillConflicting(typed);
            } else if (typed.equals(row.keyed().typed())) {
                show();
            } else {
                write(row.keyed().with(typed));
            }
        }
    }

    /** While both wait for a choice nothing is saved: going on to the next field is not a choice. */
    private void stillConflicting(TypedFigure typed) {
        if (typed.equals(row.keyed().typed())) {
            keepTheirs();
        } else {
            var mine = row.keyed().with(typed);
            check(mine, mine.findings(row.history()));
            offerBoth();
        }
    }

    /** A reason that comes while both wait for a choice stays in its field, from where the choice takes it. */
    private void reasoned(ReturnFinding.Kind kind, String reason) {
        if (!conflicting()) {
            write(row.keyed().accepting(kind, reason));
        }
    }

    private void write(ReturnEntry entry) {
        take(desk.save(row.version(), entry), false);
    }

    /** A question is about what is saved, so it settles nothing between two values. */
    private void ask(String question) {
        take(desk.ask(row.version(), row.keyed(), question), conflicting());
    }

    private void take(EntryService.Outcome outcome, boolean undecided) {
        refused.setText("");
        switch (outcome) {
            case EntryService.Outcome.Saved saved when undecided -> {
                row = row.with(saved.entry());
                state.show(row);
                offerBoth();
            }
            case EntryService.Outcome.Saved saved -> {
                row = row.with(saved.entry());
                fields.saved(row.keyed().typed());
                conflict.close();
                show();
                findings.saved(row.keyed());
                desk.saved(row);
            }
            case EntryService.Outcome.TakenOver(var theirs) -> {
                row = row.with(theirs);
                offerBoth();
                desk.changed();
            }
            case EntryService.Outcome.Refused(var why) -> refused.setText("Error: Not saved. " + why);
        }
    }

    /** Nothing is written until the user has chosen; what was typed stays in the fields. */
    private void offerBoth() {
        var theirs = row.entry().orElseThrow();
        conflict.offer(theirs.recordedBy(), theirs.item().typed(), fields.typed());
    }

    private void keepTheirs() {
        var theirs = row.keyed().typed();
        fields.show(theirs);
        fields.saved(theirs);
        conflict.close();
        findings.clear();
        show();
        component.getElement().executeJs("this.dispatchEvent(new Event('figure-settled', { bubbles: true }))");
        desk.saved(row);
    }

    private void useMine() {
        var mine = row.keyed().with(fields.typed());
        for (var reason : findings.reasons().entrySet()) {
            mine = mine.accepting(reason.getKey(), reason.getValue());
        }
        write(mine);
    }

    private void show() {
        check(row.keyed(), row.findings());
        state.show(row);
    }

    private void check(ReturnEntry entry, List<ReturnFinding> found) {
        findings.show(found, entry);
        fields.compute(FigureWords.computed(entry, row.history().measure()));
        fields.mark(
            found.stream().anyMatch(ReturnFinding::refuses),
            found.isEmpty() ? "" : findings.getId().orElse("")
        );
    }

    private NativeTableHeaderCell head(Measure measure) {
        var name = new Span(measure.name());
        name.addClassName("row-name");
        var period = new Span(row.figure().period().words() + ", " + FigureWords.unit(measure));
        period.addClassName("row-message");
        var definition = new NativeDetails("Definition", new Paragraph(measure.definition()));
        definition.addClassName("definition");
        var cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "row");
        cell.add(name, period, definition);
        return cell;
    }

    private static NativeTableCell before(String label, Optional<Observation> known, Measure measure) {
        if (known.isEmpty()) {
            return cell(label, quiet("None"));
        }
        var value = new Span(FigureWords.value(known.get(), measure));
        value.addClassName("before-value");
        var when = quiet(known.get().period().shortWords());
        var cell = cell(label, value, when);
        FigureWords.counts(known.get()).ifPresent(words -> cell.add(quiet(words)));
        return cell;
    }

    private static Span quiet(String words) {
        var span = new Span(words);
        span.addClassName("row-message");
        return span;
    }

    private Component valueWithUnit(Measure measure) {
        var box = new Div(fields.value(), fields.computed());
        box.addClassName("value-box");
        box.getElement().setAttribute("data-unit", FigureWords.unit(measure));
        return box;
    }

    private static NativeTableCell field(String label, Optional<Component> field) {
        var cell = cell(label, field.orElseGet(() -> quiet("\u2013")));
        if (field.isEmpty()) {
            cell.addClassName("no-field");
        }
        return cell;
    }

    private static NativeTableCell cell(String label, Component... content) {
        var cell = new NativeTableCell();
        cell.getElement().setAttribute("data-label", label);
        cell.add(content);
        return cell;
    }
}
