package uk.improvementboard.board.signoff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.signoff.Disagreement;
import uk.improvementboard.metrics.signoff.SignOffWords;

/** What partners hold who disagree, beside the figure, which stays as it was reported. */
final class Disputed {

    private Disputed() {}

    static Component words(Disagreement it, FigureFormat format, SignOffWords words) {
        return words(
            it
                .statements()
                .stream()
                .map(statement -> words.held(statement, format))
                .toList(),
            it.agreement().map(SignOffWords::agreed)
        );
    }

    static Component words(List<String> statements, Optional<String> agreement) {
        var head = new Span(
            agreement.isPresent() ? "The partners disagreed. " : "The partners disagree about this figure. "
        );
        head.addClassName("strong");
        var box = new Div(new Paragraph(head));
        box.addClassName("disputed");
        statements.forEach(statement -> box.add(new Paragraph(Wording.sentence(statement))));
        agreement.ifPresent(end -> box.add(new Paragraph(Wording.sentence(end))));
        return box;
    }
}
