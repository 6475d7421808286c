package uk.improvementboard.board.pack;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import uk.improvementboard.board.chart.ChartSize;
import uk.improvementboard.board.chart.DrawOptions;
import uk.improvementboard.board.chart.SvgChart;
import uk.improvementboard.board.picture.ChartMapper;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.MeasurePage;
import uk.improvementboard.metrics.pack.OverviewPage.ContradictionLine;
import uk.improvementboard.metrics.pack.OverviewPage.SectionRow;
import uk.improvementboard.metrics.pack.PackPart;
import uk.improvementboard.metrics.pack.RiskRegister;
import uk.improvementboard.metrics.pack.Tag;

/** A pack as slides, one message each: the title is the sentence that matters, what stands below it is the evidence. */
final class PackSlides {

    private static final ChartSize CHART = new ChartSize(600, 358, 15);
    private static final Rectangle BODY = new Rectangle(
        SlideSheet.MARGIN,
        SlideSheet.TOP,
        SlideSheet.WIDTH - 2 * SlideSheet.MARGIN,
        SlideSheet.BOTTOM - SlideSheet.TOP
    );
    private static final int BESIDE = SlideSheet.MARGIN + 616;
    private static final int BESIDE_WIDTH = SlideSheet.WIDTH - SlideSheet.MARGIN - BESIDE;
    private static final int MILESTONES = 2;
    private static final int ROWS = 8;

    private PackSlides() {}

    static void write(PackDocument pack, OutputStream out) throws IOException {
        var label = PackLabel.of(pack);
        var bytes = new ByteArrayOutputStream();
        try (var show = new XMLSlideShow()) {
            show.setPageSize(new Dimension(SlideSheet.WIDTH, SlideSheet.HEIGHT));
            cover(show, label);
            for (var part : label.content().parts()) {
                part(show, label, part);
            }
            PackWorkbook.properties(show.getProperties(), label);
            show.write(bytes);
        }
        StableZip.write(StableZip.read(bytes.toByteArray()), pack.content().asAt(), out);
    }

    /** Slides follow the order of the pack; parts that are read and not shown have none. */
    private static void part(XMLSlideShow show, PackLabel label, PackPart part) {
        var content = label.content();
        var lists = new RegisterSlides(show, label);
        switch (part) {
            case FAMILIES -> content.experience().ifPresent(lists::families);
            case GLANCE -> {
                standing(show, label);
                content.decisions().ifPresent(lists::decisions);
                content
                    .overview()
                    .contradictions()
                    .forEach(line -> contradiction(show, label, line));
            }
            case CHANGES -> content.changes().ifPresent(lists::changes);
            case MEETINGS -> content.meetings().ifPresent(lists::meetings);
            case WAIVERS -> content.waivers().ifPresent(lists::waived);
            case SECTIONS -> {
                content
                    .overview()
                    .priorityActions()
                    .forEach(row -> section(show, label, row));
                content
                    .overview()
                    .areasForImprovement()
                    .forEach(row -> section(show, label, row));
            }
            case MEASURES -> content.measures().forEach(measure -> measure(show, label, measure));
            case EXCEPTIONS -> content.exceptions().ifPresent(page -> ExceptionSlides.write(show, label, page));
            case RISKS -> lists.risks(RiskRegister.of(content));
            case PROMISES -> content.promises().ifPresent(lists::promises);
            case QUESTIONS -> content.questions().ifPresent(lists::questions);
            case FORWARD_PLAN -> content.forwardPlan().ifPresent(lists::ahead);
            case SIGN_OFFS, FORECASTS, KEY, REVISIONS -> {
                // They stand in the pack.
            }
        }
    }

    private static void cover(XMLSlideShow show, PackLabel label) {
        var content = label.content();
        var words = new ArrayList<>(List.of(content.partnership(), label.marks(), label.asAt()));
        words.add(
            content.illustrative() ? "A made-up partnership: no place or person stands behind it." : content.dataNote()
        );
        words.add("Rating rule " + content.ruleVersion());
        words.add("Pack " + content.packId());
        words.add("SHA-256 of its content: " + label.sha256());
        SlideSheet.open(show, label, "Improvement board pack, " + PackRenderer.MONTH.format(content.month()))
            .words(
                BODY,
                22,
                14,
                words
                    .stream()
                    .filter(it -> !it.isBlank())
                    .toList()
            )
            .close();
    }

