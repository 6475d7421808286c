package uk.improvementboard.persistence.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.improvementboard.persistence.Sample.PLANS_IN_TIME;
import static uk.improvementboard.persistence.Sample.PROVENANCE;
import static uk.improvementboard.persistence.Sample.asAt;
import static uk.improvementboard.persistence.Sample.measure;
import static uk.improvementboard.persistence.Sample.month;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.Measure;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.PublishedFigure;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.persistence.RepositoryTest;

class MeasureRepositoryTest extends RepositoryTest {

    private final MeasureRepository measures = repositories.get(MeasureRepository.class);
    private final PublishedFigureRepository published = repositories.get(PublishedFigureRepository.class);
    private final Measure first = measure("plans-in-time", SeriesKind.INDEPENDENT_PERIOD);
    private final Measure renamed = measure("plans-in-time", SeriesKind.INDEPENDENT_PERIOD, "New plans in time");

    @Test
    void a_renamed_measure_keeps_its_former_wording_on_former_days() {
        write("2025-01-01", () -> measures.save(renamed));

        assertThat(read(() -> measures.find(PLANS_IN_TIME, asAt("2024-12-31")))).contains(first);
        assertThat(read(() -> measures.find(PLANS_IN_TIME, asAt("2025-01-01")))).contains(renamed);
        assertThat(read(() -> measures.definitionHistory(PLANS_IN_TIME)))
            .extracting("item")
            .containsExactly(first, renamed);
        assertThat((int) read(() -> measures.version(PLANS_IN_TIME))).isEqualTo(2);
    }

    @Test
    void measures_stand_in_the_order_in_which_they_came_even_after_a_change() {
        write("2024-02-01", () -> measures.save(measure("a-second-one", SeriesKind.SNAPSHOT)));
        write("2025-01-01", () -> measures.save(renamed));

        assertThat(read(() -> measures.all(asAt("2025-01-01"))))
            .extracting(Measure::code)
            .containsExactly(PLANS_IN_TIME, new MeasureCode("a-second-one"));
    }

    @Test
    void saving_what_is_there_already_writes_nothing() {
        assertThat(write("2025-01-01", () -> measures.save(first))).isFalse();
        assertThat((int) read(() -> measures.version(PLANS_IN_TIME))).isOne();
    }

    @Test
    void a_withdrawn_measure_stays_visible_as_withdrawn() {
        assertThat(write("2025-01-01", () -> measures.withdraw(PLANS_IN_TIME))).isTrue();

        assertThat(read(() -> measures.all(asAt("2025-01-01")))).isEmpty();
        assertThat(read(() -> measures.withdrawn(asAt("2025-01-01")))).containsExactly(first);
        assertThat(read(() -> measures.all(asAt("2024-12-31")))).containsExactly(first);
    }

    @Test
    void an_editor_who_started_from_an_old_version_is_told() {
        write("2025-01-01", () -> measures.saveOver(1, renamed));

        assertThatThrownBy(() -> write("2025-01-02", () -> measures.saveOver(1, first))).isInstanceOf(
            OptimisticLockingFailureException.class
        );
    }

    @Test
    void another_published_figure_stands_beside_the_series() {
        var observation = new Observation.Reported(
            month("2025-01"),
            Figure.of("47.2"),
            true,
            PROVENANCE,
            HandlingClass.PUBLIC
        );
        var figure = new ReferencedFigure(
            PLANS_IN_TIME,
            "with-exceptions",
            new PublishedFigure(observation, "exceptions counted in")
        );
        write("2025-06-01", () -> published.record(figure));

        assertThat(read(() -> published.of(PLANS_IN_TIME, asAt("2025-06-01")))).containsExactly(figure);
        assertThat(read(() -> published.of(PLANS_IN_TIME, asAt("2025-05-31")))).isEqualTo(List.of());
    }
}
