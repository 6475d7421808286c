package uk.improvementboard.metrics.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import uk.improvementboard.metrics.forecast.ForecastStep;
import uk.improvementboard.metrics.measure.FigureFormat;
import uk.improvementboard.metrics.measure.Unit;
import uk.improvementboard.metrics.pack.ChartContent.FanStep;
import uk.improvementboard.metrics.pack.ChartContent.LevelMark;
import uk.improvementboard.metrics.pack.PipelinePage.Fan;
import uk.improvementboard.metrics.pack.PipelinePage.Panel;
import uk.improvementboard.metrics.pack.PipelinePage.Past;
import uk.improvementboard.metrics.pack.PipelinePage.Row;
import uk.improvementboard.metrics.pipeline.PipelineMonth;
import uk.improvementboard.metrics.pipeline.PipelineOutlook.Projected;
import uk.improvementboard.metrics.pipeline.Scenario;

/** The three pictures of the outlook: rate, backlog, longest wait. */
record PipelinePanels(Projected outlook) {
    private static final int MONTHS_BACK = 24;
    private static final double THE_LAW = 100;
    private static final String NONE = "-";

    /** What one picture shows. */
    private record Theme(
        String heading,
        String noun,
        FigureFormat format,
        ToDoubleFunction<PipelineMonth> counted,
        Function<Scenario, List<ForecastStep>> expected
    ) {}

    static List<Panel> of(Projected outlook, PageContext context) {
        var panels = new PipelinePanels(outlook);
        var area = context.areaName();
        return List.of(
            panels.panel(
                new Theme(
                    "Plans issued within 20 weeks",
                    "the 20-week rate of " + area,
                    new FigureFormat(Unit.percent(), 0),
                    PipelineMonth::rate,
                    Scenario::rate
                ),
                Optional.of(new LevelMark(THE_LAW, "The law: 100%"))
            ),
            panels.panel(
                new Theme(
                    "Children who wait over 20 weeks",
                    "the children of " + area + " who wait over 20 weeks",
                    new FigureFormat(Unit.count("children"), 0),
                    PipelineMonth::over20,
                    Scenario::over20
                ),
                Optional.empty()
            ),
            panels.panel(
                new Theme(
                    "The longest wait",
                    "the longest wait in " + area,
                    new FigureFormat(Unit.duration("weeks"), 0),
                    PipelineMonth::longestWeeks,
                    Scenario::longest
                ),
                Optional.empty()
            )
        );
    }

    private Panel panel(Theme theme, Optional<LevelMark> standard) {
        return new Panel(
            theme.heading(),
            alternative(theme),
            description(theme),
            theme.format(),
            past(theme),
            standard,
            fan("As now", theme.expected().apply(outlook.asNow())),
            outlook
                .stated()
                .map(scenario ->
                    fan(
                        PipelineWords.whole(scenario.plansAMonth()) + " plans a month",
                        theme.expected().apply(scenario)
                    )
                ),
            rows(theme)
        );
    }

    private List<PipelineMonth> shown() {
        var months = outlook.history().months();
        return months.subList(Math.max(0, months.size() - MONTHS_BACK), months.size());
    }

    private List<Past> past(Theme theme) {
        return shown()
            .stream()
            .map(month -> {
                var value = theme.counted().applyAsDouble(month);
                var day = month.month().atEndOfMonth();
                return new Past(day, value, Dates.month(day) + ": " + theme.format().words(value));
            })
            .toList();
    }

    private Fan fan(String name, List<ForecastStep> steps) {
        return new Fan(
            name,
            steps
                .stream()
                .map(it ->
                    new FanStep(
                        outlook.month(it.step()).atEndOfMonth(),
                        it.lower95(),
                        it.lower80(),
                        it.median(),
                        it.upper80(),
                        it.upper95()
                    )
                )
                .toList()
        );
    }

    private List<Row> rows(Theme theme) {
        var rows = new ArrayList<Row>();
        shown().forEach(month ->
            rows.add(
                new Row(
                    Dates.shortMonth(month.month().atEndOfMonth()),
                    theme.format().cell(theme.counted().applyAsDouble(month)),
                    NONE,
                    NONE
                )
            )
        );
        var asNow = theme.expected().apply(outlook.asNow());
        var stated = outlook.stated().map(theme.expected());
        for (var index = 0; index < asNow.size(); index++) {
            var place = index;
            rows.add(
                new Row(
                    Dates.shortMonth(outlook.month(index + 1).atEndOfMonth()),
                    NONE,
                    cell(theme, asNow.get(index)),
                    stated.map(steps -> cell(theme, steps.get(place))).orElse(NONE)
                )
            );
        }
        return List.copyOf(rows);
    }

    private static String cell(Theme theme, ForecastStep step) {
        var format = theme.format();
        return (
            format.cell(step.median()) + " (" + format.cell(step.lower80()) + " to " + format.cell(step.upper80()) + ")"
        );
    }

    private String alternative(Theme theme) {
        var latest = outlook.history().latest();
        var now = theme.format().words(theme.counted().applyAsDouble(latest));
        return Dates.month(latest.month().atEndOfMonth()) + ": " + now + ". Then as now, and under the stated capacity";
    }

    private String description(Theme theme) {
        var sentences = new StringBuilder();
        var past = shown();
        sentences.append("Months of ").append(theme.noun()).append(", from ").append(told(theme, past.getFirst()));
        sentences.append(" to ").append(told(theme, past.getLast())).append('.');
        sentences.append(" As now: ").append(course(theme, outlook.asNow()));
        outlook
            .stated()
            .ifPresent(it ->
                sentences
                    .append(' ')
                    .append(PipelineWords.whole(it.plansAMonth()))
                    .append(" plans a month: ")
                    .append(course(theme, it))
            );
        return sentences.append(" Ranges hold 4 results in 5.").toString();
    }

    private String told(Theme theme, PipelineMonth month) {
        return (
            theme.format().words(theme.counted().applyAsDouble(month)) +
            " in " +
            Dates.month(month.month().atEndOfMonth())
        );
    }

    /** Half a year, a year and the end ahead. */
    private String course(Theme theme, Scenario scenario) {
        var steps = theme.expected().apply(scenario);
        var told = new ArrayList<String>();
        for (var step : List.of(steps.size() / 4, steps.size() / 2, steps.size())) {
            told.add(
                "about " + cell(theme, steps.get(step - 1)) + " in " + Dates.month(outlook.month(step).atEndOfMonth())
            );
        }
        return String.join(", ", told) + ".";
    }
}
