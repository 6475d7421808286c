package uk.improvementboard.board.present;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.improvementboard.board.chart.Typeface;
import uk.improvementboard.board.present.ListSlides.Item;
import uk.improvementboard.board.present.Slide.Notes;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.OverviewPage;
import uk.improvementboard.metrics.pack.OverviewPage.ContradictionLine;
import uk.improvementboard.metrics.pack.OverviewPage.SectionRow;
import uk.improvementboard.metrics.pack.PackChanges;
import uk.improvementboard.metrics.pack.PackChanges.Kind;
import uk.improvementboard.metrics.pack.Tag;
import uk.improvementboard.metrics.pack.WaiversPage;

/** The slides of the board as a whole: where it stands, what changed, what does not fit together. */
final class BoardSlides {

    private static final double TAG = 26;
    private static final double TAG_GAP = 1.6;
    private static final double TAG_SIZE = 3.2;
    private static final double NAME = Room.WIDTH - 3 * (TAG + TAG_GAP);
    private static final int NAME_LINES = 8;
    private static final double ROW = 1.8;
    private static final double HEAD_ROW = 5.4;
    private static final String HEADS =
        "<table class=\"standing\"><caption class=\"unseen\">Ratings of priority actions and areas</caption><thead><tr>" +
        "<th scope=\"col\">Priority actions, then areas</th><th scope=\"col\">Delivery</th><th scope=\"col\">Impact</th>" +
        "<th scope=\"col\">Sustained</th></tr></thead><tbody>";

    private BoardSlides() {}

    /** {@return three ratings for each part of the plan} */
    static List<Slide> standing(OverviewPage overview) {
        var sentences = List.of(overview.summary().split("(?<=[.]) (?=[A-Z0-9])"));
        var others = String.join(" ", sentences.subList(1, sentences.size()));
        var rows = Stream.concat(overview.priorityActions().stream(), overview.areasForImprovement().stream())
            .map(row -> row(row, startsAreas(row, overview)))
            .toList();
        var headline = Wording.withoutStop(sentences.getFirst());
        var above = Room.height(others, Typeface.REGULAR, Room.TABLE, Room.WIDTH) + Room.GAP;
        var below = HEAD_ROW + rows.stream().mapToDouble(Item::height).sum();
        // What the table shows as well is said above it only where that costs no second slide.
        var led = !others.isEmpty() && above + below <= Room.body("Where we stand", headline, Room.WIDTH);
        return ListSlides.of(
            "Where we stand",
            "Where we stand",
            headline,
            "slide--standing",
            (led ? Words.element("p", "lead", others) : "") + HEADS,
            rows,
            "</tbody></table>",
            led ? above + HEAD_ROW : HEAD_ROW,
            new Notes(sentences, List.of(), overview.notes(), Slide.About.NOTHING)
        );
    }

    private static boolean startsAreas(SectionRow row, OverviewPage overview) {
        var areas = overview.areasForImprovement();
        return !overview.priorityActions().isEmpty() && !areas.isEmpty() && areas.getFirst().equals(row);
    }

    private static Item row(SectionRow row, boolean firstArea) {
        var title = Room.cut(row.title(), "", Typeface.SEMIBOLD, Room.TABLE, NAME - 1, NAME_LINES);
        var name = Room.height(title, Typeface.SEMIBOLD, Room.TABLE, NAME - 1);
        var tags = Stream.of(row.delivery(), row.impact(), row.sustained()).toList();
        var tallest = tags.stream().mapToDouble(BoardSlides::height).max().orElse(0);
        var markup = new StringBuilder(firstArea ? "<tr class=\"first-area\">" : "<tr>");
        markup.append("<th scope=\"row\">").append(Words.escaped(title)).append("</th>");
        tags.forEach(tag -> markup.append("<td>").append(Words.rating(tag)).append(byHand(tag)).append("</td>"));
        return new Item(markup.append("</tr>").toString(), Math.max(name, tallest) + ROW);
    }

    private static double height(Tag tag) {
        return (
            Room.rating(tag.words(), TAG_SIZE, TAG) + Room.height(byHandWords(tag), Typeface.REGULAR, Room.SMALL, TAG)
        );
    }

    private static String byHandWords(Tag tag) {
        return tag
            .overridden()
            .map(it -> "Set by hand. " + it.computed())
            .orElse("");
    }

