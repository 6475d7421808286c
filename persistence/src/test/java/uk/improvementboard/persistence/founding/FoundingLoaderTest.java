package uk.improvementboard.persistence.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.improvementboard.persistence.Sample.HERE;
import static uk.improvementboard.persistence.Sample.PLANS_IN_TIME;
import static uk.improvementboard.persistence.Sample.PROVENANCE;
import static uk.improvementboard.persistence.Sample.THERE;
import static uk.improvementboard.persistence.Sample.asAt;
import static uk.improvementboard.persistence.Sample.measure;
import static uk.improvementboard.persistence.Sample.on;
import static uk.improvementboard.persistence.Sample.reported;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.Figure;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Period;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.partnership.Area;
import uk.improvementboard.metrics.partnership.ComparatorArea;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.pipeline.PipelineRole;
import uk.improvementboard.metrics.trajectory.PromisedDate;
import uk.improvementboard.persistence.RepositoryTest;
import uk.improvementboard.persistence.measure.AreaObservation;
import uk.improvementboard.persistence.measure.MeasureRepository;
import uk.improvementboard.persistence.measure.ObservationRepository;
import uk.improvementboard.persistence.partnership.PartnershipRepository;
import uk.improvementboard.persistence.pipeline.AssignedRole;
import uk.improvementboard.persistence.plan.PlanHeader;
import uk.improvementboard.persistence.plan.PlanRepository;
import uk.improvementboard.persistence.trajectory.MilestoneVersion;
import uk.improvementboard.persistence.trajectory.TrajectoryRepository;

