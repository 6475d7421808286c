package uk.improvementboard.board.experience;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.QuietWords;
import uk.improvementboard.board.component.RatingTag;
import uk.improvementboard.board.measure.MeasureNavigation;
import uk.improvementboard.board.plan.PlanNavigation;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.pack.ExperiencePage;
import uk.improvementboard.metrics.pack.ExperiencePage.Part;

/** What families say of each part of the plan, short enough to stand beside the outcomes: a row a part, also where nothing was asked. */
public final class ExperienceTable {

    static final String CAPTION = "What families say";

    private ExperienceTable() {}

    /** {@return the table} */
    public static Component of(ExperiencePage page, BoardAddress address) {
        var table = new PlainTable(
            CAPTION,
            "families",
            Column.text("Part of the plan"),
            Column.text("Measures that ask them: how many answered, how and when"),
            Column.text("You said, we did")
        );
        page.parts().forEach(part -> table.row(title(part, address), measures(part, address), items(part)));
        return table;
    }

    private static Component title(Part part, BoardAddress address) {
        return part
            .section()
            .<Component>map(code -> PlanNavigation.section(part.title(), code, address))
            .orElseGet(() -> new Span(part.title()));
    }

    private static Component measures(Part part, BoardAddress address) {
        if (part.measures().isEmpty()) {
            return new Span(ExperiencePage.NONE);
        }
        var cell = new Div();
        cell.addClassName("family-measures");
        part.measures().forEach(it -> {
            var name = new Span(MeasureNavigation.measure(it.name(), it.code(), address), new Span(": " + it.now()));
            cell.add(
                new Div(name, RatingTag.of(it.rating())),
                QuietWords.of(it.period() + ". Answers: " + it.people() + ". " + it.method())
            );
        });
        return cell;
    }

    private static Component items(Part part) {
        if (part.items().isEmpty()) {
            return new Span(ExperiencePage.NONE);
        }
        var latest = part.items().getFirst();
        var more = part.items().size() - 1;
        return new Div(
            new Div("You said: " + latest.youSaid()),
            new Div("We did: " + latest.weDid()),
            QuietWords.of(
                latest.heard() +
                    ", " +
                    latest.method() +
                    ", n: " +
                    latest.people() +
                    (more == 0 ? "" : "; " + more + " more")
            )
        );
    }
}