    private static void standing(XMLSlideShow show, PackLabel label) {
        var overview = label.content().overview();
        var sentences = List.of(overview.summary().split("(?<=[.]) (?=[A-Z0-9])"));
        var rows = Stream.concat(overview.priorityActions().stream(), overview.areasForImprovement().stream()).toList();
        for (var from = 0; from < Math.max(1, rows.size()); from += ROWS) {
            var slide = SlideSheet.open(show, label, sentences.getFirst());
            var others = String.join(" ", sentences.subList(1, sentences.size()));
            if (!others.isEmpty()) {
                slide.words(new Rectangle(SlideSheet.MARGIN, SlideSheet.TOP, BODY.width, 40), 20, 13, List.of(others));
            }
            var shown = rows.subList(from, Math.min(rows.size(), from + ROWS));
            if (!shown.isEmpty()) {
                slide.ratings(new Rectangle(SlideSheet.MARGIN, 160, BODY.width, 320), shown);
            }
            slide.close();
        }
        if (!overview.notes().isEmpty()) {
            SlideSheet.open(show, label, "What to know about these data").words(BODY, 20, 12, overview.notes()).close();
        }
    }

    private static void contradiction(XMLSlideShow show, PackLabel label, ContradictionLine line) {
        SlideSheet.open(show, label, line.headline())
            .words(BODY, 26, 16, List.of(Wording.sentence(line.detail()), "To be answered in writing."))
            .close();
    }

    private static void section(XMLSlideShow show, PackLabel label, SectionRow row) {
        var slide = SlideSheet.open(show, label, row.label() + ": " + row.message());
        slide.words(new Rectangle(SlideSheet.MARGIN, SlideSheet.TOP, BODY.width, 60), 22, 14, List.of(row.title()));
        rating(slide, 0, "Delivery: ", row.delivery());
        rating(slide, 1, "Impact: ", row.impact());
        rating(slide, 2, "Sustained: ", row.sustained());
        slide.close();
    }

    /** A rating at the left, and beside it why. */
    private static void rating(SlideSheet slide, int place, String before, Tag tag) {
        var top = SlideSheet.TOP + 76 + place * 104;
        slide.rating(new Rectangle(SlideSheet.MARGIN, top, 320, 48), before, tag);
        var left = SlideSheet.MARGIN + 344;
        var why = tag
            .overridden()
            .map(it -> tag.explanation() + " " + it.setUntil() + ". " + it.computed() + ".")
            .orElseGet(tag::explanation);
        slide.words(new Rectangle(left, top, SlideSheet.WIDTH - SlideSheet.MARGIN - left, 92), 20, 12, List.of(why));
    }

    private static void measure(XMLSlideShow show, PackLabel label, MeasurePage measure) {
        var slide = SlideSheet.open(show, label, measure.headline());
        var subtitle = measure.name() + ". " + measure.subtitle();
        slide.words(new Rectangle(SlideSheet.MARGIN, 100, BODY.width, 34), 14, 10, List.of(subtitle));
        var drawn = ChartData.drawn(measure);
        var left = drawn ? BESIDE : SlideSheet.MARGIN;
        var width = drawn ? BESIDE_WIDTH : BODY.width;
        slide.hero(new Rectangle(left, 138, width, 62), measure.hero());
        slide.quiet(new Rectangle(left, 202, width, 18), 13, measure.heroLabel());
        slide.rating(new Rectangle(left, 228, width, 34), "", measure.rating());
        slide.words(new Rectangle(left, 272, width, SlideSheet.BOTTOM - 272), 16, 10, beside(measure));
        if (drawn) {
            var svg = SvgChart.draw(
                ChartMapper.chart(measure.chart()),
                CHART,
                DrawOptions.still("chart-" + measure.code().value())
            );
            var place = new Rectangle(SlideSheet.MARGIN, 138, (int) CHART.width(), (int) CHART.height());
            slide.chart(place, svg, measure.chart().alternative());
        }
        slide.close();
    }

    private static List<String> beside(MeasurePage measure) {
        var words = new ArrayList<String>();
        words.add(measure.rating().explanation());
        measure
            .rating()
            .overridden()
            .ifPresent(it -> words.add(it.setUntil() + ". " + it.computed() + "."));
        measure.flags().forEach(flag -> words.add(Wording.sentence(flag)));
        measure
            .milestones()
            .stream()
            .limit(MILESTONES)
            .forEach(it ->
                words.add(it.milestone() + " by " + it.now() + ": " + Wording.sentence(Wording.lowerFirst(it.chance())))
            );
        return words;
    }
}
