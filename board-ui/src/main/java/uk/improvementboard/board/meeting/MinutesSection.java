package uk.improvementboard.board.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import uk.improvementboard.board.challenge.ChallengeNavigation;
import uk.improvementboard.board.challenge.ChallengeTable;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.QuietWords;
import uk.improvementboard.board.component.RatingTag;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.pack.MinutesPage;
import uk.improvementboard.metrics.pack.MinutesPage.Entry;

/** The minutes of a meeting as they grow: what was decided, taken on, assured and challenged, and what is carried forward. */
final class MinutesSection extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    MinutesSection(MinutesPage page, BoardAddress address) {
        getContent().addClassName("section-block");
        getContent().add(
            page.entries().isEmpty() ? new Paragraph("Nothing is in the minutes yet.") : entries(page, address)
        );
        if (!page.raised().rows().isEmpty()) {
            getContent().add(new ChallengeTable("Challenges raised at this meeting", page.raised().rows(), address));
        }
        if (!page.carried().rows().isEmpty()) {
            getContent().add(new ChallengeTable("Challenges carried forward", page.carried().rows(), address));
        }
    }

    private static Component entries(MinutesPage page, BoardAddress address) {
        var table = new PlainTable(
            "Minutes",
            "promises",
            Column.text("What"),
            Column.text("What was said"),
            Column.text("About"),
            Column.text("Who, by when"),
            Column.text("How it stands").with("col-rating")
        );
        page.entries().forEach(it ->
            table.row(
                new Span(it.kind()),
                new Div(new Div(it.words()), QuietWords.of(it.recorded())),
                about(it, address),
                who(it),
                it
                    .state()
                    .<Component>map(RatingTag::block)
                    .orElseGet(() -> new Span("On record"))
            )
        );
        return table;
    }

    private static Component about(Entry it, BoardAddress address) {
        return it
            .subject()
            .<Component>map(subject -> ChallengeNavigation.subject(it.about(), subject, address))
            .orElseGet(() -> new Span(it.about()));
    }

    private static Component who(Entry it) {
        if (it.who().isEmpty()) {
            return new Span("The board");
        }
        return it.due().isEmpty() ? new Span(it.who()) : new Div(new Div(it.who()), QuietWords.of("Due " + it.due()));
    }
}
