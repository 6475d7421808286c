package uk.improvementboard.persistence.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.persistence.Sample.asAt;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.rating.RatedSubject;
import uk.improvementboard.metrics.rating.RatedSubject.Facet;
import uk.improvementboard.metrics.rating.RatedSubject.Kind;
import uk.improvementboard.metrics.rating.Rating;
import uk.improvementboard.persistence.RepositoryTest;

class RatingRepositoryTest extends RepositoryTest {

    private static final RatedSubject MEASURE = new RatedSubject(Kind.MEASURE, "plans-in-time", Facet.HEADLINE);
    private static final RatedSubject SECTION = new RatedSubject(Kind.SECTION, "priority-1", Facet.IMPACT);

    private final RatingRepository ratings = repositories.get(RatingRepository.class);

    @Test
    void the_latest_rating_before_a_day_is_found_for_every_subject() {
        write("2026-03-31", () ->
            ratings.save(List.of(rating(MEASURE, "2026-03-31", Rag.RED), rating(SECTION, "2026-03-31", Rag.AMBER)))
        );
        write("2026-04-30", () -> ratings.save(List.of(rating(MEASURE, "2026-04-30", Rag.AMBER))));

        var before = read(() -> ratings.latestBefore(LocalDate.of(2026, 5, 31), asAt("2026-05-31")));
        assertThat(before.get(MEASURE)).isEqualTo(rating(MEASURE, "2026-04-30", Rag.AMBER));
        assertThat(before.get(SECTION)).isEqualTo(rating(SECTION, "2026-03-31", Rag.AMBER));
        var sooner = read(() -> ratings.latestBefore(LocalDate.of(2026, 4, 30), asAt("2026-05-31")));
        assertThat(sooner.get(MEASURE)).isEqualTo(rating(MEASURE, "2026-03-31", Rag.RED));
    }

    @Test
    void a_day_rated_again_otherwise_keeps_what_was_known_before() {
        write("2026-03-31", () -> ratings.save(List.of(rating(MEASURE, "2026-03-31", Rag.RED))));
        assertThat(write("2026-04-02", () -> ratings.save(List.of(rating(MEASURE, "2026-03-31", Rag.RED))))).isZero();
        assertThat(write("2026-04-05", () -> ratings.save(List.of(rating(MEASURE, "2026-03-31", Rag.AMBER))))).isOne();

        assertThat(read(() -> ratings.history(MEASURE, asAt("2026-04-04")))).containsExactly(
            rating(MEASURE, "2026-03-31", Rag.RED)
        );
        assertThat(read(() -> ratings.history(MEASURE, asAt("2026-04-05")))).containsExactly(
            rating(MEASURE, "2026-03-31", Rag.AMBER)
        );
    }

    private static RecordedRating rating(RatedSubject subject, String day, Rag rag) {
        return new RecordedRating(subject, LocalDate.parse(day), Rating.of(rag, "41.5% against 60% required"), "1");
    }
}
