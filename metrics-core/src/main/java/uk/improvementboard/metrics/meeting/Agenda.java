package uk.improvementboard.metrics.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.improvementboard.metrics.forecast.ForecastRecord;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.rating.Overrides;
import uk.improvementboard.metrics.signoff.OnRecord;

/** Builds an agenda from what needs the board, by {@link AgendaRule} alone: the same reading gives the same agenda. */
public final class Agenda {

    private Agenda() {}

    /**
     * {@return the items of a meeting, in the order of the rules}
     *
     * @param meeting its day, from which overrides that end are looked for
     * @param overrides ratings that a person set
     * @param record sign-offs and waivers
     * @param forecasts kept forecasts beside what came
     */
    public static List<AgendaItem> of(
        LocalDate meeting,
        PlanReading board,
        Overrides overrides,
        OnRecord record,
        ForecastRecord forecasts
    ) {
        var sections = new SectionItems(board);
        var figures = new FigureItems(board, overrides, record, forecasts);
        return Stream.of(
            sections.contradictions(),
            sections.redWithoutRecovery(),
            figures.signOffs(),
            sections.slipped(),
            figures.lapsing(meeting),
            figures.missed(),
            StandingItem.all()
        )
            .flatMap(List::stream)
            .toList();
    }
}