class FoundingLoaderTest extends RepositoryTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private final FoundingLoader loader = repositories.get(FoundingLoader.class);
    private final ObservationRepository observations = repositories.get(ObservationRepository.class);

    @Test
    void founding_data_are_read_back_as_known_on_each_day() {
        var founded = load(
            data(
                "first",
                List.of(
                    told("2026-02-10", reported("2026-01", "41.5")),
                    told("2026-03-10", reported("2026-01", "44.0"))
                )
            )
        );

        assertThat(figures(founded, "2026-02-09")).isEmpty();
        assertThat(figures(founded, "2026-03-09")).containsExactly("41.5");
        assertThat(figures(founded, "2026-03-10")).containsExactly("44.0");
        var trajectories = repositories.get(TrajectoryRepository.class);
        var promised = in(founded, () -> trajectories.find(PLANS_IN_TIME, asAt("2026-11-22"))).orElseThrow();
        assertThat(promised.milestones().getFirst().dates().movedInWords()).isEqualTo("moved once, 6 months");
        assertThat(in(founded, () -> repositories.get(MeasureRepository.class).all(asAt("2026-11-22")))).hasSize(2);
        assertThat(
            in(founded, () -> repositories.get(PartnershipRepository.class).comparators(asAt("2026-11-22")))
        ).hasSize(1);
        assertThat(in(founded, () -> repositories.get(PlanRepository.class).plan(asAt("2026-11-22")))).isPresent();
    }

    @Test
    void data_of_a_partnership_that_exists_are_not_even_made() {
        var data = data("present", List.of(told("2026-02-10", reported("2026-01", "41.5"))));
        var founded = loader.loadIfAbsent("present", () -> data, NOW, _ -> {});

        assertThat(founded).isInstanceOf(Founding.Loaded.class);
        assertThat(
            loader.loadIfAbsent(
                "present",
                () -> {
                    throw new AssertionError("The data were made again");
                },
                NOW,
                _ -> {}
            )
        ).isEqualTo(new Founding.AlreadyLoaded(founded.partnership()));
    }

    @Test
    void what_was_loaded_can_be_revised_afterwards() {
        var founded = load(data("revisable", List.of(told("2026-02-10", reported("2026-01", "41.5")))));
        repositories.transactions().write(founded, on("2026-05-01"), () -> {
            observations.record(reported("2026-01", "50.0"));
        });

        assertThat(figures(founded, "2026-05-01")).containsExactly("50.0");
    }

    @Test
    void loading_again_does_nothing() {
        var data = data("once", List.of(told("2026-02-10", reported("2026-01", "41.5"))));
        var founded = load(data);

        assertThat(loader.load(data, NOW, _ -> {})).isEqualTo(new Founding.AlreadyLoaded(founded));
        assertThat(in(founded, observations::lastChange).versions()).isOne();
    }

    @Test
    void a_fault_in_the_data_leaves_nothing_behind() {
        var unknown = new AreaObservation(new MeasureCode("unknown"), HERE, reported("2026-01", "41.5").observation());

        assertThatThrownBy(() -> load(data("faulty", List.of(told("2026-02-10", unknown))))).isInstanceOf(
            RuntimeException.class
        );
        assertThat(repositories.get(PartnershipRepository.class).find("faulty")).isEmpty();
    }

    @Test
    void years_of_figures_are_loaded_in_seconds_with_progress() {
        var many = new ArrayList<Dated<AreaObservation>>();
        IntStream.range(0, 1600).forEach(day -> many.add(told("2026-02-10", daily(HERE, day))));
        IntStream.range(0, 900).forEach(day -> many.add(told("2026-02-10", daily(THERE, day))));
        var progress = new ArrayList<String>();
        var start = System.nanoTime();

        var founding = loader.load(data("large", many), NOW, progress::add);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        assertThat(founding).isInstanceOfSatisfying(Founding.Loaded.class, loaded ->
            assertThat(loaded.versions()).isGreaterThan(2500)
        );
        assertThat(progress).hasSize(4);
        assertThat(
            in(founding.partnership(), () -> observations.allSeries(HERE, asAt("2026-02-10"))).get(PLANS_IN_TIME)
        ).hasSize(1600);
    }

    private static AreaObservation daily(AreaCode area, int day) {
        var period = Period.day(LocalDate.of(2020, 1, 1).plusDays(day));
        var figure = day % 3 == 0 ? Figure.of("50") : Figure.of("50", 1, 2);
        return new AreaObservation(
            PLANS_IN_TIME,
            area,
            new Observation.Reported(period, figure, false, PROVENANCE, HandlingClass.PARTNERS)
        );
    }

    private static FoundingData data(String slug, List<Dated<AreaObservation>> observations) {
        var area = new Area(HERE, "Here", Area.Level.ILLUSTRATIVE);
        return new FoundingData(
            slug,
            "Partnership " + slug,
            HERE,
            true,
            "Made up",
            List.of(area, new Area(THERE, "There", Area.Level.ILLUSTRATIVE)),
            List.of(),
            List.of(
                told("2024-01-01", new ComparatorArea(THERE, ComparatorArea.Kind.STATISTICAL_NEIGHBOUR, "a model"))
            ),
            List.of(
                told("2024-01-01", measure("plans-in-time", SeriesKind.INDEPENDENT_PERIOD)),
                told("2024-01-01", measure("rolling", SeriesKind.ROLLING_YEAR)),
                told("2025-01-01", measure("plans-in-time", SeriesKind.INDEPENDENT_PERIOD, "Another name"))
            ),
            observations,
            List.of(),
            List.of(),
            List.of(milestone("2024-06-01", "2025-03-31"), milestone("2025-03-01", "2025-09-30")),
            List.of(),
            List.of(told("2024-06-01", new AssignedRole(PipelineRole.RATE, PLANS_IN_TIME))),
            List.of(),
            List.of(told("2024-06-01", new PlanHeader(Optional.empty(), LocalDate.of(2024, 6, 1), List.of(), false))),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Accountability.none(),
            Registers.none()
        );
    }

    private static Dated<MilestoneVersion> milestone(String day, String due) {
        var date = new PromisedDate(LocalDate.parse(due), LocalDate.parse(day), "the board", "", "minutes");
        return told(day, new MilestoneVersion(PLANS_IN_TIME, "first", 60, date));
    }

    private static <T> Dated<T> told(String day, T item) {
        return new Dated<>(LocalDate.parse(day), item, "first told");
    }

    private PartnershipId load(FoundingData data) {
        return loader.load(data, NOW, _ -> {}).partnership();
    }

    private List<String> figures(PartnershipId founded, String day) {
        return in(founded, () -> observations.series(PLANS_IN_TIME, HERE, asAt(day)))
            .stream()
            .map(item -> item.shown().orElseThrow().value().toPlainString())
            .toList();
    }

    private <T> T in(PartnershipId founded, Supplier<T> work) {
        return repositories.transactions().read(founded, work);
    }
}
