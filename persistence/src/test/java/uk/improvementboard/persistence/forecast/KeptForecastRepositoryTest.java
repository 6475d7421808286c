package uk.improvementboard.persistence.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.improvementboard.persistence.Sample.PLANS_IN_TIME;
import static uk.improvementboard.persistence.Sample.asAt;
import static uk.improvementboard.persistence.Sample.month;
import static uk.improvementboard.persistence.Sample.on;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import uk.improvementboard.metrics.forecast.ForecastStep;
import uk.improvementboard.metrics.forecast.KeptForecast;
import uk.improvementboard.metrics.measure.Frequency;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.ImprovementDirection;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.persistence.RepositoryTest;
import uk.improvementboard.persistence.Sample;
import uk.improvementboard.persistence.pack.PackRepository;
import uk.improvementboard.persistence.pack.StoredPack;

class KeptForecastRepositoryTest extends RepositoryTest {

    private final PackRepository packs = repositories.get(PackRepository.class);
    private final KeptForecastRepository forecasts = repositories.get(KeptForecastRepository.class);

    @Test
    void a_forecast_is_given_back_to_the_last_digit_with_the_moment_its_pack_was_issued() {
        issue("2026-05-31", "may", HandlingClass.BOARD_ONLY, forecast(PLANS_IN_TIME));

        assertThat(read(() -> forecasts.issuedBy(asAt("2026-11-22"), HandlingClass.BOARD_ONLY))).containsExactly(
            forecast(PLANS_IN_TIME)
        );
    }

    @Test
    void a_forecast_is_not_known_before_the_day_on_which_its_pack_was_issued() {
        issue("2026-05-31", "may", HandlingClass.BOARD_ONLY, forecast(PLANS_IN_TIME));

        assertThat(read(() -> forecasts.issuedBy(asAt("2026-05-30"), HandlingClass.BOARD_ONLY))).isEmpty();
        assertThat(read(() -> forecasts.issuedBy(asAt("2026-05-31"), HandlingClass.BOARD_ONLY))).hasSize(1);
    }

    @Test
    void who_may_not_read_a_pack_is_not_given_its_forecasts() {
        issue("2026-05-31", "board", HandlingClass.BOARD_ONLY, forecast(PLANS_IN_TIME));
        issue("2026-06-30", "partners", HandlingClass.PARTNERS, forecast(PLANS_IN_TIME));

        assertThat(read(() -> forecasts.issuedBy(asAt("2026-11-22"), HandlingClass.PUBLIC))).isEmpty();
        assertThat(read(() -> forecasts.issuedBy(asAt("2026-11-22"), HandlingClass.PARTNERS))).hasSize(1);
        assertThat(read(() -> forecasts.issuedBy(asAt("2026-11-22"), HandlingClass.BOARD_ONLY))).hasSize(2);
    }

    @Test
    void another_partnership_sees_nothing_of_them() {
        issue("2026-05-31", "may", HandlingClass.PUBLIC, forecast(PLANS_IN_TIME));
        var other = Sample.partnership(repositories, "another-partnership");

        var seen = repositories
            .transactions()
            .read(other, () -> forecasts.issuedBy(asAt("2026-11-22"), HandlingClass.BOARD_ONLY));
        assertThat(seen).isEmpty();
    }

    @Test
    void a_forecast_is_kept_once_for_each_pack_and_measure() {
        issue("2026-05-31", "may", HandlingClass.PUBLIC, forecast(PLANS_IN_TIME));

        assertThatThrownBy(() ->
            repositories
                .transactions()
                .write(partnership, on("2026-06-01"), () -> forecasts.store("may", List.of(forecast(PLANS_IN_TIME))))
        ).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void a_forecast_of_no_pack_or_no_measure_is_refused_and_nothing_of_the_pack_stays() {
        assertThatThrownBy(() ->
            repositories
                .transactions()
                .write(partnership, on("2026-06-01"), () -> forecasts.store("none", List.of(forecast(PLANS_IN_TIME))))
        ).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() ->
            issue("2026-05-31", "may", HandlingClass.PUBLIC, forecast(new MeasureCode("unknown")))
        ).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(read(() -> packs.list(HandlingClass.BOARD_ONLY))).isEmpty();
    }

    @Test
    void a_pack_without_forecasts_keeps_none() {
        issue("2026-05-31", "may", HandlingClass.PUBLIC);

        assertThat(read(() -> forecasts.issuedBy(asAt("2026-11-22"), HandlingClass.BOARD_ONLY))).isEmpty();
    }

    private void issue(String day, String id, HandlingClass audience, KeptForecast... kept) {
        var pack = new StoredPack(id, YearMonth.of(2026, 5), audience, "{}", "0".repeat(64));
        repositories.transactions().write(partnership, on(day), () -> {
            packs.store(pack);
            forecasts.store(id, List.of(kept));
        });
    }

    /** The pack of the end of May is issued at the start of that day in summer time. */
    private static KeptForecast forecast(MeasureCode measure) {
        return new KeptForecast(
            measure,
            Instant.parse("2026-05-30T23:00:00Z"),
            "test 1",
            ImprovementDirection.INCREASE,
            Frequency.MONTHLY,
            new KeptForecast.Origin(month("2026-04"), 51.3, 2.0 / 3),
            List.of(new ForecastStep(1, 40.1, 45.2, 50.3, 55.4, 60.5), new ForecastStep(2, 1.0 / 3, 44, 50, 56, 100.0)),
            List.of(
                new KeptForecast.Chance("milestone", 60, LocalDate.of(2026, 9, 30), 5, 0.1 + 0.2),
                new KeptForecast.Chance("end state", 90, LocalDate.of(2027, 3, 31), 11, 0)
            )
        );
    }
}
