package uk.improvementboard.persistence.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.improvementboard.persistence.Sample.asAt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.measure.SeriesKind;
import uk.improvementboard.metrics.plan.AreaForImprovement;
import uk.improvementboard.metrics.plan.LostPromise;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.metrics.trajectory.EndState;
import uk.improvementboard.metrics.trajectory.PromisedDate;
import uk.improvementboard.persistence.RepositoryTest;
import uk.improvementboard.persistence.Sample;
import uk.improvementboard.persistence.measure.MeasureRepository;
import uk.improvementboard.persistence.trajectory.MilestoneVersion;
import uk.improvementboard.persistence.trajectory.TrajectoryRepository;
import uk.improvementboard.persistence.trajectory.TrajectoryTerms;

class LostPromiseRepositoryTest extends RepositoryTest {

    private static final OrganisationCode COUNCIL = new OrganisationCode("council");
    private static final SectionCode AREA = new SectionCode("area-1");
    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    private final LostPromiseRepository lost = repositories.get(LostPromiseRepository.class);
    private final TrajectoryRepository trajectories = repositories.get(TrajectoryRepository.class);
    private final PlanRepository plans = repositories.get(PlanRepository.class);

    @Test
    void a_withdrawn_milestone_and_a_dropped_end_state_stay_known() {
        var measure = Sample.measure("plans-in-time", SeriesKind.INDEPENDENT_PERIOD);
        write("2024-06-01", () -> repositories.get(MeasureRepository.class).save(measure));
        write("2024-06-01", () -> trajectories.save(terms(measure.code(), Optional.of(new EndState(95, DUE, 6)))));
        write("2024-06-01", () -> trajectories.promise(milestone(measure.code())));
        assertThat(lostOn("2024-12-31")).isEmpty();

        write("2025-02-01", () -> trajectories.save(terms(measure.code(), Optional.empty())));
        write("2025-03-01", () -> trajectories.withdraw(measure.code(), "first"));

        assertThat(lostOn("2025-03-01")).containsExactlyInAnyOrder(
            new LostPromise.OfMeasure(measure.code(), 60, DUE, LocalDate.of(2025, 3, 1), Sample.on("2025-03-01").why()),
            new LostPromise.OfMeasure(measure.code(), 95, DUE, LocalDate.of(2025, 2, 1), Sample.on("2025-02-01").why())
        );

        write("2025-04-01", () -> trajectories.save(terms(measure.code(), Optional.of(new EndState(90, DUE, 6)))));
        write("2025-04-01", () -> trajectories.promise(milestone(measure.code())));
        assertThat(lostOn("2025-04-01")).isEmpty();
    }

    @Test
    void withdrawn_deliverables_and_actions_stay_known() {
        write("2024-06-01", () -> {
            plans.saveSection(
                new AreaForImprovement(AREA, 1, "Transitions", "Weak", "report", List.of(COUNCIL), List.of())
            );
            return plans.saveAction(
                new ActionTerms("1.1", AREA, "Open a clinic", COUNCIL, "Lead", "Director", "Open", List.of())
            );
        });
        write("2024-06-01", () ->
            plans.saveMilestone(
                new ActionMilestoneVersion(
                    "1.1",
                    "a",
                    "Lease signed",
                    new PromisedDate(DUE, LocalDate.of(2024, 6, 1), "plan", "", "plan"),
                    Optional.empty()
                )
            )
        );
        write("2025-03-01", () -> plans.withdrawMilestone("1.1", "a"));
        assertThat(lostOn("2025-03-01"))
            .singleElement()
            .isEqualTo(
                new LostPromise.OfAction(
                    "1.1",
                    "Lease signed",
                    DUE,
                    LocalDate.of(2025, 3, 1),
                    Sample.on("2025-03-01").why()
                )
            );

        write("2025-04-01", () -> plans.withdrawAction("1.1"));
        assertThat(lostOn("2025-04-01")).contains(
            new LostPromise.OfSection(
                AREA,
                "1.1",
                "Open a clinic",
                LocalDate.of(2025, 4, 1),
                Sample.on("2025-04-01").why()
            )
        );
    }

    private List<LostPromise> lostOn(String day) {
        return read(() -> lost.all(asAt(day)));
    }

    private static TrajectoryTerms terms(MeasureCode measure, Optional<EndState> end) {
        return new TrajectoryTerms(measure, Optional.empty(), end, Optional.empty(), 0);
    }

    private static MilestoneVersion milestone(MeasureCode measure) {
        var date = new PromisedDate(DUE, LocalDate.of(2024, 6, 1), "the board", "", "minutes");
        return new MilestoneVersion(measure, "first", 60, date);
    }
}
