package uk.improvementboard.metrics.pack.table;

import static uk.improvementboard.metrics.pack.table.OverviewTables.inFull;
import static uk.improvementboard.metrics.pack.table.OverviewTables.joined;

import java.util.stream.Stream;
import uk.improvementboard.metrics.pack.MeasurePage;
import uk.improvementboard.metrics.pack.PackContent;

/** All measures below each other: what each says, its figures, milestones, published values and sources. */
final class MeasureTables {

    private MeasureTables() {}

    static Stream<PackTable> of(PackContent content) {
        return Stream.of(
            measures(content),
            reasons(content),
            figures(content),
            milestones(content),
            published(content),
            comparisons(content),
            facts(content)
        );
    }

    private static PackTable measures(PackContent content) {
        var table = new TableWriter("measures", "Measures", "Every measure: its message, latest figure and rating")
            .columns("Measure", "Message", "Statistic")
            .figureWithUnit("Latest figure")
            .columns(
                "Count and period",
                "Rating",
                "Variation",
                "Assurance",
                "What the pair says",
                "Note on the signals",
                "Forecast",
                "Chart settings",
                "Source"
            );
        content.measures().forEach(it -> {
            table.words(it.name(), it.headline(), it.subtitle()).figureAndUnit(it.hero());
            table.words(it.heroLabel(), inFull(it.rating()));
            table.words(it.signals().map(MeasurePage.Signals::variationWords).orElse(""));
            table.words(it.signals().map(MeasurePage.Signals::assuranceWords).orElse(""));
            table.words(it.signals().map(MeasurePage.Signals::pair).orElse(""), it.signalNote());
            table.words(it.forecastNote(), it.settings(), it.sourceLine());
        });
        return table.table();
    }

    private static PackTable reasons(PackContent content) {
        var table = new TableWriter("reasons", "Reasons", "Why each measure is rated as it is").columns(
            "Measure",
            "Kind",
            "Sentence"
        );
        content.measures().forEach(it -> {
            it.flags().forEach(flag -> table.words(it.name(), "Not to be overlooked", flag));
            it.reasons().forEach(reason -> table.words(it.name(), "Reason", reason));
            it.rebased().ifPresent(rebased ->
                rebased.agreements().forEach(words -> table.words(it.name(), "Limits drawn anew", words))
            );
        });
        return table.table();
    }

    private static PackTable figures(PackContent content) {
        var table = new TableWriter("figures", "Figures", "Every figure of every measure, latest first")
            .columns("Measure", "Period")
            .figureWithUnit("Value")
            .figures("Numerator", "Denominator")
            .columns("Signal", "Status", "Source", "Caveat");
        content.measures().forEach(measure ->
            measure.values().forEach(it -> {
                table.words(measure.name(), it.period()).figureAndUnit(it.value());
                table.figure(it.numerator(), it.denominator());
                table.words(it.signal(), it.status(), it.source(), it.caveat());
            })
        );
        return table
            .note("[c] suppressed, [x] not available, [z] not applicable, [p] provisional, [r] revised.")
            .table();
    }

    private static PackTable milestones(PackContent content) {
        var table = new TableWriter("milestones", "Milestones", "Milestones: as first promised, and now").columns(
            "Measure",
            "Milestone",
            "First date",
            "Dates given",
            "Date now",
            "Chance",
            "Likely",
            "What the plan must still find"
        );
        content.measures().forEach(measure ->
            measure.milestones().forEach(it -> {
                table.words(measure.name(), it.milestone(), it.first(), joined(it.moves()), it.now());
                table.words(it.chance(), it.likely(), it.gap());
            })
        );
        return table.table();
    }

    private static PackTable published(PackContent content) {
        var table = new TableWriter("published", "Other published values", "Values that others published beside ours")
            .columns("Measure", "Period")
            .figureWithUnit("Value")
            .columns("Count", "Why it differs", "Source", "Address");
        content.measures().forEach(measure ->
            measure.published().forEach(it -> {
                table.words(measure.name(), it.period()).figureAndUnit(it.value());
                table.words(it.count(), it.difference(), it.source(), it.address());
            })
        );
        return table.table();
    }

    private static PackTable comparisons(PackContent content) {
        var table = new TableWriter("comparisons", "Compared", "The partnership beside other areas")
            .columns("Measure", "Period", "Area")
            .figureWithUnit("Value")
            .columns("Own area", "Note");
        content.measures().forEach(measure ->
            measure.comparison().ifPresent(compared -> {
                compared.bars().forEach(it -> {
                    table.words(measure.name(), compared.period(), it.name()).figureAndUnit(it.words());
                    table.words(it.own() ? "Yes" : "No", compared.note());
                });
                compared.standard().forEach(it -> {
                    table.words(measure.name(), compared.period(), it.label());
                    table.figureAndUnit(measure.chart().format().promisedCell(it.value()));
                    table.words("No", compared.note());
                });
            })
        );
        return table.table();
    }

    private static PackTable facts(PackContent content) {
        var table = new TableWriter("sources", "Sources", "Where the figures come from").columns(
            "Measure",
            "What",
            "Value"
        );
        content
            .measures()
            .forEach(measure -> measure.facts().forEach(it -> table.words(measure.name(), it.name(), it.value())));
        return table.table();
    }
}
