package uk.improvementboard.board.present;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.improvementboard.board.chart.Typeface;
import uk.improvementboard.board.pack.PackDocument;
import uk.improvementboard.board.present.Slide.Notes;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.pack.MeasurePage;
import uk.improvementboard.metrics.pack.PackContent;
import uk.improvementboard.metrics.pack.SectionPage;
import uk.improvementboard.metrics.plan.SectionCode;

/** The slides of a pack in the order of a meeting: the whole, then each part of the plan with its measures, then the other measures. */
final class Slides {

    private static final int DIGITS = 12;
    private static final int TITLE_LINES = 3;
    private static final int LONG_TITLE_LINES = 5;

    private final PackContent content;
    private final Map<MeasureCode, MeasurePage> measures;
    private final Map<SectionCode, SectionPage> sections;
    private final HashSet<MeasureCode> shown = new HashSet<>();
    private final List<Slide> slides = new ArrayList<>();

    private Slides(PackContent content) {
        this.content = content;
        measures = content.measures().stream().collect(Collectors.toMap(MeasurePage::code, Function.identity()));
        sections = content.sections().stream().collect(Collectors.toMap(SectionPage::code, Function.identity()));
    }

    /**
     * The slides of a pack.
     *
     * @param opening of the board as a whole
     * @param rest parts of the plan and measures
     */
    record Parts(List<Slide> opening, List<Slide> rest) {}

    /** {@return the slides: from the frozen document alone, so the same pack always gives the same} */
    static Parts of(PackDocument pack) {
        return new Slides(pack.content()).written(pack);
    }

    private Parts written(PackDocument pack) {
        var overview = content.overview();
        slides.add(title(pack));
        slides.addAll(BoardSlides.notes(overview));
        slides.addAll(BoardSlides.standing(overview));
        content.changes().ifPresent(changes -> slides.addAll(BoardSlides.changes(changes)));
        content.waivers().ifPresent(waivers -> slides.addAll(BoardSlides.waived(waivers)));
        slides.addAll(BoardSlides.contradictions(overview.contradictions()));
        var opening = List.copyOf(slides);
        slides.clear();
        SectionSlide.rows(overview.priorityActions(), overview.areasForImprovement()).forEach(row -> {
            var page = Optional.ofNullable(sections.get(row.code()));
            slides.add(SectionSlide.of(row, page));
            page.ifPresent(this::measuresOf);
        });
        content.measures().forEach(measure -> measure(measure, Optional.empty()));
        return new Parts(opening, List.copyOf(slides));
    }

    private Slide title(PackDocument pack) {
        var audience = content.audience().words();
        var body =
            Words.element("p", "", PresentPage.MONTH.format(content.month())) +
            Words.element("p", "", "Figures as at " + PresentPage.DAY.format(content.asAt())) +
            Words.element("p", "", audience) +
            (content.illustrative()
                ? Words.element("p", "", "A made-up partnership: no place or person stands behind it.")
                : "") +
            Words.element(
                "p",
                "identity",
                "Pack " + content.packId() + ", SHA-256 " + pack.sha256().substring(0, DIGITS)
            );
        var name = content.partnership();
        var room = Room.lines(name, Typeface.SEMIBOLD, Room.TITLE, Room.WIDTH) <= TITLE_LINES;
        var kind = room ? "slide--title" : "slide--title slide--long-title";
        var headline = room ? name : Room.cut(name, "", Typeface.SEMIBOLD, Room.HEADLINE, Room.WIDTH, LONG_TITLE_LINES);
        return new Slide("Title", "SEND improvement board", headline, kind, body, Notes.NONE);
    }

    private void measuresOf(SectionPage section) {
        section
            .measures()
            .forEach(row ->
                Optional.ofNullable(measures.get(row.code())).ifPresent(it -> measure(it, Optional.of(section)))
            );
    }

    /** A measure that belongs to several parts of the plan is shown with the first. */
    private void measure(MeasurePage measure, Optional<SectionPage> section) {
        if (shown.add(measure.code())) {
            var questions = section
                .flatMap(SectionPage::questions)
                .stream()
                .flatMap(List::stream)
                .filter(it -> it.measure().equals(Optional.of(measure.code())))
                .map(SectionSlide::asked)
                .toList();
            slides.add(
                MeasureSlide.of(measure, questions, MeasureSlide.about(measure, section.map(SectionPage::code)))
            );
        }
    }
}
