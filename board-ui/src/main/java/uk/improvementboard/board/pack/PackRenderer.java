package uk.improvementboard.board.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import uk.improvementboard.board.pdf.PageFurniture;
import uk.improvementboard.board.pdf.PdfDocument;
import uk.improvementboard.board.pdf.PdfWriter;
import uk.improvementboard.metrics.pack.PackContent;

/** Puts a pack on paper. It reads the document and nothing else, so the same document gives the same bytes. */
public final class PackRenderer {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private PackRenderer() {}

    /**
     * Writes the pack as PDF/UA-1 and PDF/A-3a. The stream is left open.
     *
     * @throws IOException if the stream fails
     */
    public static void write(PackDocument pack, OutputStream out) throws IOException {
        var content = pack.content();
        var label = PackLabel.of(pack);
        PdfWriter.write(
            PdfDocument.parse(
                title(content),
                Locale.UK,
                content.partnership(),
                label.subject(),
                content.asAt().atStartOfDay().toInstant(ZoneOffset.UTC),
                Optional.of(
                    new PageFurniture(
                        content.partnership(),
                        content.illustrative(),
                        content.audience().words(),
                        DAY.format(content.asAt()),
                        content.packId(),
                        pack.sha256()
                    )
                ),
                xhtml(pack)
            )
                .withWatermark(label.draft() ? "Draft" : "")
                .withAttachments(ChartData.attachments(content)),
            out
        );
    }

    static String title(PackContent content) {
        return "Improvement board pack, " + content.partnership() + ", " + MONTH.format(content.month());
    }

    static String xhtml(PackDocument pack) {
        var content = pack.content();
        var page = Markup.forPaper();
        page.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en-GB");
        page.open("head").element("title", title(content)).close("head").open("body");
        body(page, pack);
        return page.close("body").close("html").toString();
    }

    /** Writes all parts in their order, the same on paper and on a web page. */
    static void body(Markup page, PackDocument pack) {
        var content = pack.content();
        CoverPage.write(page, pack);
        GlancePage.write(page, content.overview());
        content.experience().ifPresent(experience -> ExperiencePrint.write(page, experience));
        content.changes().ifPresent(changes -> ChangesPrint.write(page, changes));
        content.meetings().ifPresent(meetings -> MeetingPrint.write(page, meetings));
        content.waivers().ifPresent(waivers -> WaiverPrint.write(page, waivers));
        content.signOffs().ifPresent(signOffs -> OnRecordPrint.page(page, signOffs));
        content.revisions().ifPresent(revisions -> RevisionsPrint.page(page, revisions));
        content.sections().forEach(section -> SectionPrint.write(page, section));
        content.measures().forEach(measure -> {
            MeasurePrint.write(page, measure);
            content
                .pipeline()
                .filter(outlook -> outlook.rate().filter(measure.code()::equals).isPresent())
                .ifPresent(outlook -> PipelinePrint.write(page, outlook));
        });
        content.exceptions().ifPresent(exceptions -> ExceptionPrint.write(page, exceptions));
        content.promises().ifPresent(promises -> PromisePrint.write(page, promises));
        content.questions().ifPresent(questions -> QuestionPrint.write(page, questions));
        content.forecasts().ifPresent(forecasts -> ForecastPrint.write(page, forecasts));
        KeyPage.write(page, content);
    }
}
