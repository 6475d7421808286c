package uk.improvementboard.board.exception;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.RatingTag;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.exception.ExceptionReading;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.Tag;

/** Exception pages that fall to one organisation, those to be written first. */
public final class OwnExceptionsTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** @param exceptions of the organisation's, what needs attention first */
    public OwnExceptionsTable(List<ExceptionReading> exceptions, BoardAddress address) {
        var table = new PlainTable(
            "My exception pages",
            "due-list",
            Column.text("What it is about"),
            Column.text("Why"),
            Column.text("Back on track by"),
            Column.text("How it stands").with("col-rating")
        );
        exceptions.forEach(it ->
            table.row(
                new Span(ExceptionNavigation.page(it.name(), it.subject(), address)),
                new Span(Wording.sentence(it.reason())),
                new Span(
                    it
                        .present()
                        .map(page -> Days.words(page.recovery()))
                        .orElse("Not said")
                ),
                RatingTag.block(new Tag(it.state().rag(), it.state().words(), it.reason(), Optional.empty()))
            )
        );
        getContent().add(table);
    }
}
