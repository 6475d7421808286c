package uk.improvementboard.board.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.improvementboard.board.component.SortableTable.Order;
import uk.improvementboard.board.national.NationalService.AtRisk;
import uk.improvementboard.board.national.NationalService.Board;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.pack.OverviewPage;
import uk.improvementboard.metrics.pack.OverviewPage.MeasureRow;
import uk.improvementboard.metrics.pack.OverviewPage.SectionRow;
import uk.improvementboard.metrics.pack.Tag;
import uk.improvementboard.metrics.partnership.Partnership;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.metrics.rating.Rag;

/** FEATURE UNDER TEST: partnerships in the order of what is most off track, least likely or soonest due. */
class BoardsOrderTest {

    @Test
    void of_as_many_off_track_whoever_has_more_at_risk_stands_higher() {
        var boards = List.of(
            rated("A", Rag.RED, Rag.GREEN),
            rated("B", Rag.RED, Rag.AMBER),
            rated("C", Rag.GREEN, Rag.GREEN),
            rated("D", Rag.GREY, Rag.GREEN),
            rated("E", Rag.AMBER, Rag.AMBER),
            rated("F", Rag.BLUE, Rag.BLUE),
            rated("G")
        );
        for (var column : List.of("delivery", "impact", "sustained")) {
            assertThat(names(boards, column, true)).isEqualTo("BAEDCFG");
            assertThat(names(boards, column, false)).isEqualTo("FCDEABG");
        }
    }

    @Test
    void headlines_stand_red_amber_grey_green_blue_and_none_last_either_way() {
        var boards = List.of(
            headline("A", Rag.BLUE, "2027-01-01", 0.5),
            headline("B", Rag.GREY, "2027-01-01", 0.5),
            without("C"),
            headline("D", Rag.RED, "2027-01-01", 0.5),
            headline("E", Rag.GREEN, "2027-01-01", 0.5),
            headline("F", Rag.AMBER, "2027-01-01", 0.5)
        );
        assertThat(names(boards, "headline", true)).isEqualTo("DFBEAC");
        assertThat(names(boards, "headline", false)).isEqualTo("AEBFDC");
    }

    @Test
    void what_has_no_date_and_no_chance_stands_last_either_way() {
        var boards = List.of(
            without("A"),
            headline("B", Rag.RED, "2027-03-31", 0.7),
            headline("C", Rag.RED, "", -1),
            headline("D", Rag.RED, "2025-04-30", 0.2),
            headline("E", Rag.RED, "2028-01-31", 0.05)
        );
        assertThat(names(boards, "due", false)).isEqualTo("DBEAC");
        assertThat(names(boards, "due", true)).isEqualTo("EBDAC");
        assertThat(names(boards, "chance", false)).isEqualTo("EDBAC");
        assertThat(names(boards, "chance", true)).isEqualTo("BDEAC");
    }

    @Test
    void a_column_that_does_not_exist_is_that_of_the_names() {
        assertThat(BoardsOrder.known(new Order("nothing", true))).isEqualTo(BoardsOrder.BY_NAME);
        assertThat(names(List.of(without("B"), without("A")), "name", false)).isEqualTo("AB");
        assertThat(names(List.of(without("A"), without("B")), "name", true)).isEqualTo("BA");
    }

    private static String names(List<Board> boards, String column, boolean descending) {
        return String.join(
            "",
            boards
                .stream()
                .sorted(BoardsOrder.comparator(new Order(column, descending)))
                .map(it -> it.partnership().name())
                .toList()
        );
    }

    private static Board without(String name) {
        return board(name, Stream.of(), Optional.empty());
    }

    private static Board rated(String name, Rag... actions) {
        return board(name, Arrays.stream(actions), Optional.empty());
    }

    /** @param due empty for none; a chance below 0 is none */
    private static Board headline(String name, Rag rag, String due, double chance) {
        var row = new MeasureRow(
            new MeasureCode("waits"),
            "Waits",
            "",
            "",
            "",
            tag(rag),
            List.of(),
            "",
            "",
            "",
            "",
            ""
        );
        var risk = new AtRisk(
            row,
            due.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(due)),
            chance < 0 ? OptionalDouble.empty() : OptionalDouble.of(chance)
        );
        return board(name, Stream.of(), Optional.of(risk));
    }

    private static Board board(String name, Stream<Rag> actions, Optional<AtRisk> risk) {
        var rows = actions
            .map(it -> new SectionRow(new SectionCode("p-1"), "", "", "", tag(it), tag(it), tag(it)))
            .toList();
        return new Board(
            new Partnership(new PartnershipId(1), "slug", name, new AreaCode("E10000015"), true, ""),
            new OverviewPage("", List.of(), rows, List.of(), List.of(), List.of()),
            risk
        );
    }

    private static Tag tag(Rag rag) {
        return new Tag(rag, rag.words(), "", Optional.empty());
    }
}
