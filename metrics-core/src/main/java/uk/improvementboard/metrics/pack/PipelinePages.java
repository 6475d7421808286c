package uk.improvementboard.metrics.pack;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.improvementboard.metrics.measure.Observation;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.PipelinePage.BalanceRow;
import uk.improvementboard.metrics.pack.PipelinePage.Explanation;
import uk.improvementboard.metrics.pipeline.Capacity;
import uk.improvementboard.metrics.pipeline.Pipeline;
import uk.improvementboard.metrics.pipeline.PipelineCounts;
import uk.improvementboard.metrics.pipeline.PipelineHistory;
import uk.improvementboard.metrics.pipeline.PipelineMonth;
import uk.improvementboard.metrics.pipeline.PipelineOutlook;
import uk.improvementboard.metrics.pipeline.PipelineRole;
import uk.improvementboard.metrics.plan.PlanReading;
import uk.improvementboard.metrics.rating.MeasureReading;

/** Writes the page of the outlook of the 20-week rate. */
public final class PipelinePages {

    /** Title of the page, and words of the links to it. */
    public static final String TITLE = "Outlook of the 20-week rate";

    private PipelinePages() {}

    /**
     * {@return everything the page says}
     *
     * @param capacity the stated capacity; where it is empty, the one that would clear the backlog within about a year
     */
    public static PipelinePage of(PlanReading plan, PageContext context, Optional<Capacity.Stated> capacity) {
        return switch (counts(plan, context)) {
            case PipelineCounts.Lacking it -> refused(
                plan,
                context,
                "Nothing is projected: the monthly counts of the way to a plan are not complete",
                it.lacking(),
                List.of()
            );
            case PipelineCounts.Complete it -> of(plan, context, it.history(), capacity);
        };
    }

    private static PipelineCounts counts(PlanReading plan, PageContext context) {
        var series = new EnumMap<PipelineRole, List<Observation>>(PipelineRole.class);
        context.pipelineRoles().forEach((role, code) ->
            plan
                .measure(code)
                .map(MeasureReading::observations)
                .ifPresent(observations -> series.put(role, observations))
        );
        return PipelineCounts.read(series);
    }

    private static PipelinePage of(
        PlanReading plan,
        PageContext context,
        PipelineHistory history,
        Optional<Capacity.Stated> capacity
    ) {
        var stated = capacity.or(() -> Optional.of(history.clearingWithinAYear()));
        return switch (Pipeline.project(history, stated, Pipeline.HORIZON)) {
            case PipelineOutlook.Refused it -> refused(
                plan,
                context,
                Wording.withoutStop(it.reason()),
                it.details(),
                balance(history)
            );
            case PipelineOutlook.Projected it -> projected(plan, context, it, stated);
        };
    }

    private static PipelinePage refused(
        PlanReading plan,
        PageContext context,
        String reason,
        List<String> details,
        List<BalanceRow> balance
    ) {
        return new PipelinePage(
            Optional.ofNullable(context.pipelineRoles().get(PipelineRole.RATE)),
            TITLE,
            reason,
            List.of(
                "The rate depends on the backlog: it is not carried forward alone. With these counts for " +
                    PipelineHistory.SHORTEST +
                    " months in a row, each agreeing with the others, the page shows how rate, backlog and longest wait go on."
            ),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            balance,
            details,
            "Data as at " + Dates.day(plan.asAt()) + "."
        );
    }

    private static PipelinePage projected(
        PlanReading plan,
        PageContext context,
        PipelineOutlook.Projected it,
        Optional<Capacity.Stated> stated
    ) {
        var words = new PipelineWords(it);
        return new PipelinePage(
            Optional.ofNullable(context.pipelineRoles().get(PipelineRole.RATE)),
            TITLE,
            words.headline(),
            words.sentences(),
            Optional.of(new Explanation(words.whyHeading(), words.why())),
            stated.map(Capacity.Stated::plansAMonth),
            PipelinePanels.of(it, context),
            it.assumptions(),
            balance(it.history()),
            List.of(),
            "Counts to " +
                Dates.month(it.history().latest().month().atEndOfMonth()) +
                ", data as at " +
                Dates.day(plan.asAt()) +
                ". Method: " +
                Pipeline.METHOD +
                ", 500 futures of the queue."
        );
    }

    private static List<BalanceRow> balance(PipelineHistory history) {
        Map<YearMonth, List<String>> wrong = new TreeMap<>();
        history.mismatches().forEach(it -> wrong.computeIfAbsent(it.month(), _ -> new ArrayList<>()).add(it.words()));
        var rows = new ArrayList<BalanceRow>();
        var before = history.opening();
        for (var month : history.basis()) {
            var check = wrong.containsKey(month.month())
                ? "Does not agree: " + String.join("; ", wrong.getOrDefault(month.month(), List.of()))
                : "Agrees";
            rows.addFirst(row(before, month, check));
            before = month;
        }
        return List.copyOf(rows);
    }

    private static BalanceRow row(PipelineMonth before, PipelineMonth month, String check) {
        return new BalanceRow(
            Dates.shortMonth(month.month().atEndOfMonth()),
            Counts.of(before.open()),
            Counts.of(month.agreed()),
            Counts.of(month.inTime()),
            Counts.of(month.overdue()),
            Counts.of(month.ended()),
            Counts.of(month.open()),
            Counts.of(month.over20()),
            check
        );
    }
}
