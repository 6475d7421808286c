package uk.improvementboard.board.mine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.improvementboard.board.challenge.ChallengeNavigation;
import uk.improvementboard.board.component.CutTable;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.Months;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.component.QuietWords;
import uk.improvementboard.board.exception.ExceptionNavigation;
import uk.improvementboard.board.meeting.MeetingNavigation;
import uk.improvementboard.board.shell.BoardAddress;
import uk.improvementboard.board.shell.SubjectLink;
import uk.improvementboard.board.signoff.SignOffNavigation;
import uk.improvementboard.metrics.measure.Wording;

/** What an organisation owes in one list, overdue first, each with its day and the way to where it is done. */
final class OwedTable extends Composite<Div> {

    static final String CAPTION = "Owed to the board, overdue first";

    private static final long serialVersionUID = 1L;
    /** A screen of them; the rest is opened when it is wanted. */
    private static final int SHOWN = 12;

    OwedTable(List<Owed> owed, LocalDate day, BoardAddress address) {
        if (owed.isEmpty()) {
            getContent().add(new H2(CAPTION), new Paragraph("Nothing is overdue, and nothing falls due soon."));
            return;
        }
        var lines = lines(owed);
        var more = lines.stream().skip(SHOWN).mapToInt(List::size).sum();
        getContent().add(
            CutTable.of(CAPTION, lines, SHOWN, Wording.counted(more, "more thing") + " owed", (caption, part) -> {
                var table = new PlainTable(
                    caption,
                    "due-list owed",
                    Column.text("What"),
                    Column.text("Kind"),
                    Column.text("Due"),
                    Column.text("How it stands")
                );
                part.forEach(line -> row(table, line, day, address));
                return table;
            })
        );
    }

    /** One thing a line; but what is owed now without a day of its own shares one line a kind, so that no kind hides the others. */
    private static List<List<Owed>> lines(List<Owed> owed) {
        var lines = new ArrayList<List<Owed>>();
        for (var it : owed) {
            var same = lines
                .stream()
                .filter(line -> undated(it) && undated(line.getFirst()) && line.getFirst().kind() == it.kind())
                .findFirst();
            same.ifPresentOrElse(line -> line.add(it), () -> lines.add(new ArrayList<>(List.of(it))));
        }
        return lines;
    }

    private static boolean undated(Owed it) {
        return it.due().isEmpty() && it.overdue();
    }

    private static void row(PlainTable table, List<Owed> line, LocalDate day, BoardAddress address) {
        var first = line.getFirst();
        if (line.size() == 1) {
            table.row(link(first, address), new Span(first.kind().words()), due(first), standing(first, day));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("inline-list");
        line.forEach(it -> list.add(new ListItem(link(it, address))));
        table.row(list, new Span(first.kind().words() + ": " + line.size()), due(first), standing(first, day));
    }

    private static Component due(Owed it) {
        if (it.due().isPresent()) {
            return new Span(Days.words(it.due().get()));
        }
        return new Span(it.overdue() ? "Now: the next pack needs it" : "No day is set");
    }

    private static Component standing(Owed it, LocalDate day) {
        var words = new Span(
            it
                .due()
                .map(due -> (it.overdue() ? "Overdue, " : "") + Days.due(due, day))
                .orElse(it.overdue() ? "Missing" : "Waits for you")
        );
        if (it.overdue()) {
            words.addClassName("late");
        }
        return it
            .waitsSince()
            .<Component>map(since -> new Div(words, QuietWords.of("Waits since " + Days.words(since))))
            .orElse(words);
    }

    private static Component link(Owed it, BoardAddress address) {
        return switch (it.place()) {
            case Owed.Place.OfChallenge(var code) -> ChallengeNavigation.challenge(it.what(), code, address);
            case Owed.Place.OfMeetings() -> MeetingNavigation.meetings(it.what(), address);
            case Owed.Place.OfMonth(var month) -> SignOffNavigation.month(
                it.what() + ", " + Months.words(month),
                month,
                address
            );
            case Owed.Place.OfException(var subject) -> ExceptionNavigation.page(it.what(), subject, address);
            case Owed.Place.OfSubject(var subject) -> SubjectLink.of(it.what(), subject, address);
        };
    }
}
