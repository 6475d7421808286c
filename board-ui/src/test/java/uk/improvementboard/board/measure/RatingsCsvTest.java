package uk.improvementboard.board.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.pack.OverviewPage.MeasureRow;
import uk.improvementboard.metrics.pack.Tag;
import uk.improvementboard.metrics.rating.Rag;

/** FEATURE UNDER TEST: the file of ratings says in words what was computed and what a person set. */
class RatingsCsvTest {

    private static MeasureRow row(String name, Tag tag) {
        return new MeasureRow(
            new MeasureCode("on-time"),
            name,
            "Council",
            "51%",
            "October 2026",
            tag,
            List.of(),
            "60% by April 2027",
            "July 2025; moved twice, 21 months in all",
            "About 1 in 4",
            "",
            "49 points short of the law (100%)"
        );
    }

    @Test
    void a_computed_rating_is_the_rating() {
        var tag = new Tag(Rag.RED, "Off track", "About 1 in 4 to reach 60%", Optional.empty());
        assertThat(
            RatingsCsv.of(List.of(row("=Plans", tag)), true)
                .lines()
                .skip(1)
        ).containsExactly(
            "'=Plans,Council,51%,October 2026,\"Red, off track\",About 1 in 4 to reach 60%,no,\"Red, off track\"," +
                "About 1 in 4 to reach 60%,60% by April 2027,\"July 2025; moved twice, 21 months in all\"," +
                "About 1 in 4,49 points short of the law (100%),illustrative data"
        );
    }

    @Test
    void a_set_rating_stands_beside_the_computed_one() {
        var tag = new Tag(
            Rag.AMBER,
            "At risk",
            "Agreed while the backlog is cleared",
            Optional.of(
                new Tag.Overridden(
                    "Set by the independent chair until 31 January 2027",
                    Rag.RED,
                    "Off track",
                    "About 1 in 4 to reach 60%"
                )
            )
        );
        assertThat(RatingsCsv.of(List.of(row("Plans", tag)), false)).contains(
            "\"Amber, at risk\",Agreed while the backlog is cleared,Set by the independent chair until 31 January 2027," +
                "\"Red, off track\",About 1 in 4 to reach 60%"
        );
    }
}
