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
import uk.improvementboard.metrics.challenge.ChallengeReading;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.MeasurePage;
import uk.improvementboard.metrics.pack.MeetingsPage;
import uk.improvementboard.metrics.pack.OverviewPage.ContradictionLine;
import uk.improvementboard.metrics.pack.OverviewPage.SectionRow;
import uk.improvementboard.metrics.pack.PackChanges;
import uk.improvementboard.metrics.pack.PackChanges.Kind;
import uk.improvementboard.metrics.pack.Tag;
import uk.improvementboard.metrics.pack.WaiversPage;

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
    private static final int CHANGES = 9;

    private PackSlides() {}

    static void write(PackDocument pack, OutputStream out) throws IOException {
        var label = PackLabel.of(pack);
        var bytes = new ByteArrayOutputStream();
        try (var show = new XMLSlideShow()) {
            show.setPageSize(new Dimension(SlideSheet.WIDTH, SlideSheet.HEIGHT));
            cover(show, label);
            standing(show, label);
            pack.content()
                .changes()
                .ifPresent(changes -> changes(show, label, changes));
            pack.content()
                .waivers()
                .filter(waivers -> !waivers.rows().isEmpty())
                .ifPresent(waivers -> waived(show, label, waivers));
            pack.content()
                .meetings()
                .ifPresent(meetings -> meetings(show, label, meetings));
            var overview = pack.content().overview();
            overview.contradictions().forEach(line -> contradiction(show, label, line));
            overview.priorityActions().forEach(row -> section(show, label, row));
            overview.areasForImprovement().forEach(row -> section(show, label, row));
            pack.content()
                .measures()
                .forEach(measure -> measure(show, label, measure));
            pack.content()
                .exceptions()
                .ifPresent(exceptions -> ExceptionSlides.write(show, label, exceptions));
            PackWorkbook.properties(show.getProperties(), label);
            show.write(bytes);
        }
        StableZip.write(StableZip.read(bytes.toByteArray()), pack.content().asAt(), out);
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

    /** The kinds that a board talks about; new figures stand on the slides of their measures. */
    private static void changes(XMLSlideShow show, PackLabel label, PackChanges changes) {
        var words = changes
            .lines()
            .stream()
            .filter(line -> line.kind() != Kind.FIGURE)
            .limit(CHANGES)
            .map(line -> line.subject() + ": " + line.before() + " → " + line.after())
            .toList();
        var more =
            changes
                .lines()
                .stream()
                .filter(line -> line.kind() != Kind.FIGURE)
                .count() - words.size();
        var all = new ArrayList<>(words);
        if (more > 0) {
            all.add("And " + more + " changes more, in the pack.");
        }
        SlideSheet.open(show, label, "Since the last board: " + Wording.lowerFirst(changes.summary()))
            .words(BODY, 18, 12, all)
            .close();
    }

    /** What the pack goes without, and why; each thing stands in the pack. */
    private static void waived(XMLSlideShow show, PackLabel label, WaiversPage waivers) {
        var lines = waivers
            .alike()
            .stream()
            .limit(CHANGES)
            .map(it -> it.words() + ": " + it.reason())
            .toList();
        SlideSheet.open(show, label, waivers.summary()).words(BODY, 18, 12, lines).close();
    }

    /** What is still open: what is done or closed stands in the pack. */
    private static void meetings(XMLSlideShow show, PackLabel label, MeetingsPage meetings) {
        var challenged = meetings
            .challenges()
            .rows()
            .stream()
            .filter(row -> row.standing() != ChallengeReading.State.CLOSED)
            .map(row -> row.state().words() + ", " + row.to() + ", due " + row.due() + ": " + row.words())
            .toList();
        open(show, label, Wording.lowerFirst(meetings.challenges().summary()), challenged);
        var agreed = meetings
            .actions()
            .rows()
            .stream()
            .filter(row -> row.outcome().isEmpty())
            .map(row -> row.state().words() + ", " + row.owner() + ", due " + row.due() + ": " + row.words())
            .toList();
        open(show, label, Wording.lowerFirst(meetings.actions().summary()), agreed);
    }

    private static void open(XMLSlideShow show, PackLabel label, String summary, List<String> lines) {
        if (!lines.isEmpty()) {
            var shown = new ArrayList<>(lines.subList(0, Math.min(CHANGES, lines.size())));
            if (lines.size() > CHANGES) {
                shown.add("And " + (lines.size() - CHANGES) + " more, in the pack.");
            }
            SlideSheet.open(show, label, "To follow up: " + summary.split("(?<=[.]) ")[0])
                .words(BODY, 18, 12, shown)
                .close();
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
