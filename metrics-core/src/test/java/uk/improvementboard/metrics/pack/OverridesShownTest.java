package uk.improvementboard.metrics.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.plan.Watermelon;
import uk.improvementboard.metrics.rating.Overrides;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.rating.RatedSubject;
import uk.improvementboard.metrics.rating.RatedSubject.Facet;
import uk.improvementboard.metrics.rating.Rating;
import uk.improvementboard.metrics.rating.RatingOverride;
import uk.improvementboard.metrics.rating.RatingOverride.Choice;

/** FEATURE UNDER TEST: the computed rating stands beside one set by hand, on every page, and never yields to it. */
class OverridesShownTest {

    private static final LocalDate TODAY = Watermelon.TODAY;

    private static RatingOverride override(RatedSubject subject, Choice choice, LocalDate lastDay) {
        return new RatingOverride(
            subject,
            choice,
            "The fall was agreed while the backlog is cleared",
            "Independent chair",
            TODAY.minusDays(20),
            lastDay,
            HandlingClass.PUBLIC
        );
    }

    private static final RatingOverride IMPACT = override(
        RatedSubject.section("area-1", Facet.IMPACT),
        new Choice(Rag.GREEN, "On track"),
        LocalDate.of(2027, 1, 10)
    );

    @Test
    void a_set_rating_is_shown_with_the_computed_one_beside_it() {
        var page = OverviewPages.of(Watermelon.board(), SamplePage.context(IMPACT));
        var impact = page.areasForImprovement().getFirst().impact();
        assertThat(impact.rag()).isEqualTo(Rag.GREEN);
        assertThat(impact.inWords()).isEqualTo(
            "Green, on track, set by the independent chair until 10 January 2027: " +
                "The fall was agreed while the backlog is cleared. Computed: Red, off track"
        );
        assertThat(impact.explanation()).contains("backlog is cleared. Computed: 0 of 1 rated measures on track");
        assertThat(page.areasForImprovement().getFirst().delivery().overridden()).isEmpty();
    }

    @Test
    void it_hides_no_contradiction_and_no_count() {
        var plain = OverviewPages.of(Watermelon.board(), SamplePage.context());
        var page = OverviewPages.of(Watermelon.board(), SamplePage.context(IMPACT));
        assertThat(page.contradictions()).isEqualTo(plain.contradictions()).hasSize(1);
        assertThat(page.summary()).isEqualTo(
            plain.summary() + " These are the computed ratings; 1 rating is set by hand and marked so."
        );
    }

    @Test
    void a_measure_shows_it_on_its_page_and_in_every_row() {
        var measure = override(
            RatedSubject.measure("on-time"),
            new Choice(Rag.AMBER, "At risk"),
            LocalDate.of(2027, 3, 1)
        );
        var reading = Watermelon.board().measures().getFirst();
        var context = SamplePage.context(measure);
        assertThat(MeasurePages.of(reading, context).rating()).isEqualTo(OverviewPages.row(reading, context).rating());
        assertThat(MeasurePages.of(reading, context).rating().overridden().orElseThrow().computed()).isEqualTo(
            "Computed: Red, off track"
        );
    }

    @Test
    void the_board_is_told_before_it_lapses() {
        assertThat(OverviewPages.of(Watermelon.board(), SamplePage.context(IMPACT)).notes()).containsExactly(
            "The rating of Plans on time (impact), set by the independent chair, lapses after 10 January 2027: " +
                "the computed one then stands alone, now red, off track."
        );
        var later = override(IMPACT.subject(), IMPACT.choice(), LocalDate.of(2027, 1, 20));
        assertThat(OverviewPages.of(Watermelon.board(), SamplePage.context(later)).notes()).isEmpty();
    }

    @Test
    void a_computed_rating_says_no_more_than_before() {
        assertThat(Tag.of(Rating.of(Rag.RED, "51% against 60%")).explanation()).isEqualTo("51% against 60%.");
        assertThat(Tag.of(Rating.of(Rag.RED, "51% against 60%")).inWords()).isEqualTo("Red, off track");
        assertThat(Overrides.none().inForce()).isEmpty();
    }
}
