package uk.improvementboard.board.office;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.SortedMap;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.mine.DigestDay;

/** Who owes what and how good the data are, an organisation a row. */
final class OwedTables {

    static final String OWED = "Who owes what";
    static final String QUALITY = "Data quality";

    private OwedTables() {}

    static Component owed(SortedMap<String, OrganisationOwes> owed, LocalDate day) {
        if (owed.isEmpty()) {
            return new Div(new H2(OWED), new Paragraph("No organisation owns a measure or an action yet."));
        }
        var table = new PlainTable(
            OWED,
            "matrix counts",
            Column.text("Organisation"),
            Column.number("Figures late"),
            Column.number("Queried"),
            Column.number("Signatures awaited"),
            Column.number("Commentaries missing"),
            Column.number("Exception pages missing"),
            Column.number("Actions overdue"),
            Column.number("Answers overdue"),
            Column.number("Agreed actions overdue")
        );
        owed.forEach((name, it) ->
            table.row(
                new Span(name),
                count(it.overdue().figures()),
                count(it.queried()),
                count(it.overdue().signatures()),
                count(it.overdue().commentaries()),
                count(it.overdue().exceptionPages()),
                count(it.overdue().actions()),
                count(it.overdue().challenges()),
                count(it.overdue().agreed())
            )
        );
        return new Div(table, digest(owed, day));
    }

    private static Component digest(SortedMap<String, OrganisationOwes> owed, LocalDate day) {
        var next = DigestDay.after(day);
        var chased = owed
            .entrySet()
            .stream()
            .filter(it -> !it.getValue().overdue().nothing())
            .map(it -> it.getKey())
            .toList();
        var words =
            "The next digest goes out on Monday " +
            Days.words(next) +
            " (" +
            Days.due(next, day) +
            ") to the executives who gave an address. ";
        return new Paragraph(
            words +
                (chased.isEmpty()
                    ? "Nothing is overdue, so as things stand nobody gets one."
                    : "As things stand it chases " +
                      String.join(" and ", chased) +
                      " for what stands above, queries left out.")
        );
    }

    static Component quality(SortedMap<String, OrganisationOwes> owed) {
        if (owed.isEmpty()) {
            return new Div(new H2(QUALITY), new Paragraph("No measure is on the board yet."));
        }
        var table = new PlainTable(
            QUALITY,
            "matrix counts",
            Column.text("Organisation"),
            Column.number("Measures"),
            Column.number("Late"),
            Column.number("Queried"),
            Column.number("Newest is provisional"),
            Column.number("Periods missing in a year"),
            Column.number("History too short for limits")
        );
        owed.forEach((name, it) ->
            table.row(
                new Span(name),
                new Span(Integer.toString(it.quality().measures())),
                count(it.quality().late()),
                count(it.queried()),
                count(it.quality().provisional()),
                count(it.quality().missing()),
                count(it.quality().shortHistory())
            )
        );
        return new Div(table, new Paragraph("A measure that two organisations own counts for both."));
    }

    private static Component count(long count) {
        var words = new Span(Long.toString(count));
        if (count > 0) {
            words.addClassName("late");
        }
        return words;
    }
}
