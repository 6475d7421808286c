package uk.improvementboard.board.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.DownloadLink;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.ScreenFold;
import uk.improvementboard.board.evidence.EvidenceService.Deliverable;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.metrics.plan.ActionMilestone;
import uk.improvementboard.metrics.plan.Evidence;
import uk.improvementboard.metrics.plan.EvidenceFile;

/** What was handed in for a deliverable, how the board took it, and what may be done with it. */
final class EvidenceTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int KILOBYTE = 1000;
    private static final int MEGABYTE = 1_000_000;

    private final transient Deliverable where;
    private final transient Deciding.May may;
    private final transient BoardPlace place;
    private final transient Consumer<String> said;

    EvidenceTable(
        ActionMilestone milestone,
        Deliverable where,
        Deciding.May may,
        BoardPlace place,
        Consumer<String> said
    ) {
        this.where = where;
        this.may = may;
        this.place = place;
        this.said = said;
        if (milestone.evidence().isEmpty()) {
            getContent().add(new H3("Evidence"), new Paragraph("None handed in."));
            return;
        }
        var table = new PlainTable(
            "Evidence",
            "evidence",
            Column.text("What"),
            Column.text("Handed in"),
            Column.text("Who may read it"),
            Column.text("State")
        );
        milestone
            .evidence()
            .forEach(item ->
                table.row(
                    what(item),
                    new Span(Days.words(item.submittedOn()) + ", " + item.submittedBy()),
                    new Span(item.handling().words()),
                    state(item)
                )
            );
        getContent().add(table);
    }

    private Component what(Evidence item) {
        var cell = new Div(new Span(item.title()));
        if (!item.description().isEmpty()) {
            var words = new Span(item.description());
            words.addClassName("row-message");
            cell.add(words);
        }
        item.file().ifPresent(file -> cell.add(link(file)));
        return cell;
    }

    private Component link(EvidenceFile file) {
        var link = DownloadLink.to(
            place.partnership().slug() + "/evidence/" + file.id(),
            file.name() + " (" + size(file.size()) + ")"
        );
        link.addClassName("row-message");
        return link;
    }

    private static String size(long bytes) {
        return bytes < MEGABYTE
            ? Math.max(1, bytes / KILOBYTE) + " kB"
            : "%.1f MB".formatted(bytes / (double) MEGABYTE);
    }

    private Component state(Evidence item) {
        var cell = new Div(new Span(words(item)));
        if (may.accept() && item.awaited()) {
            cell.add(ScreenFold.of("Accept or return", decide(item)));
        }
        if (may.handIn() && !item.withdrawn()) {
            var withdraw = new NativeButton("Withdraw", _ -> {
                may.evidence().withdraw(place.partnership().id(), where, item.title());
                said.accept("\"" + item.title() + "\" is withdrawn. It stays in view and counts no longer.");
            });
            withdraw.addClassName("link-button");
            withdraw.getElement().setAttribute("aria-label", "Withdraw " + item.title());
            cell.add(new Div(withdraw));
        }
        return cell;
    }

    private Component decide(Evidence item) {
        return new ReasonForm(
            "What is missing, if you return it",
            "Accept",
            "Return",
            where.milestone() + "-" + Math.abs(item.title().hashCode()),
            (accepted, words) -> {
                if (accepted) {
                    may.evidence().accept(place.partnership().id(), where, item.title());
                    said.accept("\"" + item.title() + "\" is accepted.");
                } else {
                    may.evidence().sendBack(place.partnership().id(), where, item.title(), words);
                    said.accept("\"" + item.title() + "\" is returned with your words.");
                }
            }
        );
    }

    private static String words(Evidence item) {
        if (item.withdrawn()) {
            return "Withdrawn";
        }
        return item
            .acceptedOn()
            .map(on -> "Accepted " + Days.words(on) + (item.acceptedBy().isEmpty() ? "" : " by " + item.acceptedBy()))
            .or(() ->
                item
                    .returned()
                    .map(
                        back ->
                            "Returned " +
                            Days.words(back.on()) +
                            " by " +
                            back.by() +
                            (back.words().isEmpty() ? "" : ": " + back.words())
                    )
            )
            .orElse("Not yet accepted");
    }
}
