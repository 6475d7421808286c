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
import uk.improvementboard.metrics.pack.MeasurePage;
import uk.improvementboard.metrics.pack.PackContent;
import uk.improvementboard.metrics.pack.PackPart;
import uk.improvementboard.metrics.pack.RiskRegister;

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
        for (var part : content.parts()) {
            part(page, content, part);
        }
    }

    private static void part(Markup page, PackContent content, PackPart part) {
        switch (part) {
            case FAMILIES -> content.experience().ifPresent(it -> ExperiencePrint.write(page, it));
            case GLANCE -> GlancePage.write(page, content);
            case CHANGES -> content.changes().ifPresent(it -> ChangesPrint.write(page, it));
            case MEETINGS -> content.meetings().ifPresent(it -> MeetingPrint.write(page, it));
            case WAIVERS -> content.waivers().ifPresent(it -> WaiverPrint.write(page, it));
            case SIGN_OFFS -> content.signOffs().ifPresent(it -> OnRecordPrint.page(page, it));
            case SECTIONS -> content.sections().forEach(section -> SectionPrint.write(page, section));
            case MEASURES -> content.measures().forEach(measure -> measure(page, content, measure));
            case EXCEPTIONS -> content.exceptions().ifPresent(it -> ExceptionPrint.write(page, it));
            case RISKS -> RiskPrint.write(page, RiskRegister.of(content));
            case PROMISES -> content.promises().ifPresent(it -> PromisePrint.write(page, it));
            case QUESTIONS -> content.questions().ifPresent(it -> QuestionPrint.write(page, it));
            case FORECASTS -> content.forecasts().ifPresent(it -> ForecastPrint.write(page, it));
            case FORWARD_PLAN -> content.forwardPlan().ifPresent(it -> ForwardPrint.write(page, it));
            case KEY -> KeyPage.write(page, content);
            case REVISIONS -> content.revisions().ifPresent(it -> RevisionsPrint.page(page, it));
        }
    }

    private static void measure(Markup page, PackContent content, MeasurePage measure) {
        MeasurePrint.write(page, measure);
        content
            .pipeline()
            .filter(outlook -> outlook.rate().filter(measure.code()::equals).isPresent())
            .ifPresent(outlook -> PipelinePrint.write(page, outlook));
    }
}
