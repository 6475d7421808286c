package uk.improvementboard.board.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.chart.Typeface;
import uk.improvementboard.board.pack.PackDocument;
import uk.improvementboard.board.pack.PackService;
import uk.improvementboard.board.present.Slide.Notes;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.board.testing.BoardTest;

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
            assertThat(Room.body(it.eyebrow(), it.headline(), Room.WIDTH)).as(it.name()).isGreaterThan(20)
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
        var pack = LongNames.of(pack());
        var rows = SectionSlide.rows(
            pack.content().overview().priorityActions(),
            pack.content().overview().areasForImprovement()
        );
        assertThat(rows)
            .filteredOn(it -> it.impact().overridden().isPresent())
            .isNotEmpty()
            .allSatisfy(row ->
                assertThat(SectionSlide.of(row, Optional.empty()).body()).contains(
                    row.impact().overridden().orElseThrow().computed()
                )
            );
    }

    @Test
    void an_item_that_is_taller_than_a_slide_is_told_on_several() {
        var words = "What was said of it. ".repeat(120).strip();
        var slides = ListSlides.of(
            "Waived",
            "Before",
            LongNames.longer("One thing was waived"),
            "slide--list",
            "<ul>",
            List.of(BoardSlides.words(LongNames.longer("Its name"), words)),
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
        assertThat(told).contains(LongNames.longer("Its name"), words);
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