    private static String byHand(Tag tag) {
        return tag.overridden().isEmpty() ? "" : Words.element("span", "by-hand", byHandWords(tag));
    }

    /** {@return what a board talks about; new figures stand on the slides of their measures} */
    static List<Slide> changes(PackChanges changes) {
        var items = new ArrayList<Item>();
        for (var kind : Kind.values()) {
            if (kind != Kind.FIGURE) {
                changes.of(kind).forEach(line -> items.add(change(line)));
            }
        }
        if (items.isEmpty()) {
            items.add(words("No rating moved, nothing was restated, no date moved.", ""));
        }
        return ListSlides.of(
            "What changed",
            "Since the last board",
            changes.summary(),
            "slide--list",
            "<ul>",
            items,
            "</ul>",
            0,
            new Notes(List.of("Compared with pack " + changes.earlier()), List.of(), List.of(), Slide.About.NOTHING)
        );
    }

    private static Item change(PackChanges.Line line) {
        var now = line.before().equals("-")
            ? line.kind().words() + ": " + line.after()
            : "Before: " + line.before() + ". Now: " + (line.after().equals("-") ? "no longer there" : line.after());
        return words(line.subject(), now);
    }

    /** {@return what the chair let the pack go without, and why} */
    static List<Slide> waived(WaiversPage waivers) {
        if (waivers.rows().isEmpty()) {
            return List.of();
        }
        return ListSlides.of(
            "Waived",
            "Before this pack was issued",
            waivers.summary(),
            "slide--list",
            "<ul>",
            waivers
                .alike()
                .stream()
                .map(it -> words(it.words(), it.reason()))
                .toList(),
            "</ul>",
            0,
            new Notes(
                waivers
                    .rows()
                    .stream()
                    .map(row -> row.what() + ": " + row.name() + ".")
                    .toList(),
                List.of(),
                waivers.rules(),
                Slide.About.NOTHING
            )
        );
    }

    /** {@return what does not fit together, each to be answered} */
    static List<Slide> contradictions(List<ContradictionLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var count = lines.size() == 1 ? "One contradiction" : lines.size() + " contradictions";
        return ListSlides.of(
            "Contradictions",
            "Each needs an answer in writing",
            count + " to answer first",
            "slide--list",
            "<ul>",
            lines
                .stream()
                .map(line -> words(line.headline(), line.detail()))
                .toList(),
            "</ul>",
            0,
            Notes.NONE
        );
    }

    /** {@return what to know about the data, where there is something} */
    static List<Slide> notes(OverviewPage overview) {
        return overview.notes().isEmpty()
            ? List.of()
            : ListSlides.of(
                  "About these data",
                  "Before we begin",
                  "What to know about these data",
                  "slide--list",
                  "<ul>",
                  overview
                      .notes()
                      .stream()
                      .map(note -> words("", note))
                      .toList(),
                  "</ul>",
                  0,
                  Notes.NONE
              );
    }

    /** {@return an item of a list: words that matter, and what there is to say of them; either may be empty} */
    static Item words(String strong, String rest) {
        var markup = new StringBuilder("<li>");
        if (!strong.isEmpty()) {
            markup.append(Words.element("strong", "", strong));
        }
        if (!rest.isEmpty()) {
            markup.append(Words.element("span", "", rest));
        }
        var height =
            Room.height(strong, Typeface.SEMIBOLD, Room.BODY, Room.WIDTH) +
            Room.height(rest, Typeface.REGULAR, Room.TABLE, Room.WIDTH);
        return new Item(markup.append("</li>").toString(), height + 2 * Room.GAP, pieces(strong, rest));
    }

    private static List<Item> pieces(String strong, String rest) {
        var pieces = new ArrayList<Item>();
        var matter = ListSlides.pieces(strong);
        var said = ListSlides.pieces(rest);
        if (matter.size() + said.size() > 2 || (!strong.isBlank() && !rest.isBlank())) {
            matter
                .stream()
                .filter(it -> !it.isBlank())
                .forEach(it -> pieces.add(words(it, "")));
            said.stream()
                .filter(it -> !it.isBlank())
                .forEach(it -> pieces.add(words("", it)));
        }
        return pieces;
    }
}
