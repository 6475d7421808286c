package uk.improvementboard.board.present;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.board.present.LongNames.longer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.chart.Typeface;
import uk.improvementboard.board.pack.PackDocument;
import uk.improvementboard.board.pack.PackService;
import uk.improvementboard.board.present.Slide.Notes;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.testing.BoardTest;
import uk.improvementboard.metrics.pack.OverviewPage.SectionRow;
import uk.improvementboard.metrics.pack.Tag;
import uk.improvementboard.metrics.pack.Tag.Overridden;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.metrics.rating.Rag;

/** Names and texts of any length: the slides are there, cut where they must be, and what is cut is told to the chair. */
class LongNamesTest extends BoardTest {

    private static final String PACK = "exampleshire-2026-10-board-only-1";

    @Test
    void a_pack_of_long_names_has_as_many_measures_on_slides_as_any_other() {
        var pack = LongNames.of(pack());
        var deck = Deck.of(pack, AgendaShown.none());
        assertThat(pack.content().measures()).allMatch(it -> it.name().length() >= LongNames.LENGTH - 1);
        assertThat(deck.slides())
            .filteredOn(it -> it.kind().equals("slide--measure"))
            .hasSize(pack.content().measures().size());
        assertThat(deck.slides()).allSatisfy(it ->
            assertThat(Room.body(it.eyebrow(), it.headline(), Room.WIDTH))
                .as(it.name())
                .isGreaterThan(20)
        );
    }

    @Test
    void what_a_slide_leaves_out_is_in_the_chair_s_notes() {
        var cut = Deck.of(LongNames.of(pack()), AgendaShown.none())
            .slides()
            .stream()
            .filter(it -> it.kind().equals("slide--section") && it.headline().endsWith("…"))
            .toList();
        assertThat(cut)
            .isNotEmpty()
            .allSatisfy(it -> assertThat(it.notes().reasons()).contains(it.name()));
    }

    @Test
    void what_was_computed_is_never_cut() {
        var computed = new Overridden("Set by the chair until 31 January 2027", Rag.RED, "Off track", longer("Late"));
        var tag = new Tag(Rag.AMBER, "At risk", longer("The plan was rewritten"), Optional.of(computed));
        var title = longer("Waiting for advice");
        var row = new SectionRow(new SectionCode("area-1"), "Area 1", title, "It slips", tag, tag, tag);
        var slide = SectionSlide.of(row, Optional.empty());
        assertThat(slide.headline()).endsWith("…");
        assertThat(slide.body().split(Pattern.quote(computed.computed()), -1))
            .as("for each of three ratings")
            .hasSize(4);
        assertThat(slide.body()).contains("…").doesNotContain(longer("The plan was rewritten"));
        assertThat(slide.notes().reasons())
            .contains(title)
            .anyMatch(it -> it.contains(longer("The plan was rewritten")));
    }

    @Test
    void an_item_that_is_taller_than_a_slide_is_told_on_several() {
        var words = "What was said of it. ".repeat(120).strip();
        var slides = ListSlides.of(
            "Waived",
            "Before",
            longer("One thing was waived"),
            "slide--list",
            "<ul>",
            List.of(BoardSlides.words(longer("Its name"), words)),
            "</ul>",
            0,
            Notes.NONE
        );
        assertThat(slides).hasSizeGreaterThan(1);
        var told = slides
            .stream()
            .map(it -> it.body().replaceAll("<[^>]*>", " "))
            .reduce("", String::concat)
            .replaceAll("\\s+", " ");
        assertThat(told).contains(longer("Its name"), words);
    }

    @Test
    void a_name_without_a_space_is_cut_to_its_line_too() {
        var name = "w".repeat(LongNames.LENGTH);
        var cut = Room.oneLine(name, Room.SMALL, Room.WIDTH / 2);
        assertThat(cut).startsWith("www").endsWith("…");
        assertThat(Typeface.SEMIBOLD.width(cut, Room.SMALL)).isLessThanOrEqualTo(Room.WIDTH / 2);
        assertThat(Room.lines(name, Typeface.SEMIBOLD, Room.HEADLINE, Room.WIDTH)).isGreaterThan(10);
        assertThat(Room.lines(Room.headline(name), Typeface.SEMIBOLD, Room.HEADLINE, Room.WIDTH)).isEqualTo(3);
    }

    private PackDocument pack() {
        logInAs("chair");
        return bean(PackService.class).find(bean(BoardPlaces.class).named("exampleshire").id(), PACK).orElseThrow();
    }
}
