package uk.improvementboard.persistence.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.improvementboard.persistence.Sample.HERE;
import static uk.improvementboard.persistence.Sample.PLANS_IN_TIME;
import static uk.improvementboard.persistence.Sample.PROVENANCE;
import static uk.improvementboard.persistence.Sample.THERE;
import static uk.improvementboard.persistence.Sample.asAt;
import static uk.improvementboard.persistence.Sample.month;
import static uk.improvementboard.persistence.Sample.reported;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.Provenance;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.partnership.ComparatorArea;
import uk.improvementboard.persistence.RepositoryTest;
import uk.improvementboard.persistence.Sample;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.partnership.PartnershipRepository;

class ObservationRepositoryTest extends RepositoryTest {

    private final ObservationRepository observations = repositories.get(ObservationRepository.class);

    @Test
    void a_restated_figure_is_read_as_it_was_known_on_each_day() {
        record("2026-02-10", reported("2026-01", "41.5"));
        record("2026-03-10", reported("2026-01", "44.0"));

        assertThat(figures("2026-02-09")).isEmpty();
        assertThat(figures("2026-02-10")).containsExactly("41.5");
        assertThat(figures("2026-03-09")).containsExactly("41.5");
        assertThat(figures("2026-03-10")).containsExactly("44.0");
    }

    @Test
    void every_kind_of_observation_is_read_back_as_it_was_written() {
        var provenance = new Provenance(
            "SEN2",
            Optional.of(URI.create("https://example.org/sen2")),
            Provenance.Basis.OFFICIAL,
            Optional.empty(),
            "Counts exceptions",
            "import"
        );
        var written = List.<Observation>of(
            new Observation.Reported(month("2026-01"), Figure.of("60.30"), true, provenance, HandlingClass.PUBLIC),
            new Observation.Provisional(
                month("2026-02"),
                Figure.of("61", 61, 100),
                PROVENANCE,
                HandlingClass.BOARD_ONLY
            ),
            new Observation.Suppressed(month("2026-03"), "below 5", PROVENANCE, HandlingClass.PUBLIC),
            new Observation.Unavailable(month("2026-04"), "not supplied", PROVENANCE, HandlingClass.PARTNERS),
            new Observation.NotApplicable(month("2026-05"), "holiday", PROVENANCE, HandlingClass.PARTNERS)
        );
        write("2026-06-01", () ->
            observations.recordAll(
                written
                    .stream()
                    .map(item -> new AreaObservation(PLANS_IN_TIME, HERE, item))
                    .toList()
            )
        );

        assertThat(series("2026-06-01")).isEqualTo(written);
    }

    @Test
    void recording_the_same_again_writes_nothing() {
        record("2026-02-10", reported("2026-01", "41.5"));

        var again = List.of(reported("2026-01", "41.5"), reported("2026-02", "43"));
        assertThat(write("2026-03-10", () -> observations.recordAll(again))).isOne();
        assertThat(history("2026-01")).hasSize(1);
    }

    @Test
    void the_pedigree_holds_every_version_with_who_when_and_why() {
        record("2026-02-10", reported("2026-01", "41.5"));
        record("2026-03-10", reported("2026-01", "44.0"));

        var history = history("2026-01");
        assertThat(history).hasSize(2);
        assertThat(history.getFirst().knownTo()).contains(history.getLast().knownFrom());
        assertThat(history.getLast().knownTo()).isEmpty();
        assertThat(history.getLast().reason()).isEqualTo("Told on 2026-03-10");
        assertThat(history.getLast().recordedBy()).isEqualTo("programme office");
        assertThat(history.getLast().recordedAt()).isAfter(history.getLast().knownFrom());
    }

