package uk.improvementboard.metrics.pack.table;

import java.util.stream.Stream;
import uk.improvementboard.metrics.pack.ActionLogPage;
import uk.improvementboard.metrics.pack.ChallengesPage;
import uk.improvementboard.metrics.pack.PackContent;

/** Actions agreed at meetings, and challenges with the figure as shown. */
final class MeetingTables {

    private MeetingTables() {}

    static Stream<PackTable> of(PackContent content) {
        return content
            .meetings()
            .stream()
            .flatMap(page -> Stream.of(actions(page.actions()), challenges(page.challenges())));
    }

    private static PackTable actions(ActionLogPage page) {
        var table = new TableWriter("action-log", "Action log", "What was agreed at meetings to be done")
            .columns("Code", "Action", "About", "Meeting", "Owner", "Due", "State", "What came of it")
            .note(page.summary());
        page.rows().forEach(row ->
            table.words(
                row.code().value(),
                row.words(),
                row.about(),
                row.meeting(),
                row.owner(),
                row.due(),
                OverviewTables.inFull(row.state()),
                row.outcome()
            )
        );
        return table.table();
    }

    private static PackTable challenges(ChallengesPage page) {
        var table = new TableWriter(
            "challenges",
            "Challenges",
            "What the board challenged, with the figure as shown that day, and what became of it"
        )
            .columns("Code", "Challenge", "About", "Figure as shown", "Shown in", "Raised", "Meeting", "Who answers")
            .columns("Due", "State", "Answered", "Answer", "Evidence", "Last step")
            .note(page.summary());
        page.rows().forEach(row ->
            table.words(
                row.code().value(),
                row.words(),
                row.about(),
                row.figure(),
                row.shownIn(),
                row.raised(),
                row.meeting(),
                row.to(),
                row.due(),
                OverviewTables.inFull(row.state()),
                row.answered(),
                row.answer(),
                row.evidence(),
                row.last()
            )
        );
        return table.table();
    }
}
