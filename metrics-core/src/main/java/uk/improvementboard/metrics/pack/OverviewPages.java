package uk.improvementboard.metrics.pack;

import java.util.ArrayList;
import java.util.List;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.OverviewPage.ContradictionLine;
import uk.improvementboard.metrics.pack.OverviewPage.MeasureRow;
import uk.improvementboard.metrics.pack.OverviewPage.SectionRow;
import uk.improvementboard.metrics.plan.AreaForImprovement;
import uk.improvementboard.metrics.plan.Contradiction;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.plan.PriorityAction;
import uk.improvementboard.metrics.plan.SectionReading;
import uk.improvementboard.metrics.rating.MeasureReading;
import uk.improvementboard.metrics.rating.Outlook;
import uk.improvementboard.metrics.rating.RatedSubject.Facet;

/** Writes the board at a glance. */
public final class OverviewPages {

    private static final int SPARK_POINTS = 24;
    private static final String NONE = "None";

    private OverviewPages() {}

    /** {@return everything the page says} */
    public static OverviewPage of(PlanReading reading, PageContext context) {
        return new OverviewPage(
            OverrideNotes.summary(reading.summary(), context.overrides()),
            reading.contradictions().stream().map(OverviewPages::contradiction).toList(),
            reading
                .sections()
                .stream()
                .filter(it -> it.section() instanceof PriorityAction)
                .map(it -> row(it, context))
                .toList(),
            reading
                .sections()
                .stream()
                .filter(it -> it.section() instanceof AreaForImprovement)
                .map(it -> row(it, context))
                .toList(),
            reading
                .headlines()
                .stream()
                .map(it -> row(it, context))
                .toList(),
            notes(reading, context)
        );
    }

    private static List<String> notes(PlanReading reading, PageContext context) {
        var notes = new ArrayList<>(OverrideNotes.lapsing(reading, context.overrides()));
        notes.addAll(reading.plan().notes());
        return List.copyOf(notes);
    }

    static ContradictionLine contradiction(Contradiction found) {
        return new ContradictionLine(found.section().code(), found.headline(), found.detail());
    }

    private static SectionRow row(SectionReading it, PageContext context) {
        return new SectionRow(
            it.section().code(),
            it.section().label(),
            it.section().title(),
            it.message(),
            context.tag(it, Facet.DELIVERY),
            context.tag(it, Facet.IMPACT),
            context.tag(it, Facet.SUSTAINED)
        );
    }

    private static String unsettled(MeasureReading it) {
        return it
            .observations()
            .stream()
            .anyMatch(observation -> observation.shown().isPresent())
            ? "provisional only"
            : "none to show";
    }

    /** {@return a measure in one line, as on the board at a glance and in lists} */
    public static MeasureRow row(MeasureReading it, PageContext context) {
        var format = it.format();
        return new MeasureRow(
            it.measure().code(),
            it.measure().name(),
            context.owners(it.measure().owners()),
            it
                .latest()
                .map(latest -> format.words(latest.figure().asDouble()))
                .orElse("No figure"),
            it
                .latest()
                .map(latest -> latest.period().words())
                .orElse(unsettled(it)),
            context.tag(it),
            spark(it),
            milestone(it, format),
            it
                .milestoneInView()
                .map(milestone -> Dates.month(milestone.dates().first()) + "; " + milestone.dates().movedInWords())
                .orElse(NONE),
            outlook(it),
            likely(it),
            gap(it, format)
        );
    }

    private static List<Double> spark(MeasureReading it) {
        var values = new ArrayList<Double>();
        it.observations().forEach(observation ->
            observation.settled().ifPresent(figure -> values.add(figure.asDouble()))
        );
        return List.copyOf(values.subList(Math.max(0, values.size() - SPARK_POINTS), values.size()));
    }

    private static String milestone(MeasureReading it, FigureFormat format) {
        return it
            .next()
            .map(next -> format.promised(next.promise().value()) + " by " + Dates.month(next.promise().due()))
            .or(() ->
                it
                    .milestoneInView()
                    .map(last -> format.promised(last.value()) + " by " + Dates.month(last.due()) + "; date passed")
            )
            .orElse(NONE);
    }

    private static String outlook(MeasureReading it) {
        return it
            .next()
            .map(next -> next.sentence(it.format()))
            .orElseGet(() -> it.trajectory().promised() ? "Nothing further is promised" : "Nothing is promised");
    }

    /** When the end state is likely to be reached; words alone where there is nothing to look ahead to. */
    private static String likely(MeasureReading it) {
        return it
            .endState()
            .or(it::next)
            .filter(outlook -> !(outlook.reach() instanceof Outlook.Reach.Unknown))
            .map(
                outlook ->
                    Wording.upperFirst(outlook.promise().name()) + ": " + Wording.lowerFirst(outlook.reachInWords())
            )
            .orElse("");
    }

    private static String gap(MeasureReading it, FigureFormat format) {
        if (it.position().isEmpty()) {
            return "No figure to compare";
        }
        var position = it.position().get();
        if (position.gapToStandard().isPresent()) {
            var law = " the law (" + format.promised(it.trajectory().standard().orElseThrow().value()) + ")";
            var gap = position.gapToStandard().getAsDouble();
            return gap > 0 ? format.gap(gap) + " " + it.measure().direction().shortOf() + law : "At" + law;
        }
        if (position.gapToEndState().isPresent()) {
            var end = " the end state (" + format.promised(it.trajectory().endState().orElseThrow().value()) + ")";
            var gap = position.gapToEndState().getAsDouble();
            return gap > 0 ? format.gap(gap) + " " + it.measure().direction().shortOf() + end : "At" + end;
        }
        return "No long-term objective set";
    }
}