    @Test
    void a_period_that_shares_days_with_another_is_refused() {
        record("2026-02-10", reported("2026-01", "41.5"));
        var quarter = new Observation.Reported(
            new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)),
            Figure.of("50"),
            false,
            PROVENANCE,
            HandlingClass.PARTNERS
        );

        assertThatThrownBy(() -> record("2026-04-10", new AreaObservation(PLANS_IN_TIME, HERE, quarter)))
            .isInstanceOf(DataIntegrityViolationException.class)
            .hasMessageContaining("observation_periods_do_not_overlap");
    }

    @Test
    void rolling_years_may_share_days() {
        var rolling = new MeasureCode("rolling");
        write("2026-01-01", () ->
            repositories.get(MeasureRepository.class).save(Sample.measure("rolling", SeriesKind.ROLLING_YEAR))
        );
        write("2026-03-01", () -> observations.record(rollingYear(rolling, LocalDate.of(2026, 1, 31))));
        write("2026-04-01", () -> observations.record(rollingYear(rolling, LocalDate.of(2026, 2, 28))));

        var series = read(() -> observations.series(rolling, HERE, asAt("2026-04-01")));
        assertThat(series).hasSize(2);
    }

    @Test
    void a_change_over_an_outdated_version_is_refused() {
        record("2026-02-10", reported("2026-01", "41.5"));
        record("2026-03-10", reported("2026-01", "44.0"));

        assertThatThrownBy(() -> write("2026-03-11", () -> observations.recordOver(1, reported("2026-01", "45.0"))))
            .isInstanceOf(OptimisticLockingFailureException.class)
            .hasMessageContaining("version 2 is present, 1 was expected");
        assertThat(write("2026-03-11", () -> observations.recordOver(2, reported("2026-01", "45.0")))).isTrue();
    }

    @Test
    void a_change_cannot_be_dated_before_the_version_it_replaces() {
        record("2026-03-10", reported("2026-01", "44.0"));

        assertThatThrownBy(() -> record("2026-03-01", reported("2026-01", "41.5"))).hasMessageContaining(
            "cannot be dated before"
        );
    }

    @Test
    void own_series_and_those_of_compared_areas_are_read_apart() {
        record("2026-02-10", reported("2026-01", "41.5"));
        record("2026-02-10", reported(THERE, "2026-01", "71"));
        var comparator = new ComparatorArea(THERE, ComparatorArea.Kind.STATISTICAL_NEIGHBOUR, "a model of neighbours");
        write("2026-02-15", () -> repositories.get(PartnershipRepository.class).saveComparator(comparator, 1));

        assertThat(read(() -> observations.allSeries(HERE, asAt("2026-03-01"))).get(PLANS_IN_TIME)).hasSize(1);
        assertThat(read(() -> observations.comparatorSeries(PLANS_IN_TIME, asAt("2026-03-01")))).containsOnlyKeys(
            THERE
        );
        assertThat(read(() -> observations.comparatorSeries(PLANS_IN_TIME, asAt("2026-02-14")))).isEmpty();
        assertThat(
            read(() -> observations.allComparatorSeries(asAt("2026-03-01"))).get(PLANS_IN_TIME)
        ).containsOnlyKeys(THERE);
    }

    @Test
    void the_state_of_the_series_changes_with_every_recording_even_a_backdated_one() {
        record("2026-03-10", reported("2026-02", "44.0"));
        var before = read(observations::lastChange);
        record("2026-02-10", reported("2026-01", "41.5"));

        assertThat(read(observations::lastChange)).isNotEqualTo(before);
    }

    private static AreaObservation rollingYear(MeasureCode measure, LocalDate end) {
        var period = new Period(end.plusDays(1).minusYears(1), end);
        return new AreaObservation(
            measure,
            HERE,
            new Observation.Reported(period, Figure.of("50"), false, PROVENANCE, HandlingClass.PARTNERS)
        );
    }

    private void record(String day, AreaObservation observation) {
        write(day, () -> observations.record(observation));
    }

    private List<Observation> series(String day) {
        return read(() -> observations.series(PLANS_IN_TIME, HERE, asAt(day)));
    }

    private List<String> figures(String day) {
        return series(day)
            .stream()
            .map(item -> item.shown().orElseThrow().value().toPlainString())
            .toList();
    }

    private List<Recorded<Observation>> history(String month) {
        return read(() -> observations.history(PLANS_IN_TIME, HERE, month(month)));
    }
}
