package uk.improvementboard.board.returns.monthly;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import uk.improvementboard.metrics.returns.ReturnEntry;
import uk.improvementboard.metrics.returns.ReturnFinding;

/** What the checks say of one figure, beside it; under each warning a field for the reason to let it stand. */
final class FindingsBox extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final String figure;
    private final boolean mayKey;
    private final transient BiConsumer<ReturnFinding.Kind, String> accept;
    private final transient Map<ReturnFinding.Kind, Input> reasons = new EnumMap<>(ReturnFinding.Kind.class);
    private transient List<ReturnFinding> shown = List.of();

    FindingsBox(String figure, boolean mayKey, BiConsumer<ReturnFinding.Kind, String> accept) {
        this.figure = figure;
        this.mayKey = mayKey;
        this.accept = accept;
        setId("said-" + figure);
        getContent().addClassName("findings");
    }

    /** Shows findings; a reason being typed is not touched while its warning stays. */
    void show(List<ReturnFinding> findings, ReturnEntry entry) {
        if (findings.equals(shown)) {
            return;
        }
        clear();
        shown = findings;
        findings.forEach(finding -> getContent().add(said(finding)));
        findings
            .stream()
            .filter(finding -> !finding.refuses())
            .forEach(finding -> getContent().add(reason(finding, entry.reasonFor(finding.kind()).orElse(""))));
    }

    /** Shows and tells the browser which reasons stand in the database: another figure drops those that were given before it. */
    void saved(ReturnEntry entry) {
        reasons.forEach((kind, field) -> {
            var reason = entry.reasonFor(kind).orElse("");
            field.setValue(reason);
            field.getElement().setAttribute("data-saved", reason);
        });
    }

    /** Takes everything away, also reasons that are not saved. */
    void clear() {
        shown = List.of();
        getContent().removeAll();
        reasons.clear();
    }

    /** {@return the reasons that stand in the fields, saved or not} */
    Map<ReturnFinding.Kind, String> reasons() {
        var given = new EnumMap<ReturnFinding.Kind, String>(ReturnFinding.Kind.class);
        reasons.forEach((kind, field) -> given.put(kind, field.getValue()));
        return given;
    }

    List<ReturnFinding> shown() {
        return shown;
    }

    private static Component said(ReturnFinding finding) {
        var word = new Span(finding.severity().words() + ": ");
        word.addClassName("finding-word");
        var line = new Paragraph(word, new Span(finding.what() + " "), new Span(finding.mend()));
        line.addClassName(finding.refuses() ? "finding--error" : "finding--warning");
        return line;
    }

    private Component reason(ReturnFinding finding, String given) {
        var field = new Input();
        field.setId("reason-" + figure + "-" + finding.kind().name());
        field.setValue(given);
        field.getElement().setAttribute("data-column", "reason").setAttribute("data-saved", given);
        reasons.put(finding.kind(), field);
        field.setEnabled(mayKey);
        field.getElement().setAttribute("maxlength", Integer.toString(ReturnEntry.LONGEST_TEXT));
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                accept.accept(finding.kind(), event.getValue());
            }
        });
        var label = new NativeLabel("Reason (" + finding.kind().words().toLowerCase(Locale.UK) + ")");
        label.setFor(field);
        var box = new Div(label, field);
        box.addClassName("finding-reason");
        return box;
    }
}
