package uk.improvementboard.board.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.improvementboard.board.chart.Typeface;
import uk.improvementboard.board.present.Slide.About;
import uk.improvementboard.board.present.Slide.Notes;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.OverviewPage.SectionRow;
import uk.improvementboard.metrics.pack.QuestionLine;
import uk.improvementboard.metrics.pack.SectionPage;
import uk.improvementboard.metrics.pack.Tag;

/** A priority action or area: delivery, impact and sustained apart, each with why. */
final class SectionSlide {

    private static final double FACET = 17;
    private static final double TAG = 34;
    private static final double WHY = Room.WIDTH - FACET - TAG - 4;
    private static final double ROW = 4.5;
    private static final int MOST_LINES = 12;

    /**
     * One of the three ratings.
     *
     * @param why in sentences
     * @param computed where a person set it, until when and what was computed: never hidden, so never cut
     */
    private record Facet(String name, Tag tag, String why, String computed) {
        static Facet of(String name, Tag tag) {
            var computed = tag
                .overridden()
                .map(it -> " " + it.setUntil() + ". " + it.computed() + ".")
                .orElse("");
            return new Facet(name, tag, tag.explanation() + computed, computed);
        }

        Facet cut(int lines) {
            return new Facet(
                name,
                tag,
                Room.cut(tag.explanation(), computed, Typeface.REGULAR, Room.SMALL, WHY, lines),
                computed
            );
        }
    }

    private SectionSlide() {}

    static Slide of(SectionRow row, Optional<SectionPage> page) {
        var whole = List.of(
            Facet.of("Delivery", row.delivery()),
            Facet.of("Impact", row.impact()),
            Facet.of("Sustained", row.sustained())
        );
        var fits = height(whole, Room.SMALL) <= Room.body(row.label(), row.title(), Room.WIDTH);
        var headline = fits ? row.title() : Room.headline(row.title());
        var room = Room.body(row.label(), headline, Room.WIDTH);
        var facets = fitting(whole, room);
        var size =
            height(facets, Room.BODY) <= room
                ? Room.BODY
                : height(facets, Room.TABLE) <= room
                  ? Room.TABLE
                  : Room.SMALL;
        var body = new StringBuilder("<div class=\"facets");
        body.append(size == Room.BODY ? "" : size == Room.TABLE ? " facets--less" : " facets--least").append("\">");
        facets.forEach(it ->
            body
                .append("<p class=\"facet\">")
                .append(Words.element("strong", "facet-name", it.name()))
                .append(Words.rating(it.tag()))
                .append(Words.element("span", "", it.why()))
                .append("</p>")
        );
        var message = Wording.sentence(row.message());
        if (height(facets, size) + Room.height(message, Typeface.SEMIBOLD, Room.BODY, Room.WIDTH) + ROW <= room) {
            body.append(Words.element("p", "message", message));
        }
        return new Slide(
            row.title(),
            row.label(),
            headline,
            "slide--section",
            body.append("</div>").toString(),
            notes(row, page, cut(row, headline, whole, facets))
        );
    }

    /** The ratings with as much of why as there is room for in the smallest text. */
    private static List<Facet> fitting(List<Facet> whole, double room) {
        var facets = whole;
        for (var lines = MOST_LINES; lines > 0 && height(facets, Room.SMALL) > room; lines--) {
            var most = lines;
            facets = whole
                .stream()
                .map(it -> it.cut(most))
                .toList();
        }
        return facets;
    }

    /** What the slide leaves out, for the chair's notes. */
    private static List<String> cut(SectionRow row, String headline, List<Facet> whole, List<Facet> shown) {
        var cut = new ArrayList<String>();
        if (!headline.equals(row.title())) {
            cut.add(row.title());
        }
        whole
            .stream()
            .filter(it -> !shown.contains(it))
            .forEach(it -> cut.add(it.name() + ": " + it.why()));
        return cut;
    }

    private static double height(List<Facet> facets, double size) {
        return facets
            .stream()
            .mapToDouble(
                it ->
                    Math.max(
                        Room.rating(it.tag().words(), Room.BODY, TAG),
                        Room.height(it.why(), Typeface.REGULAR, size, WHY)
                    ) + ROW
            )
            .sum();
    }

    private static Notes notes(SectionRow row, Optional<SectionPage> page, List<String> cut) {
        var reasons = new ArrayList<String>(cut);
        reasons.add(Wording.sentence(row.message()));
        page.ifPresent(it -> {
            it.overall().ifPresent(tag -> reasons.add("Overall: " + tag.inWords() + ". " + tag.explanation()));
            reasons.add("The finding: " + Wording.sentence(it.finding()));
            reasons.add("Owned by " + it.owners() + ".");
            it.quality().ifPresent(reasons::add);
        });
        var questions = page
            .flatMap(SectionPage::questions)
            .stream()
            .flatMap(List::stream)
            .map(SectionSlide::asked)
            .toList();
        var source = page
            .stream()
            .map(SectionPage::wordingSource)
            .filter(it -> !it.isBlank())
            .toList();
        return new Notes(reasons, questions, source, new About(Optional.of(row.code()), Optional.empty(), ""));
    }

    static String asked(QuestionLine question) {
        return question.to() + ": " + question.words();
    }

    static List<SectionRow> rows(List<SectionRow> first, List<SectionRow> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }
}
