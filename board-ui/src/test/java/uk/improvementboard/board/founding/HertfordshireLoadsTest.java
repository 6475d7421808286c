package uk.improvementboard.board.founding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.trajectory.Milestone;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.TestRepositories;
import uk.improvementboard.persistence.founding.Founding;
import uk.improvementboard.persistence.founding.FoundingLoader;
import uk.improvementboard.persistence.measure.ObservationRepository;
import uk.improvementboard.persistence.trajectory.TrajectoryRepository;

/** The founding data passes every constraint of the real database, and the board can be opened as at any past day. */
class HertfordshireLoadsTest {

    private static final MeasureCode TIMELINESS = new MeasureCode("ehcp-20-week-timeliness");
    private static TestRepositories repositories;
    private static PartnershipId partnership;

    @BeforeAll
    static void load() {
        repositories = TestRepositories.fresh();
        var loader = repositories.get(FoundingLoader.class);
        var now = Instant.parse("2026-11-22T09:00:00Z");
        partnership = loader.load(HertfordshireFounding.read(), now, _ -> {}).partnership();
    }

    @AfterAll
    static void close() {
        repositories.close();
    }

    @Test
    void loading_twice_writes_nothing_twice() {
        var again = repositories
            .get(FoundingLoader.class)
            .load(HertfordshireFounding.read(), Instant.parse("2026-11-23T09:00:00Z"), _ -> {});
        assertThat(again).isEqualTo(new Founding.AlreadyLoaded(partnership));
    }

    @Test
    void the_milestone_is_seen_with_the_dates_that_were_given_by_the_day() {
        assertThat(
            milestone(LocalDate.of(2024, 6, 1))
                .dates()
                .movedInWords()
        ).isEqualTo("not moved");
        assertThat(milestone(LocalDate.of(2024, 6, 1)).due()).isEqualTo(LocalDate.of(2024, 7, 31));
        assertThat(milestone(LocalDate.of(2026, 11, 1)).due()).isEqualTo(LocalDate.of(2025, 4, 30));
        assertThat(
            milestone(LocalDate.of(2026, 11, 1))
                .dates()
                .movedInWords()
        ).isEqualTo("moved twice, 9 months in all");
    }

    @Test
    void the_rate_for_2025_was_not_known_before_it_was_published() {
        assertThat(years(LocalDate.of(2026, 6, 29))).isEqualTo(6);
        assertThat(years(LocalDate.of(2026, 6, 30))).isEqualTo(7);
    }

    private static Milestone milestone(LocalDate day) {
        return repositories
            .transactions()
            .read(partnership, () ->
                repositories.get(TrajectoryRepository.class).find(TIMELINESS, new AsAt(day)).orElseThrow()
            )
            .milestones()
            .getFirst();
    }

    private static int years(LocalDate day) {
        var observations = repositories.get(ObservationRepository.class);
        return repositories
            .transactions()
            .read(partnership, () -> observations.series(TIMELINESS, new AreaCode("E10000015"), new AsAt(day)).size());
    }
}
