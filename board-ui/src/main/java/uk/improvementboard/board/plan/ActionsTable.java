package uk.improvementboard.board.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.board.commentary.CommentarySection;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.RatingTag;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.pack.SectionPage;
import uk.improvementboard.metrics.pack.SectionPage.ActionRow;
import uk.improvementboard.metrics.pack.SectionPage.DeliverableRow;
import uk.improvementboard.metrics.pack.SectionPage.Quality;

/** The actions of one priority action or area, each with its dated deliverables, first promise beside present date. */
final class ActionsTable extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    ActionsTable(SectionPage page, BoardAddress address) {
        this(page, page.label() + ": " + page.title(), address);
        getContent().addComponentAsFirst(
            new Paragraph(PlanNavigation.section("Open this page: " + page.title(), page.code(), address))
        );
    }

    ActionsTable(SectionPage page, String caption, BoardAddress address) {
        getContent().addClassName("section-block");
        if (page.actions().isEmpty()) {
            getContent().add(new H2(caption), new Paragraph("No action is on the board for it."));
            return;
        }
        var table = new PlainTable(
            caption,
            "actions",
            Column.text("Action"),
            Column.text("Delivery"),
            Column.text("Owner and lead"),
            Column.text("Deliverables: first promise, date now, state"),
            Column.text("Latest progress"),
            Column.text("Plan quality").with("col-quality")
        );
        page.actions().forEach(action ->
            table.row(
                name(action, address),
                RatingTag.of(action.delivery()),
                people(action),
                deliverables(action.deliverables()),
                progress(action),
                quality(action.quality())
            )
        );
        getContent().add(table);
    }

    private static Component name(ActionRow action, BoardAddress address) {
        var criteria = new Span(action.successCriteria());
        var standing = new Span(action.delivery().explanation());
        List.of(criteria, standing).forEach(it -> it.addClassName("row-message"));
        return new Div(
            PlanNavigation.action(action.number() + " " + action.title(), action.number(), address),
            criteria,
            standing
        );
    }

    private static Component people(ActionRow action) {
        var lead = new Span("Lead: " + action.lead());
        var accountable = new Span("Accountable: " + action.accountable());
        List.of(lead, accountable).forEach(it -> it.addClassName("row-message"));
        return new Div(new Span(action.owner()), lead, accountable);
    }

    private static Component progress(ActionRow action) {
        var progress = new Div(new Span(action.progress()));
        action
            .commentary()
            .ifPresent(it -> progress.add(new NativeDetails("Commentary, " + it.month(), CommentarySection.words(it))));
        action.commentaryMissing().ifPresent(it -> {
            var missing = new Span(it);
            missing.addClassNames("row-message", "late");
            progress.add(missing);
        });
        return progress;
    }

    private static Component quality(Optional<Quality> quality) {
        return quality.map(ActionsTable::quality).orElseGet(() -> new Span("Not tested"));
    }

    private static Component quality(Quality quality) {
        if (quality.mend().isEmpty()) {
            return new Span(quality.score());
        }
        var list = new UnorderedList();
        list.addClassName("deliverables");
        quality.mend().forEach(sentence -> list.add(new ListItem(sentence)));
        return new NativeDetails(quality.score(), list);
    }

    private static Component deliverables(List<DeliverableRow> rows) {
        if (rows.isEmpty()) {
            return new Span("No dated deliverable");
        }
        var list = new UnorderedList();
        list.addClassName("deliverables");
        rows.forEach(row -> list.add(new ListItem(words(row))));
        return list;
    }

    private static String words(DeliverableRow row) {
        var moved = row.moved().equals("not moved") ? "" : ", first " + row.first() + ", " + row.moved();
        return row.title() + ": " + row.now() + moved + ". " + row.state() + ". Evidence: " + row.evidence();
    }
}
