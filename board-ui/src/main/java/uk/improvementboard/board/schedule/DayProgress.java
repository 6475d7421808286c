package uk.improvementboard.board.schedule;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import uk.improvementboard.board.component.PagePart;
import uk.improvementboard.board.component.PlainTable;
import uk.improvementboard.board.component.PlainTable.Column;
import uk.improvementboard.board.pack.PackProgress;
import uk.improvementboard.board.schedule.ScheduleService.Progress;
import uk.improvementboard.board.shell.BoardPlace;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Wording;

/** What happens to packs by themselves, on the page of packs. */
@org.springframework.stereotype.Component
class DayProgress implements PackProgress {

    private final ScheduleService service;

    DayProgress(ScheduleService service) {
        this.service = service;
    }

    @Override
    public Component of(BoardPlace place) {
        var progress = service.progress(place.partnership().id(), place.partnership().slug(), place.asAt());
        var section = PagePart.block(new H2("On the day"), new Paragraph(words(progress)));
        if (!progress.issues().isEmpty()) {
            section.add(issues(progress));
        }
        if (!progress.sent().isEmpty()) {
            section.add(letters(progress));
        }
        return section;
    }

    private static String words(Progress progress) {
        if (!progress.on()) {
            return "Packs are issued here by hand: no issue by the board's calendar is configured.";
        }
        var planned = progress
            .next()
            .map(
                cycle ->
                    "The next are issued on " +
                    Wording.day(cycle.dates().issue()) +
                    ", after the sign-offs for " +
                    cycle.words() +
                    " and before the board of " +
                    Wording.day(cycle.dates().board()) +
                    "."
            )
            .orElse("The calendar names no day ahead: set it under returns.");
        return (
            "Packs for the board and for partners are issued by the board's calendar; what is refused is tried again until the board meets. " +
            planned +
            (progress.letters()
                ? " Members with an address get a letter with a link."
                : " No letters are sent: no mail server is configured.")
        );
    }

    private static Component issues(Progress progress) {
        var table = new PlainTable(
            "Issued by the calendar",
            "promises",
            Column.text("Month"),
            Column.text("For"),
            Column.text("What became of it"),
            Column.text("Since")
        );
        progress
            .issues()
            .forEach(it ->
                table.row(
                    Period.month(it.item().month()).words(),
                    it.item().audience().words(),
                    it.item().issued() ? "Issued: " + it.item().packId() : "Not issued: " + it.item().words(),
                    Wording.day(BoardTime.dayOf(it.knownFrom()))
                )
            );
        return table;
    }

    private static Component letters(Progress progress) {
        var table = new PlainTable(
            "Letters about packs",
            "promises",
            Column.text("Pack"),
            Column.number("Sent"),
            Column.number("Waiting for another try"),
            Column.number("Not known whether sent"),
            Column.text("Last trouble")
        );
        progress
            .sent()
            .forEach(it ->
                table.row(
                    it.packId(),
                    Long.toString(it.sent()),
                    Long.toString(it.waiting()),
                    Long.toString(it.unknown()),
                    it.trouble().isEmpty() ? "None" : it.trouble()
                )
            );
        return table;
    }
}
