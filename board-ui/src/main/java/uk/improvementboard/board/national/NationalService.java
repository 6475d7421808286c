package uk.improvementboard.board.national;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import uk.improvementboard.board.founding.PublishedAreas;
import uk.improvementboard.board.reading.BoardReadingService;
import uk.improvementboard.board.security.Permits;
import uk.improvementboard.board.shell.BoardPlaces;
import uk.improvementboard.metrics.national.NationalTable;
import uk.improvementboard.metrics.pack.OverviewPage;
import uk.improvementboard.metrics.pack.OverviewPage.MeasureRow;
import uk.improvementboard.metrics.pack.OverviewPages;
import uk.improvementboard.metrics.partnership.Partnership;
import uk.improvementboard.metrics.partnership.PartnershipId;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.Outlook;
import uk.improvementboard.metrics.trajectory.Milestone;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.account.Permission;

/** Reads several areas for somebody who answers for more than one. */
@Service
public class NationalService {

    private final BoardPlaces places;
    private final BoardReadingService readings;
    private final Permits permits;
    private final NationalFigures figures;

    NationalService(BoardPlaces places, BoardReadingService readings, Permits permits, NationalFigures figures) {
        this.places = places;
        this.readings = readings;
        this.permits = permits;
        this.figures = figures;
    }

    /** The published figures and the table made of them. */
    record Published(PublishedAreas source, NationalTable table) {}

    /**
     * A partnership with its board at a glance.
     *
     * @param atRisk its headline most at risk; empty where it has none
     */
    record Board(Partnership partnership, OverviewPage page, Optional<AtRisk> atRisk) {}

    /**
     * A headline measure in one line, with what its line says in figures.
     *
     * @param due day of the milestone that the line names
     * @param chance of meeting the next promise, 0 to 1; empty where nothing tells
     */
    record AtRisk(MeasureRow row, Optional<LocalDate> due, OptionalDouble chance) {}

    /** {@return every area, from a publication that was known on the day; empty before it came out} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    Optional<Published> authorities(PartnershipId partnership, AsAt asAt) {
        return Optional.of(figures.published()).filter(it -> !it.source().published().isAfter(asAt.day()));
    }

    /** {@return the day on which the figures of every area came out} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    LocalDate published(PartnershipId partnership) {
        return figures.published().source().published();
    }

    /** {@return the board of each partnership that the present user may read, in the order of their names} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    List<Board> boards(PartnershipId partnership, AsAt asAt) {
        return places
            .mine()
            .stream()
            .filter(it -> permits.may(it.id(), Permission.BOARD_VIEW))
            .map(it -> {
                var reading = readings.read(it.id(), asAt);
                var page = OverviewPages.of(reading.plan(), reading.context());
                return new Board(it, page, NationalWords.mostAtRisk(page).map(row -> atRisk(row, reading.plan())));
            })
            .toList();
    }

    private static AtRisk atRisk(MeasureRow row, PlanReading plan) {
        var reading = plan.measure(row.code());
        var next = reading.flatMap(MeasureReading::next);
        return new AtRisk(
            row,
            next
                .map(it -> it.promise().due())
                .or(() -> reading.flatMap(MeasureReading::milestoneInView).map(Milestone::due)),
            next.map(Outlook::chance).orElseGet(OptionalDouble::empty)
        );
    }

    /** {@return areas that a partnership is compared with as its statistical neighbours, where the table has them} */
    @PreAuthorize("@permits.may(#partnership, 'BOARD_VIEW')")
    Neighbours neighbours(PartnershipId partnership, AsAt asAt) {
        return Neighbours.of(readings.read(partnership, asAt).context().comparators(), figures.published().table());
    }
}
