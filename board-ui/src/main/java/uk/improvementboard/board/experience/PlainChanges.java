package uk.improvementboard.board.experience;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import uk.improvementboard.board.change.ChangeLine;
import uk.improvementboard.board.change.ChangeService.Changes;
import uk.improvementboard.board.component.CutList;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.measure.MeasureNavigation;
import uk.improvementboard.board.plan.PlanNavigation;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.metrics.measure.Wording;

/** What changed since the last board, said as one says it to a neighbour: better, worse, and the rest. */
final class PlainChanges extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 6;
    private static final List<String> HEADS = List.of("Got better", "Got worse", "Dates and figures");

    PlainChanges(Changes changes, BoardAddress address) {
        getContent().add(new H2("What changed since " + changes.sinceWords(Days::words)));
        if (changes.lines().isEmpty()) {
            getContent().add(new Paragraph("Nothing got better or worse, no date moved, and no figure was corrected."));
            return;
        }
        var groups = new Div();
        groups.addClassName("side-by-side");
        HEADS.forEach(head ->
            groups.add(
                group(
                    head,
                    changes
                        .lines()
                        .stream()
                        .filter(line -> head.equals(head(line)))
                        .toList(),
                    address
                )
            )
        );
        getContent().add(groups);
    }

    private static String head(ChangeLine line) {
        return switch (line.kind()) {
            case "Better" -> "Got better";
            case "Worse" -> "Got worse";
            default -> "Dates and figures";
        };
    }

    private static Component group(String head, List<ChangeLine> lines, BoardAddress address) {
        var group = new Div(new H3(head));
        if (lines.isEmpty()) {
            group.add(new Paragraph("Nothing."));
            return group;
        }
        group.add(
            CutList.of(
                "",
                lines,
                SHOWN,
                rest -> "And " + rest + " more",
                line -> new ListItem(link(line, address), new Span(": " + words(line)))
            )
        );
        return group;
    }

    private static Component link(ChangeLine line, BoardAddress address) {
        return line
            .section()
            .<Component>map(code -> PlanNavigation.section(line.subject(), code, address))
            .or(() -> line.measure().map(code -> MeasureNavigation.measure(line.subject(), code, address)))
            .orElseGet(() -> new Span(line.subject()));
    }

    static String words(ChangeLine line) {
        return Wording.sentence(
            line
                .rating()
                .map(
                    it ->
                        switch (it.facet()) {
                            case DELIVERY -> "the work was ";
                            case IMPACT -> "the difference it makes was ";
                            case SUSTAINED -> "whether it lasts was ";
                            case HEADLINE -> "it was ";
                        } +
                        "\"" +
                        it.before() +
                        "\" and is now \"" +
                        it.now() +
                        "\""
                )
                .orElseGet(
                    () ->
                        switch (line.kind()) {
                            case "Date moved" -> "its date moved " + line.words();
                            case "Restated" -> "a figure was corrected: " + line.words();
                            case "Set by hand" -> "a person set the rating: " + line.words();
                            default -> line.words();
                        }
                )
        );
    }
}
