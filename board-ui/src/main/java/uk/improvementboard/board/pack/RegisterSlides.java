package uk.improvementboard.board.pack;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import uk.improvementboard.metrics.challenge.ChallengeReading;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.DecisionsPage;
import uk.improvementboard.metrics.pack.ExperiencePage;
import uk.improvementboard.metrics.pack.ExperiencePage.Part;
import uk.improvementboard.metrics.pack.ForwardPlanPage;
import uk.improvementboard.metrics.pack.MeetingsPage;
import uk.improvementboard.metrics.pack.PackChanges;
import uk.improvementboard.metrics.pack.PackChanges.Kind;
import uk.improvementboard.metrics.pack.PromisesPage;
import uk.improvementboard.metrics.pack.QuestionsPage;
import uk.improvementboard.metrics.pack.RiskRegister;
import uk.improvementboard.metrics.pack.WaiversPage;

/** Slides of what is kept in lists: the message as title, below it what presses most; all of it stands in the pack. */
final class RegisterSlides {

    private static final Rectangle BODY = new Rectangle(
        SlideSheet.MARGIN,
        SlideSheet.TOP,
        SlideSheet.WIDTH - 2 * SlideSheet.MARGIN,
        SlideSheet.BOTTOM - SlideSheet.TOP
    );
    private static final int MOST = 9;

    private final XMLSlideShow show;
    private final PackLabel label;

    RegisterSlides(XMLSlideShow show, PackLabel label) {
        this.show = show;
        this.label = label;
    }

    private void list(String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var shown = new ArrayList<>(lines.subList(0, Math.min(MOST, lines.size())));
        if (lines.size() > MOST) {
            shown.add("And " + (lines.size() - MOST) + " more, in the pack.");
        }
        SlideSheet.open(show, label, title).words(BODY, 18, 11, shown).close();
    }

    /** The message of a list, within a sentence. */
    private static String message(String summary) {
        return Wording.lowerFirst(Wording.withoutStop(summary.split("(?<=[.]) ")[0]));
    }

    void families(ExperiencePage page) {
        var asked = page
            .parts()
            .stream()
            .flatMap(part -> part.measures().stream())
            .map(it -> it.name() + ": " + it.now() + " (" + it.period() + "), " + Wording.lowerFirst(it.people()))
            .distinct()
            .toList();
        var silent = page.parts().stream().filter(Part::none).map(Part::title).toList();
        var lines = new ArrayList<>(asked.subList(0, Math.min(MOST - 1, asked.size())));
        if (!silent.isEmpty()) {
            lines.add(ExperiencePage.NONE + " on: " + String.join("; ", silent) + ".");
        }
        list("What families say: " + message(page.summary()), lines);
        var items = page
            .parts()
            .stream()
            .flatMap(part -> part.items().stream())
            .map(it -> "You said: " + Wording.sentence(it.youSaid()) + " We did: " + Wording.sentence(it.weDid()))
            .toList();
        list("You said, we did: " + Wording.counted(items.size(), "answer"), items);
    }

    void decisions(DecisionsPage page) {
        list("Decisions sought: " + page.rows().size(), page.rows().stream().map(DecisionsPage.Row::inWords).toList());
    }

    /** The kinds that a board talks about; new figures stand on the slides of their measures. */
    void changes(PackChanges changes) {
        var lines = changes
            .lines()
            .stream()
            .filter(line -> line.kind() != Kind.FIGURE)
            .map(line -> line.kind().words() + ". " + line.subject() + ": " + line.before() + " → " + line.after())
            .toList();
        list(
            "Since the last board: " + Wording.lowerFirst(changes.summary()),
            lines.isEmpty() ? List.of("No rating, date, definition or promise changed.") : lines
        );
    }

    /** What is still open: what is done or closed stands in the pack. */
    void meetings(MeetingsPage meetings) {
        var challenged = meetings
            .challenges()
            .rows()
            .stream()
            .filter(row -> row.standing() != ChallengeReading.State.CLOSED)
            .map(row -> row.state().words() + ", " + row.to() + ", due " + row.due() + ": " + row.words())
            .toList();
        list("To follow up: " + message(meetings.challenges().summary()), challenged);
        var agreed = meetings
            .actions()
            .rows()
            .stream()
            .filter(row -> row.outcome().isEmpty())
            .map(row -> row.state().words() + ", " + row.owner() + ", due " + row.due() + ": " + row.words())
            .toList();
        list("To follow up: " + message(meetings.actions().summary()), agreed);
    }

    void waived(WaiversPage waivers) {
        if (!waivers.rows().isEmpty()) {
            list(
                waivers.summary(),
                waivers
                    .alike()
                    .stream()
                    .map(it -> it.words() + ": " + it.reason())
                    .toList()
            );
        }
    }

    void risks(List<RiskRegister.Row> rows) {
        if (!rows.isEmpty()) {
            list(
                "Risks: " + message(RiskRegister.summary(rows)),
                rows.stream().map(RiskRegister.Row::inWords).toList()
            );
        }
    }

    void promises(PromisesPage page) {
        var worst = page
            .rows()
            .stream()
            .map(
                row ->
                    row.state().words() +
                    ": " +
                    row.title() +
                    ", " +
                    row
                        .due()
                        .map(day -> "due " + PackRenderer.DAY.format(day))
                        .orElse("no date given") +
                    ". " +
                    Wording.sentence(row.delivered())
            )
            .toList();
        list("Promises: " + message(page.summary()), worst);
    }

    void questions(QuestionsPage page) {
        var pressing = page
            .rows()
            .stream()
            .map(row -> row.state().words() + ", " + row.asker() + ", " + row.asked() + ": " + row.words())
            .toList();
        list("Questions: " + message(page.summary()), pressing);
    }

    void ahead(ForwardPlanPage page) {
        list("Ahead: " + message(page.summary()), page.rows().stream().map(ForwardPlanPage.Row::inWords).toList());
    }
}
