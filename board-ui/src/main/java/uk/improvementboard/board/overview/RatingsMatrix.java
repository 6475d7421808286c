package uk.improvementboard.board.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.RatingTag;
import uk.improvementboard.board.plan.PlanNavigation;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.OverviewPage;
import uk.improvementboard.metrics.pack.OverviewPage.SectionRow;
import uk.improvementboard.metrics.pack.Tag;

/** Delivery, impact and sustained change of every priority action and area, side by side. */
public final class RatingsMatrix extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    /** Shows every row of the board at a glance. */
    public RatingsMatrix(OverviewPage page, BoardAddress address) {
        var table = PlainTable.withHiddenCaption(
            "Ratings of priority actions and areas for improvement",
            "matrix",
            Column.text("Priority actions").with("head"),
            Column.text("Delivery").with("col-rating"),
            Column.text("Impact").with("col-rating"),
            Column.text("Sustained").with("col-rating")
        );
        rows(table, page.priorityActions(), address);
        if (!page.areasForImprovement().isEmpty()) {
            table.group("Areas for improvement");
            rows(table, page.areasForImprovement(), address);
        }
        getContent().getElement().setAttribute("aria-label", "Ratings");
        getContent().add(table);
    }

    private static void rows(PlainTable table, List<SectionRow> rows, BoardAddress address) {
        rows.forEach(row ->
            table.row(
                name(row, address),
                RatingTag.narrow(row.delivery()),
                RatingTag.narrow(row.impact()),
                RatingTag.narrow(row.sustained())
            )
        );
    }

    private static Component name(SectionRow row, BoardAddress address) {
        var name = new Span(PlanNavigation.section(row.title(), row.code(), address));
        name.addClassName("row-name");
        var message = new Span(row.message());
        message.addClassName("row-message");
        var cell = new Div(name, message);
        setBy("Delivery", row.delivery(), cell);
        setBy("Impact", row.impact(), cell);
        setBy("Sustained", row.sustained(), cell);
        return cell;
    }

    /** The columns of ratings are too narrow for it. */
    private static void setBy(String facet, Tag tag, Div cell) {
        tag.overridden().ifPresent(computed -> {
            var words = new Span(facet + ": " + Wording.lowerFirst(computed.setUntil()) + ".");
            words.addClassName("row-message");
            cell.add(words);
        });
    }
}
