package uk.improvementboard.metrics.pack.table;

import static uk.improvementboard.metrics.pack.table.OverviewTables.inFull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.pack.CommentaryBlock;
import uk.improvementboard.metrics.pack.PackContent;
import uk.improvementboard.metrics.pack.RiskRegister;
import uk.improvementboard.metrics.pack.SectionPage;

/** Priority actions and areas for improvement: what each says, its measures, actions and deliverables; and the risks to all of them. */
final class SectionTables {

    private SectionTables() {}

    static Stream<PackTable> of(PackContent content) {
        return Stream.of(
            sections(content),
            questions(content),
            measures(content),
            actions(content),
            deliverables(content),
            commentary(content)
        );
    }

    private static PackTable sections(PackContent content) {
        var table = new TableWriter("plan", "Plan", "Priority actions and areas for improvement").columns(
            "Code",
            "Kind",
            "Title",
            "Finding",
            "Owner",
            "Wording",
            "Delivery",
            "Impact",
            "Sustained",
            "Overall",
            "Quality of the plan"
        );
        content.sections().forEach(it -> {
            table.words(it.code().value(), it.label(), it.title(), it.finding(), it.owners(), it.wordingSource());
            table.words(inFull(it.delivery()), inFull(it.impact()), inFull(it.sustained()));
            table.words(it.overall().map(OverviewTables::inFull).orElse(""), it.quality().orElse(""));
        });
        return table.table();
    }

    private static PackTable questions(PackContent content) {
        var table = new TableWriter(
            "questions-to-ask",
            "Questions to ask",
            "Questions that the figures suggest"
        ).columns("Code", "Part of the plan", "To", "Question", "Measure", "Action");
        content
            .sections()
            .stream()
            .flatMap(section -> section.questions().stream().flatMap(List::stream))
            .forEach(it -> {
                table.words(it.section().value(), it.title(), it.to(), it.words());
                table.words(it.measure().map(MeasureCode::value).orElse(""), it.action().orElse(""));
            });
        return table.table();
    }

    private static PackTable measures(PackContent content) {
        var table = OverviewTables.measureColumns(
            new TableWriter(
                "plan-measures",
                "Measures of the plan",
                "Does it make a difference? The measures of each part of the plan"
            ).columns("Part of the plan")
        );
        content
            .sections()
            .forEach(section ->
                section.measures().forEach(row -> OverviewTables.measure(table.words(section.label()), row))
            );
        return table.table();
    }

    private static PackTable actions(PackContent content) {
        var table = new TableWriter(
            "actions",
            "Actions",
            "Is it being done? The actions of each part of the plan"
        ).columns(
            "Part of the plan",
            "Number",
            "Action",
            "Owner",
            "Lead",
            "Accountable",
            "Success criteria",
            "Delivery",
            "Progress",
            "Quality",
            "What to mend"
        );
        content.sections().forEach(section ->
            section.actions().forEach(it -> {
                table.words(section.label(), it.number(), it.title(), it.owner(), it.lead(), it.accountable());
                table.words(it.successCriteria(), inFull(it.delivery()), it.progress());
                table.words(it.quality().map(SectionPage.Quality::score).orElse(""));
                table.words(
                    it
                        .quality()
                        .map(quality -> String.join(" ", quality.mend()))
                        .orElse("")
                );
            })
        );
        return table.table();
    }

    private static PackTable deliverables(PackContent content) {
        var table = new TableWriter("deliverables", "Deliverables", "Dated deliverables of each action").columns(
            "Part of the plan",
            "Action",
            "Deliverable",
            "First promised",
            "Date now",
            "Moved",
            "State",
            "Evidence"
        );
        content.sections().forEach(section ->
            section.actions().forEach(action ->
                action.deliverables().forEach(it -> {
                    table.words(section.label(), action.number(), it.title(), it.first(), it.now());
                    table.words(it.moved(), it.state(), it.evidence());
                })
            )
        );
        return table.table();
    }

    static Stream<PackTable> risks(PackContent content) {
        var table = new TableWriter("risks", "Risks", "Risks to the plan, the highest first")
            .columns("Part of the plan")
            .figures("Number")
            .columns("Risk", "Owner", "Score", "What is done about it", "Reviewed");
        RiskRegister.of(content).forEach(row -> {
            var risk = row.risk();
            table.words(row.section()).figure(Integer.toString(risk.number()));
            table.words(risk.title(), risk.owner(), risk.score(), risk.control(), risk.reviewed().orElse(""));
        });
        return Stream.of(table.table());
    }

    private static PackTable commentary(PackContent content) {
        var table = new TableWriter(
            "commentary",
            "Commentary",
            "What was said of measures, parts of the plan and actions"
        ).columns("About", "Month", "What", "So what", "Now what", "By", "For");
        content.sections().forEach(section -> {
            said(table, section.label() + ": " + section.title(), section.commentary());
            missing(table, section.label() + ": " + section.title(), section.commentaryMissing());
            section.actions().forEach(it -> {
                said(table, "Action " + it.number() + ": " + it.title(), it.commentary());
                missing(table, "Action " + it.number() + ": " + it.title(), it.commentaryMissing().orElse(""));
            });
        });
        content.measures().forEach(measure -> {
            said(table, measure.name(), measure.commentary());
            missing(table, measure.name(), measure.commentaryMissing());
        });
        return table.table();
    }

    private static void said(TableWriter table, String about, Optional<CommentaryBlock> commentary) {
        commentary.ifPresent(it ->
            table.words(about, it.month(), it.what(), it.soWhat(), it.nowWhat(), it.by(), it.handling())
        );
    }

    private static void missing(TableWriter table, String about, String words) {
        if (!words.isBlank()) {
            table.words(about, "", words, "", "", "", "");
        }
    }
}
