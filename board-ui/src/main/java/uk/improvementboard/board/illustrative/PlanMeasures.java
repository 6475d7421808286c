package uk.improvementboard.board.illustrative;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.improvementboard.metrics.measure.Period;

/** The measures that are counted from the simulated way to a plan, or rest on its numbers. */
final class PlanMeasures {

    private final Map<YearMonth, PlanMonth> months;

    PlanMeasures(List<PlanMonth> months) {
        this.months = months.stream().collect(Collectors.toMap(PlanMonth::month, Function.identity()));
    }

    Map<String, Behaviour> rates() {
        return Map.of(
            "ehc-plans-within-20-weeks",
            share(PlanMonth::onTime, PlanMonth::counted),
            "exceptions-share",
            share(PlanMonth::exceptions, PlanMonth::issued),
            "draft-plans-15-days-to-comment",
            share(PlanMonth::issued, PlanMonth::issued),
            "decisions-within-6-weeks",
            shareOfLastMonth(Course.level(88).step("2024-10", 7).drift("2025-03", "2025-09", 3.5), PlanMonth::requests),
            "health-advice-within-6-weeks",
            shareOfLastMonth(
                Course.level(58).drift("2024-09", "2025-06", 12).drift("2025-07", "2026-10", 3),
                PlanMonth::agreed
            ),
            "psychology-advice-within-6-weeks",
            shareOfLastMonth(Course.level(41).drift("2025-04", "2026-10", 32), PlanMonth::agreed),
            "requests-towards-a-plan",
            share(PlanMonth::agreed, PlanMonth::requests),
            "ehc-plans-within-20-weeks-yearly",
            yearly()
        );
    }

    Map<String, Behaviour> counts() {
        return Map.of(
            "plans-waiting-over-20-weeks",
            value(PlanMonth::over20),
            "plans-waiting-20-to-30-weeks",
            value(PlanMonth::over20to30),
            "plans-waiting-30-to-52-weeks",
            value(PlanMonth::over30to52),
            "plans-waiting-over-52-weeks",
            value(PlanMonth::over52),
            "median-weeks-to-issue",
            value(PlanMonth::medianWeeks),
            "requests-received",
            value(PlanMonth::requests),
            "children-waiting-for-a-plan",
            value(PlanMonth::waiting),
            "longest-wait-for-a-plan",
            value(PlanMonth::longestWeeks),
            "overdue-plans-issued",
            value(PlanMonth::overdueIssued),
            "plans-issued-this-year",
            sum(PlanMonth::issued)
        );
    }

    /** {@return plans on time and plans counted in a calendar year, exceptions left out of both or counted in} */
    YearCount year(int year) {
        var all = Timeline.months(YearMonth.of(year, 1), YearMonth.of(year, 12)).stream().map(this::in).toList();
        return new YearCount(
            all.stream().mapToInt(PlanMonth::onTime).sum(),
            all.stream().mapToInt(PlanMonth::counted).sum(),
            all.stream().mapToInt(PlanMonth::exceptions).sum()
        );
    }

    /** Plans of a calendar year. */
    record YearCount(int onTime, int counted, int exceptions) {}

    private PlanMonth in(YearMonth month) {
        var found = months.get(month);
        if (found == null) {
            throw new IllegalArgumentException("The simulation does not reach " + month);
        }
        return found;
    }

    private Behaviour share(ToIntFunction<PlanMonth> some, ToIntFunction<PlanMonth> all) {
        return (measure, _) ->
            Timeline.periods(measure.frequency(), measure.seriesKind())
                .stream()
                .map(period -> {
                    var month = in(period.endMonth());
                    return Point.share(measure, period, some.applyAsInt(month), all.applyAsInt(month));
                })
                .toList();
    }

    /** What falls due in a month was asked for in the month before. */
    private Behaviour shareOfLastMonth(Course percent, ToIntFunction<PlanMonth> asked) {
        return Behaviour.shareOfKnown(percent, month -> asked.applyAsInt(in(month.minusMonths(1))));
    }

    private Behaviour value(ToDoubleFunction<PlanMonth> value) {
        return (measure, _) ->
            Timeline.periods(measure.frequency(), measure.seriesKind())
                .stream()
                .map(period -> Point.value(measure, period, value.applyAsDouble(in(period.endMonth()))))
                .toList();
    }

    private Behaviour sum(ToIntFunction<PlanMonth> value) {
        return (measure, _) ->
            Timeline.periods(measure.frequency(), measure.seriesKind())
                .stream()
                .map(period -> {
                    var months = Timeline.months(YearMonth.from(period.start()), period.endMonth());
                    return Point.value(measure, period, months.stream().map(this::in).mapToInt(value).sum());
                })
                .toList();
    }

    private Behaviour yearly() {
        return (measure, _) ->
            IntStream.rangeClosed(2023, 2025)
                .mapToObj(year -> Point.share(measure, Period.year(year), year(year).onTime(), year(year).counted()))
                .toList();
    }
}
