package uk.improvementboard.board.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.improvementboard.board.chart.ChartSize;
import uk.improvementboard.board.chart.DrawOptions;
import uk.improvementboard.board.chart.SvgChart;
import uk.improvementboard.board.chart.Typeface;
import uk.improvementboard.board.picture.ChartMapper;
import uk.improvementboard.board.present.Slide.About;
import uk.improvementboard.board.present.Slide.Notes;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.MeasurePage;
import uk.improvementboard.metrics.plan.SectionCode;

/** A measure: its figure, its rating, the sentence that matters, and the chart drawn for the size of the room. */
final class MeasureSlide {

    private static final double WIDE_CHART = 109;
    private static final double NARROW_CHART = 76;
    private static final double HERO_MOST = 18;
    private static final double HERO_LEAST = 14;
    private static final double GAP = 2.4;
    private static final int HEADLINE_LINES = 3;
    private static final int HERO_LINES = 5;
    private static final int LABEL_LINES = 6;
    /** A chart that is less high has no room for its text; see {@link ChartSize}. */
    private static final double CHART_LEAST = 8 * Room.CHART + 0.1;
    private static final Pattern NUMBER = Pattern.compile("^(\\S*\\d\\S*)\\s*(.*)$");

    private MeasureSlide() {}

    static Slide of(MeasurePage measure, List<String> questions, About about) {
        var drawn = measure.chart().points().size() >= 2;
        var body = new StringBuilder(drawn ? "<div class=\"beside\">" : "<div class=\"beside beside--words\">");
        body.append("<div class=\"figure\">");
        var used = hero(measure, body);
        used += label(measure.heroLabel(), body);
        used += Room.rating(measure.rating().words(), Room.BODY, Room.COLUMN) + GAP;
        body.append("<p>").append(Words.rating(measure.rating())).append("</p>");
        var sentences = sentences(measure);
        var head = Head.over(drawn ? Math.max(used, CHART_LEAST) : used, measure);
        var room = head.body(Room.WIDTH);
        if (drawn) {
            column(sentences, room - used, body);
            body.append("</div>").append(chart(measure, head));
        } else {
            body.append("</div><div class=\"said\">");
            column(
                Stream.concat(sentences.stream(), Stream.of(measure.sourceLine())).toList(),
                room,
                body,
                NARROW_CHART
            );
            body.append("</div>");
        }
        return new Slide(
            measure.name(),
            head.name(),
            head.headline(),
            "slide--measure",
            body.append("</div>").toString(),
            notes(measure, head, questions, about)
        );
    }

    /**
     * What stands above figure and chart.
     *
     * @param name of the measure, or as much of it as there is room for
     * @param headline likewise
     */
    private record Head(String name, String headline) {
        /** As it is where it leaves the room that is needed; else the name in one line, and last the headline in few. */
        static Head over(double needed, MeasurePage measure) {
            var head = new Head(measure.name(), measure.headline());
            if (head.body(Room.WIDTH) < needed) {
                head = new Head(
                    Room.cut(measure.name(), "", Typeface.REGULAR, Room.TABLE, Room.WIDTH, 1),
                    measure.headline()
                );
            }
            for (var lines = HEADLINE_LINES; lines > 0 && head.body(Room.WIDTH) < needed; lines--) {
                var few = Room.cut(measure.headline(), "", Typeface.SEMIBOLD, Room.HEADLINE, Room.WIDTH, lines);
                head = new Head(head.name(), few);
            }
            return head;
        }

        double body(double width) {
            return Room.body(name, headline, width);
        }

        /** What the slide leaves out, for the chair's notes. */
        List<String> cut(MeasurePage measure) {
            return Stream.of(measure.name(), measure.headline())
                .filter(it -> !it.equals(name) && !it.equals(headline))
                .map(Wording::sentence)
                .toList();
        }
    }

    /** The number as large as its column bears; words where there is no number. */
    private static double hero(MeasurePage measure, StringBuilder body) {
        var number = NUMBER.matcher(measure.hero());
        if (!number.matches()) {
            var words = Room.cut(measure.hero(), "", Typeface.SEMIBOLD, Room.HEADLINE, Room.COLUMN, HERO_LINES);
            body.append(Words.element("p", "hero hero--words", words));
            return Room.height(words, Typeface.SEMIBOLD, Room.HEADLINE, Room.COLUMN) + GAP;
        }
        var ems = Typeface.SEMIBOLD.width(number.group(1), 1);
        var size = Math.clamp(Math.floor((Room.COLUMN - 1) / ems), HERO_LEAST, HERO_MOST);
        var unit = Room.cut(number.group(2), "", Typeface.SEMIBOLD, Room.HEADLINE, Room.COLUMN, HERO_LINES);
        body.append("<p class=\"hero hero--")
            .append((int) size)
            .append("\">")
            .append(Words.escaped(number.group(1)));
        body.append("</p>");
        if (unit.isEmpty()) {
            return size * 0.84 + GAP;
        }
        body.append(Words.element("p", "unit", unit));
        return size * 0.84 + GAP + Room.height(unit, Typeface.SEMIBOLD, Room.HEADLINE, Room.COLUMN) + GAP;
    }

