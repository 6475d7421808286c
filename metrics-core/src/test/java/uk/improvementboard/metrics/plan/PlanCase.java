package uk.improvementboard.metrics.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.trajectory.PromisedDate;
import uk.improvementboard.metrics.trajectory.PromisedDates;

/** A board for a test: one area for improvement of the council's with one action, read on the last day of 2026. */
public final class PlanCase {

    /** The day it is read. */
    public static final LocalDate TODAY = LocalDate.of(2026, 12, 31);
    public static final OrganisationCode COUNCIL = new OrganisationCode("council");
    public static final SectionCode AREA = new SectionCode("area-1");

    private PlanCase() {}

    /** {@return dates that the board gave one after the other} */
    public static PromisedDates dates(LocalDate... due) {
        return new PromisedDates(
            List.of(due)
                .stream()
                .map(day -> new PromisedDate(day, day.minusYears(1), "the board", "", "minutes"))
                .toList()
        );
    }

    /** {@return the board with these measures, and these deliverables of its action} */
    public static PlanReading board(List<MeasureReading> measures, ActionMilestone... deliverables) {
        return board(measures, List.of(), deliverables);
    }

    /** {@return the same, whose action names measures that it shall move} */
    public static PlanReading board(
        List<MeasureReading> measures,
        List<MeasureCode> moved,
        ActionMilestone... deliverables
    ) {
        var codes = measures
            .stream()
            .map(it -> it.measure().code())
            .toList();
        var action = new Action(
            "1.1",
            AREA,
            "Redesign",
            COUNCIL,
            "lead",
            "director",
            "60%",
            moved,
            List.of(deliverables),
            Optional.empty()
        );
        var section = new AreaForImprovement(AREA, 1, "Plans on time", "Late plans", "report", List.of(COUNCIL), codes);
        var plan = new Plan(
            Optional.empty(),
            TODAY.minusYears(2),
            List.of(section),
            List.of(action),
            List.of(),
            List.of(),
            false
        );
        return PlanReading.of(plan, measures, TODAY);
    }
}
