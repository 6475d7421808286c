package uk.improvementboard.persistence.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.improvementboard.persistence.Sample.PLANS_IN_TIME;
import static uk.improvementboard.persistence.Sample.asAt;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.pipeline.PipelineRole;
import uk.improvementboard.persistence.RepositoryTest;
import uk.improvementboard.persistence.Sample;
import uk.improvementboard.persistence.measure.MeasureRepository;

class PipelineRepositoryTest extends RepositoryTest {

    private static final MeasureCode OTHER = new MeasureCode("another-count");

    private final PipelineRepository roles = repositories.get(PipelineRepository.class);

    private boolean assign(String day, MeasureCode measure) {
        return write(day, () -> roles.assign(new AssignedRole(PipelineRole.RATE, measure)));
    }

    @Test
    void a_role_names_the_measure_known_on_the_day() {
        write("2024-02-01", () ->
            repositories.get(MeasureRepository.class).save(Sample.measure(OTHER.value(), SeriesKind.INDEPENDENT_PERIOD))
        );
        assign("2024-03-01", PLANS_IN_TIME);
        assign("2025-03-01", OTHER);

        assertThat(read(() -> roles.all(asAt("2024-02-29")))).isEmpty();
        assertThat(read(() -> roles.all(asAt("2024-03-01")))).containsOnly(Map.entry(PipelineRole.RATE, PLANS_IN_TIME));
        assertThat(read(() -> roles.all(asAt("2025-03-01")))).containsOnly(Map.entry(PipelineRole.RATE, OTHER));
    }

    @Test
    void saying_the_same_again_writes_nothing() {
        assertThat(assign("2024-03-01", PLANS_IN_TIME)).isTrue();
        assertThat(assign("2024-04-01", PLANS_IN_TIME)).isFalse();
    }

    @Test
    void a_withdrawn_role_has_no_measure_from_then_on() {
        assign("2024-03-01", PLANS_IN_TIME);
        write("2024-05-01", () -> roles.withdraw(PipelineRole.RATE));

        assertThat(read(() -> roles.all(asAt("2024-04-30")))).containsKey(PipelineRole.RATE);
        assertThat(read(() -> roles.all(asAt("2024-05-01")))).isEmpty();
    }

    @Test
    void a_measure_that_does_not_exist_plays_no_role() {
        assertThatThrownBy(() -> assign("2024-03-01", OTHER)).isInstanceOf(DataIntegrityViolationException.class);
    }
}
