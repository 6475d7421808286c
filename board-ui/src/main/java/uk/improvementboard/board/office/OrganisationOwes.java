package uk.improvementboard.board.office;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.improvementboard.board.mine.OverdueCounts;
import uk.improvementboard.board.reading.BoardReading;
import uk.improvementboard.board.returns.monthly.ReturnService;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.plan.Action;
import uk.improvementboard.metrics.rating.DataQualityCount;
import uk.improvementboard.metrics.returns.FigureStanding.Standing;

/**
 * What one organisation owes the board, and how good its data are.
 *
 * @param queried figures of its present return that wait for an answer
 */
record OrganisationOwes(OrganisationCode organisation, OverdueCounts overdue, int queried, DataQualityCount quality) {
    /** {@return every organisation that owns a measure or an action} */
    static List<OrganisationOwes> all(
        BoardReading reading,
        ReturnService.Overview returns,
        Function<OrganisationCode, OverdueCounts> overdue
    ) {
        var plan = reading.plan();
        return Stream.concat(
            plan
                .measures()
                .stream()
                .flatMap(it -> it.measure().owners().stream()),
            plan.plan().actions().stream().map(Action::owner)
        )
            .distinct()
            .sorted()
            .map(it -> of(it, reading, returns, overdue.apply(it)))
            .toList();
    }

    private static OrganisationOwes of(
        OrganisationCode organisation,
        BoardReading reading,
        ReturnService.Overview returns,
        OverdueCounts overdue
    ) {
        var day = reading.plan().asAt();
        var own = reading
            .plan()
            .measures()
            .stream()
            .filter(it -> it.measure().owners().contains(organisation))
            .toList();
        return new OrganisationOwes(
            organisation,
            overdue,
            queried(organisation, returns, day),
            DataQualityCount.of(own, day)
        );
    }

    private static int queried(OrganisationCode organisation, ReturnService.Overview returns, LocalDate day) {
        return returns
            .current(day)
            .stream()
            .flatMap(it -> it.returns().stream())
            .filter(it -> it.organisation().equals(organisation))
            .mapToInt(it -> it.count(Standing.QUERIED))
            .sum();
    }
}
