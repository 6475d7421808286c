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

    private record Facet(String name, Tag tag) {
        /** Why, and where a person set it, what was computed: never hidden. */
        String why() {
            return tag
                .overridden()
                .map(it -> tag.explanation() + " " + it.setUntil() + ". " + it.computed() + ".")
                .orElseGet(tag::explanation);
        }
    }

    private SectionSlide() {}

    static Slide of(SectionRow row, Optional<SectionPage> page) {
        var facets = List.of(
            new Facet("Delivery", row.delivery()),
            new Facet("Impact", row.impact()),
            new Facet("Sustained", row.sustained())
        );
        var room = Room.body(row.label(), row.title(), Room.WIDTH);
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
            row.title(),
            "slide--section",
            body.append("</div>").toString(),
            notes(row, page)
        );
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

    private static Notes notes(SectionRow row, Optional<SectionPage> page) {
        var reasons = new ArrayList<String>();
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
