package uk.improvementboard.board.pack;

import java.util.List;
import java.util.function.Consumer;
import uk.improvementboard.board.pack.PrintedTable.Column;
import uk.improvementboard.metrics.meeting.MeetingCode;
import uk.improvementboard.metrics.pack.ActionLogPage;
import uk.improvementboard.metrics.pack.ChallengesPage;
import uk.improvementboard.metrics.pack.MeetingsPage;

/** The action log and the challenges on paper. */
final class MeetingPrint {

    private MeetingPrint() {}

    static void write(Markup page, MeetingsPage meetings) {
        page.open("section", "class", "landscape").part("Action log and challenges");
        actions(page, meetings.actions());
        challenges(page, meetings.challenges(), "Challenges, with the figure as shown");
        page.close("section");
    }

    private static void actions(Markup page, ActionLogPage log) {
        page.element("p", log.summary(), "class", "lead");
        if (log.rows().isEmpty()) {
            return;
        }
        var table = PrintedTable.open(
            page,
            "Actions from meetings",
            Column.text("What is to be done", 60),
            Column.text("About", 46),
            Column.text("Who, by when", 40),
            Column.text("What came of it"),
            Column.rating("How it stands")
        );
        log.rows().forEach(row ->
            table.rowOf(
                List.<Consumer<Markup>>of(
                    it -> lines(it, row.words(), "Meeting of " + new MeetingCode(row.meeting()).words()),
                    it -> it.text(row.about()),
                    it -> lines(it, row.owner(), "Due " + row.due()),
                    it -> it.text(row.outcome().isEmpty() ? "Nothing yet" : row.outcome()),
                    it -> it.rating(row.state())
                )
            )
        );
        table.close();
    }

    static void challenges(Markup page, ChallengesPage register, String caption) {
        page.element("p", register.summary(), "class", "lead");
        if (register.rows().isEmpty()) {
            return;
        }
        var table = PrintedTable.open(
            page,
            caption,
            Column.text("What is challenged", 60),
            Column.text("About, and the figure as shown", 60),
            Column.text("Who answers, by when", 40),
            Column.text("What became of it"),
            Column.rating("How it stands")
        );
        register
            .rows()
            .forEach(row ->
                table.rowOf(
                    List.<Consumer<Markup>>of(
                        it -> lines(it, row.words(), row.raised()),
                        it -> lines(it, row.about(), row.figure() + " " + row.shownIn()),
                        it -> lines(it, row.to(), "Due " + row.due()),
                        it -> it.text(row.last().isEmpty() ? "No answer yet" : row.last()),
                        it -> it.rating(row.state())
                    )
                )
            );
        table.close();
    }

    private static void lines(Markup page, String first, String quiet) {
        page.text(first).open("br").close("br").element("span", quiet.strip(), "class", "quiet");
    }
}
