package uk.improvementboard.board.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import uk.improvementboard.board.meeting.MeetingService;
import uk.improvementboard.board.pack.PrintedTable.Column;
import uk.improvementboard.board.pdf.PageFurniture;
import uk.improvementboard.board.pdf.PdfDocument;
import uk.improvementboard.board.pdf.PdfWriter;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.pack.MinutesPage;
import uk.improvementboard.metrics.partnership.Partnership;

/** Puts the minutes of a meeting on paper, as PDF/UA-1 and PDF/A-3a. The same minutes give the same bytes. */
final class MinutesRenderer {

    private MinutesRenderer() {}

    /**
     * Writes the minutes as an audience may read them. The stream is left open.
     *
     * @param asAt the day as at which they were read
     * @throws IOException if the stream fails
     */
    static void write(
        MeetingService.Shown minutes,
        Partnership partnership,
        HandlingClass audience,
        LocalDate asAt,
        OutputStream out
    ) throws IOException {
        var title = "Minutes, " + minutes.page().title() + ", " + partnership.name();
        var xhtml = xhtml(title, minutes.page());
        PdfWriter.write(
            PdfDocument.parse(
                title,
                Locale.UK,
                partnership.name(),
                "What the board decided, challenged and agreed",
                minutes.meeting().on().atStartOfDay().toInstant(ZoneOffset.UTC),
                Optional.of(
                    new PageFurniture(
                        partnership.name(),
                        partnership.illustrative(),
                        audience.words(),
                        PackRenderer.DAY.format(asAt),
                        "Minutes",
                        minutes.meeting().code().value(),
                        digest(xhtml)
                    )
                ),
                xhtml
            ),
            out
        );
    }

    private static String xhtml(String title, MinutesPage minutes) {
        var page = Markup.forPaper();
        page.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en-GB");
        page.open("head").element("title", title).close("head").open("body");
        page.open("section", "class", "landscape first").element("h1", "Minutes: " + minutes.title());
        page.element("p", "Chair: " + minutes.chair() + ".");
        attendance(page, minutes);
        entries(page, minutes);
        if (!minutes.raised().rows().isEmpty()) {
            page.element("h2", "Challenges raised at this meeting");
            MeetingPrint.challenges(page, minutes.raised(), "Challenges raised, with the figure as shown");
        }
        if (!minutes.carried().rows().isEmpty()) {
            page.element("h2", "Challenges carried forward");
            MeetingPrint.challenges(page, minutes.carried(), "Challenges carried forward, with the figure as shown");
        }
        return page.close("section").close("body").close("html").toString();
    }

    private static void attendance(Markup page, MinutesPage minutes) {
        page.element("h2", "Attendance and apologies");
        if (minutes.attendance().isEmpty()) {
            page.element("p", "No attendance is recorded.");
            return;
        }
        var table = PrintedTable.open(
            page,
            "Who was there, by office",
            Column.text("Office", 60),
            Column.text("For", 60),
            Column.text("Attendance")
        );
        minutes
            .attendance()
            .forEach(it ->
                table.rowOf(
                    List.<Consumer<Markup>>of(
                        cell -> cell.text(it.office()),
                        cell -> cell.text(it.organisation()),
                        cell -> cell.text(it.presence())
                    )
                )
            );
        table.close();
    }

    private static void entries(Markup page, MinutesPage minutes) {
        page.element("h2", "What was said, decided and agreed");
        if (minutes.entries().isEmpty()) {
            page.element("p", "Nothing is in the minutes that these readers may see.");
            return;
        }
        var table = PrintedTable.open(
            page,
            "Minutes",
            Column.text("What", 26),
            Column.text("What was said"),
            Column.text("About", 46),
            Column.text("Who, by when", 40),
            Column.text("How it stands", 40)
        );
        minutes
            .entries()
            .forEach(it ->
                table.rowOf(
                    List.<Consumer<Markup>>of(
                        cell -> cell.text(it.kind()),
                        cell -> cell.text(it.words()),
                        cell -> cell.text(it.about()),
                        cell -> cell.text(who(it)),
                        cell -> state(cell, it)
                    )
                )
            );
        table.close();
    }

    private static String who(MinutesPage.Entry it) {
        if (it.who().isEmpty()) {
            return "The board";
        }
        return it.due().isEmpty() ? it.who() : it.who() + ", due " + it.due();
    }

    private static void state(Markup cell, MinutesPage.Entry it) {
        it.state().ifPresentOrElse(cell::rating, () -> cell.text("On record"));
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
