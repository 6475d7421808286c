package uk.improvementboard.board.overview;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import uk.improvementboard.board.challenge.ChallengesLine;
import uk.improvementboard.board.component.CutList;
import uk.improvementboard.board.plan.PlanNavigation;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.pack.ChallengesPage;
import uk.improvementboard.metrics.pack.DecisionsPage;
import uk.improvementboard.metrics.pack.DecisionsPage.Row;

/** What waits for the board's word: dates asked for, evidence handed in, and challenges that are carried forward. */
final class DecisionsSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    DecisionsSection(DecisionsPage decisions, ChallengesPage challenges, BoardAddress address) {
        show(decisions.rows(), address);
        getContent().add(ChallengesLine.of(challenges, address));
    }

    private void show(List<Row> rows, BoardAddress address) {
        var number = rows.size();
        var head = new Div(new H2(number == 0 ? "To decide" : "To decide: " + number));
        head.addClassNames("section-head", "rule-under");
        getContent().add(head);
        if (number == 0) {
            getContent().add(new Paragraph(DecisionsPage.NOTHING));
            return;
        }
        getContent().add(CutList.of("changes", rows, SHOWN, rest -> rest + " more to decide", it -> item(it, address)));
    }

    private static ListItem item(Row waiting, BoardAddress address) {
        var kind = new Span(waiting.kind());
        kind.addClassName("kind");
        return new ListItem(
            kind,
            new Span(
                PlanNavigation.action(waiting.subject(), waiting.action(), address),
                new Span(": " + waiting.words())
            )
        );
    }
}
