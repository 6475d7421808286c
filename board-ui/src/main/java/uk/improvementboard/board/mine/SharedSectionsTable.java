package uk.improvementboard.board.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.improvementboard.board.component.CutTable;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.QuietWords;
import uk.improvementboard.board.component.RatingTag;
import uk.improvementboard.board.plan.PlanNavigation;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.OverviewPage;
import uk.improvementboard.metrics.pack.OverviewPage.SectionRow;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.metrics.shared.SharedSection;
import uk.improvementboard.metrics.shared.SharedWork;

/** Priority actions and areas that several partners answer for: what each does in them, and what of it is overdue. */
final class SharedSectionsTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 4;

    /** @param page the board at a glance, whose ratings are those shown everywhere */
    SharedSectionsTable(
        SharedWork shared,
        OverviewPage page,
        BoardReading reading,
        Map<OrganisationCode, String> names,
        BoardAddress address
    ) {
        var columns = new ArrayList<Column>();
        columns.add(Column.text("Priority action or area"));
        shared.partners().forEach(who -> columns.add(Column.text(who.nameIn(names))));
        columns.add(Column.text("Delivery").with("col-rating"));
        columns.add(Column.text("Impact").with("col-rating"));
        var day = reading.plan().asAt();
        var all = shared.sections();
        var more = Wording.counted(Math.max(0, all.size() - SHOWN), "more part") + " of the plan owned together";
        getContent().add(
            CutTable.of("Parts of the plan owned together", all, SHOWN, more, (caption, part) -> {
                var table = new PlainTable(caption, "shared", columns.toArray(Column[]::new));
                rows(table, part, shared, page, day, address);
                return table;
            })
        );
    }

    private static void rows(
        PlainTable table,
        List<SharedSection> sections,
        SharedWork shared,
        OverviewPage page,
        LocalDate day,
        BoardAddress address
    ) {
        sections.forEach(it -> {
            var cells = new ArrayList<Component>();
            var section = it.reading().section();
            cells.add(
                new Div(
                    PlanNavigation.section(section.title(), section.code(), address),
                    QuietWords.of(section.label())
                )
            );
            shared.partners().forEach(who -> cells.add(part(it, who, day, address)));
            var row = row(page, section.code());
            cells.add(RatingTag.block(row.delivery()));
            cells.add(RatingTag.block(row.impact()));
            table.row(cells.toArray(Component[]::new));
        });
    }

    private static SectionRow row(OverviewPage page, SectionCode code) {
        return Stream.concat(page.priorityActions().stream(), page.areasForImprovement().stream())
            .filter(it -> it.code().equals(code))
            .findFirst()
            .orElseThrow();
    }

    private static Component part(SharedSection it, OrganisationCode who, LocalDate day, BoardAddress address) {
        return Optional.ofNullable(it.parts().get(who))
            .map(part -> part(part, day, address))
            .orElseGet(() -> new Span("Does not answer for it"));
    }

    private static Component part(SharedSection.Part part, LocalDate day, BoardAddress address) {
        if (part.actions() == 0) {
            return new Span("No action of its own");
        }
        var count = Wording.counted(part.actions(), "action");
        if (part.overdue().isEmpty()) {
            return new Span(count + ", nothing overdue");
        }
        var list = new UnorderedList();
        list.addClassName("deliverables");
        part.overdue().forEach(overdue -> list.add(item(overdue, day, address)));
        return new Div(new Span(count + ", " + part.overdue().size() + " overdue"), list);
    }

    private static ListItem item(SharedSection.Overdue overdue, LocalDate day, BoardAddress address) {
        var action = overdue.action();
        var late = new Span(Days.due(overdue.due(), day));
        late.addClassName("late");
        return new ListItem(
            PlanNavigation.action(action.number() + " " + overdue.milestone().title(), action.number(), address),
            new Span(", "),
            late
        );
    }
}
