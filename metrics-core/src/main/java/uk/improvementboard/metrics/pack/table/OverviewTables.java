package uk.improvementboard.metrics.pack.table;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.improvementboard.metrics.pack.DecisionsPage;
import uk.improvementboard.metrics.pack.OverviewPage.MeasureRow;
import uk.improvementboard.metrics.pack.OverviewPage.SectionRow;
import uk.improvementboard.metrics.pack.PackContent;
import uk.improvementboard.metrics.pack.Tag;

/** What the pack is, and the board at a glance. */
final class OverviewTables {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private OverviewTables() {}

    static Stream<PackTable> of(PackContent content) {
        return Stream.of(
            summary(content),
            decisions(content),
            contradictions(content),
            ratings(content),
            headlines(content)
        );
    }

    /** {@return what the pack is, which comes before its parts} */
    static Stream<PackTable> about(PackContent content) {
        var table = new TableWriter("about", "About", "About this pack").columns("What", "Value");
        table.words("Partnership", content.partnership());
        table.words("Month", MONTH.format(content.month()));
        table.words("For", content.audience().words());
        table.words("Data as at").day(content.asAt());
        table.words("Data", content.illustrative() ? "Illustrative data: a made-up partnership" : content.dataNote());
        table.words("Rating rule", content.ruleVersion());
        content
            .ruleVersions()
            .stream()
            .flatMap(List::stream)
            .forEach(version -> table.words("Other rules", version));
        table.words("Pack", content.packId());
        content.audit().ifPresent(mark -> {
            table.words("Audit entries when issued", Long.toString(mark.position()));
            table.words("Hash of the last audit entry", mark.hash());
        });
        if (content.illustrative()) {
            table.words("About the data", content.dataNote());
        }
        return Stream.of(table.table());
    }

    private static PackTable decisions(PackContent content) {
        var table = new TableWriter("decisions", "Decisions sought", "What waits for the board's word").columns(
            "Kind",
            "Deliverable",
            "What is asked"
        );
        content.decisions().ifPresent(page -> {
            page.rows().forEach(row -> table.words(row.kind(), row.subject(), row.words()));
            if (page.rows().isEmpty()) {
                table.words("None", "", DecisionsPage.NOTHING);
            }
        });
        return table.table();
    }

    private static PackTable summary(PackContent content) {
        var table = new TableWriter("summary", "Where we stand", "Where we stand, in sentences").columns(
            "Kind",
            "Sentence"
        );
        table.words("Summary", content.overview().summary());
        content
            .overview()
            .notes()
            .forEach(note -> table.words("What to know about these data", note));
        return table.table();
    }

    private static PackTable contradictions(PackContent content) {
        var table = new TableWriter(
            "contradictions",
            "Contradictions",
            "What does not fit together and must be answered in writing"
        ).columns("Part of the plan", "Contradiction", "Detail");
        content
            .overview()
            .contradictions()
            .forEach(line -> table.words(line.section().value(), line.headline(), line.detail()));
        return table.table();
    }

    private static PackTable ratings(PackContent content) {
        var table = new TableWriter(
            "ratings",
            "Ratings of the plan",
            "Priority actions and areas for improvement with their three ratings"
        ).columns("Code", "Kind", "Title", "Message", "Delivery", "Impact", "Sustained");
        content
            .overview()
            .priorityActions()
            .forEach(row -> rating(table, row));
        content
            .overview()
            .areasForImprovement()
            .forEach(row -> rating(table, row));
        return table.table();
    }

    private static void rating(TableWriter table, SectionRow row) {
        table.words(row.code().value(), row.label(), row.title(), row.message());
        table.words(inFull(row.delivery()), inFull(row.impact()), inFull(row.sustained()));
    }

    /** A rating in words with its reason; where a person set it, with the computed one and why that. */
    static String inFull(Tag tag) {
        var why = tag.overridden().isPresent() ? "" : tag.reason();
        var computed = tag
            .overridden()
            .map(it -> it.reason())
            .orElse("");
        return Stream.of(tag.inWords(), why, computed)
            .filter(words -> !words.isBlank())
            .reduce((one, two) -> one + ": " + two)
            .orElse("");
    }

    private static PackTable headlines(PackContent content) {
        var table = measureColumns(new TableWriter("headlines", "Headline measures", "The measures that matter most"));
        content
            .overview()
            .headlines()
            .forEach(row -> measure(table, row));
        return table.table();
    }

    static TableWriter measureColumns(TableWriter table) {
        return table
            .columns("Measure", "Owner")
            .figureWithUnit("Now")
            .columns(
                "Period",
                "Rating",
                "Next milestone",
                "First promised",
                "If things go on as they are",
                "Likely",
                "Gap to the law or end state"
            );
    }

    static void measure(TableWriter table, MeasureRow row) {
        table.words(row.name(), row.owner()).figureAndUnit(row.now());
        table.words(row.period(), inFull(row.rating()), row.nextMilestone(), row.firstPromised());
        table.words(row.outlook(), row.likely(), row.gap());
    }

    static Stream<PackTable> key(PackContent content) {
        var key = new TableWriter("key", "Key", "Rating rules, symbols and thresholds").columns("Number", "Rule");
        var number = 1;
        for (var sentence : content.key()) {
            key.words(Integer.toString(number++), sentence);
        }
        var definitions = new TableWriter("definitions", "Definitions", "Definitions in force").columns(
            "Measure",
            "Definition",
            "Owner",
            "Series"
        );
        content
            .definitions()
            .forEach(one -> definitions.words(one.name(), one.definition(), one.owner(), one.frequency()));
        return Stream.of(key.table(), definitions.table());
    }

    static String joined(List<String> words) {
        return String.join("; ", words);
    }
}
