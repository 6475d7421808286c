package uk.improvementboard.board.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.improvementboard.board.change.ChangeLine;
import uk.improvementboard.board.change.ChangeService;
import uk.improvementboard.board.component.CutList;
import uk.improvementboard.board.measure.MeasureNavigation;
import uk.improvementboard.board.plan.PlanNavigation;
import uk.improvementboard.board.restatement.RestatementNavigation;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.measure.Wording;

/** What changed since the last board. */
final class ChangesSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 8;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    ChangesSection(ChangeService.Changes changes, BoardAddress address) {
        var title = new H2("Changed since " + changes.sinceWords(DAY::format));
        var head = new Div(title);
        head.addClassNames("section-head", "rule-under");
        getContent().add(head);
        if (changes.lines().isEmpty()) {
            getContent().add(new Paragraph("No rating, date or published figure changed."), ledger(address));
            return;
        }
        getContent().add(
            CutList.of(
                "changes",
                changes.lines(),
                SHOWN,
                rest -> Wording.counted(rest, "more change"),
                line -> item(line, address)
            )
        );
        getContent().add(ledger(address));
    }

    private static Component ledger(BoardAddress address) {
        return new Paragraph(RestatementNavigation.ledger("All restatements, first and now", address));
    }

    private static ListItem item(ChangeLine line, BoardAddress address) {
        var kind = new Span(line.kind());
        kind.addClassName("kind");
        return new ListItem(kind, new Span(link(line, address), new Span(": " + line.words())));
    }

    private static Component link(ChangeLine line, BoardAddress address) {
        return line
            .section()
            .<Component>map(code -> PlanNavigation.section(line.subject(), code, address))
            .or(() -> line.measure().map(code -> MeasureNavigation.measure(line.subject(), code, address)))
            .orElseGet(() -> new Span(line.subject()));
    }
}