    private static double label(String label, StringBuilder body) {
        var words = Room.cut(label, "", Typeface.REGULAR, Room.TABLE, Room.COLUMN, LABEL_LINES);
        body.append(Words.element("p", "hero-label", words));
        return Room.height(words, Typeface.REGULAR, Room.TABLE, Room.COLUMN) + GAP;
    }

    private static void column(List<String> sentences, double room, StringBuilder body) {
        column(sentences, room, body, Room.COLUMN);
    }

    /** As many sentences as there is room for, the one that matters first; the rest are in the chair's notes. */
    private static void column(List<String> sentences, double room, StringBuilder body, double width) {
        var used = 0.0;
        for (var sentence : sentences) {
            var height = Room.height(sentence, Typeface.SEMIBOLD, Room.BODY, width) + GAP;
            if (used + height <= room) {
                body.append("<p>").append(Words.chance(sentence)).append("</p>");
                used += height;
            }
        }
    }

    private static List<String> sentences(MeasurePage measure) {
        var sentences = new ArrayList<String>();
        var rating = measure.rating();
        rating.overridden().ifPresentOrElse(
            it -> {
                sentences.add(it.computed());
                sentences.add(it.setUntil());
                sentences.add(Wording.withoutStop(rating.reason()));
            },
            () -> sentences.add(Wording.withoutStop(rating.reason()))
        );
        measure
            .reasons()
            .stream()
            .filter(it -> it.contains("the law"))
            .map(MeasureSlide::gapToTheLaw)
            .forEach(sentences::add);
        sentences.addAll(measure.flags());
        measure
            .reasons()
            .stream()
            .filter(it -> it.startsWith("Milestone moved"))
            .forEach(sentences::add);
        return sentences.stream().distinct().toList();
    }

    /** "8 points short of the milestone, 48 points short of the law": what stands behind the comma is what never changes. */
    private static String gapToTheLaw(String reason) {
        return Wording.upperFirst(reason.substring(reason.lastIndexOf(", ") < 0 ? 0 : reason.lastIndexOf(", ") + 2));
    }

    private static String chart(MeasurePage measure, Head head) {
        return (
            "<div class=\"chart\">" +
            drawn(measure, "wide", WIDE_CHART, head.body(Room.WIDE)) +
            drawn(measure, "narrow", NARROW_CHART, head.body(Room.WIDTH)) +
            "</div>"
        );
    }

    private static String drawn(MeasurePage measure, String shape, double width, double height) {
        var size = new ChartSize(
            width * Room.CHART_UNITS,
            Math.floor(height * Room.CHART_UNITS),
            Room.CHART * Room.CHART_UNITS
        );
        var id = shape + "-" + measure.code().value();
        var svg = SvgChart.draw(ChartMapper.chart(measure.chart()), size, DrawOptions.still(id));
        return "<div class=\"" + shape + "\">" + svg + "</div>";
    }

    private static Notes notes(MeasurePage measure, Head head, List<String> questions, About about) {
        var reasons = new ArrayList<String>(head.cut(measure));
        reasons.add(measure.rating().inWords() + ". " + measure.rating().explanation());
        measure.reasons().forEach(it -> reasons.add(Wording.sentence(it)));
        measure
            .signals()
            .ifPresent(it -> reasons.add(it.variationWords() + ". " + it.assuranceWords() + ". " + it.pair()));
        measure.milestones().forEach(it ->
            reasons.add(
                Stream.of(it.milestone() + " by " + it.now(), it.chance(), it.likely(), it.gap())
                    .filter(words -> !words.isBlank())
                    .map(Wording::sentence)
                    .reduce((before, after) -> before + " " + after)
                    .orElse("")
            )
        );
        measure
            .commentary()
            .ifPresent(it ->
                reasons.add("Commentary: " + it.what() + " " + it.soWhat() + " " + it.nowWhat() + " (" + it.by() + ")")
            );
        var provenance = new ArrayList<String>();
        provenance.add(measure.subtitle());
        provenance.add(measure.sourceLine());
        measure.facts().forEach(it -> provenance.add(it.name() + ": " + it.value()));
        measure
            .signOff()
            .ifPresent(it ->
                provenance.add(it.figure() + ": " + it.state() + ". " + String.join(". ", it.sentences()))
            );
        return new Notes(reasons, questions, provenance, about);
    }

    static About about(MeasurePage measure, Optional<SectionCode> section) {
        return new About(section, Optional.of(measure.code()), measure.hero() + ", " + measure.heroLabel());
    }
}
