package uk.improvementboard.board.pack;

import java.util.List;
import java.util.function.Consumer;
import uk.improvementboard.board.pack.PrintedTable.Column;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.SectionPage;
import uk.improvementboard.metrics.pack.SectionPage.ActionRow;
import uk.improvementboard.metrics.pack.Tag;

/** A priority action or area for improvement on paper, on a wide page. */
final class SectionPrint {

    private SectionPrint() {}

    static void write(Markup page, SectionPage section) {
        page.open("section", "class", "landscape").part(section.label() + ": " + section.title());
        page.element("p", section.finding(), "class", "subtitle");
        page.element("p", "Owner: " + section.owners() + ". Wording: " + section.wordingSource(), "class", "source");
        ratings(page, section);
        if (!section.contradictions().isEmpty()) {
            page.element("h2", "To answer in writing");
            section.contradictions().forEach(line -> page.element("p", line.headline() + ". " + line.detail() + "."));
        }
        questions(page, section);
        OnRecordPrint.commentary(page, section.commentary(), section.commentaryMissing());
        if (section.measures().isEmpty()) {
            page.element("h2", "Does it make a difference?");
            page.element("p", "No measure is linked to it.");
        } else {
            GlancePage.measures(
                PrintedTable.headed(page, "Does it make a difference?", GlancePage.MEASURE_COLUMNS),
                section.measures()
            );
        }
        if (section.actions().isEmpty()) {
            page.element("h2", "Is it being done?");
            page.element("p", "No action is on the board for it.");
        } else {
            actions(page, section.actions());
            commentary(page, section.actions());
        }
        section.quality().ifPresent(quality -> page.element("p", quality));
        if (!section.risks().isEmpty()) {
            page.element("p", Wording.counted(section.risks().size(), "risk") + " to it, among the risks to the plan.");
        }
        page.close("section");
    }

    private static void questions(Markup page, SectionPage section) {
        var questions = section.questions().orElse(List.of());
        if (questions.isEmpty()) {
            return;
        }
        page.element("h2", "Questions to ask").open("ol");
        questions.forEach(it -> page.element("li", it.to() + ". " + it.words()));
        page.close("ol");
    }

    private static void ratings(Markup page, SectionPage section) {
        var table = PrintedTable.open(
            page,
            "Three ratings, kept apart",
            Column.text("Facet"),
            Column.rating("Rating"),
            Column.text("Why")
        );
        rating(table, "Delivery", section.delivery());
        rating(table, "Impact", section.impact());
        rating(table, "Sustained", section.sustained());
        section.overall().ifPresent(overall -> rating(table, "Overall", overall));
        table.close();
    }

    private static void rating(PrintedTable table, String facet, Tag tag) {
        table.rowOf(
            List.<Consumer<Markup>>of(it -> it.text(facet), it -> it.rating(tag), it -> it.text(tag.explanation()))
        );
    }

    private static void actions(Markup page, List<ActionRow> actions) {
        var table = PrintedTable.headed(
            page,
            "Is it being done?",
            List.of(
                Column.text("Action"),
                Column.rating("Delivery"),
                Column.text("Owner and lead", 40),
                Column.text("Deliverables: date now, first promise, state")
            )
        );
        actions.forEach(action ->
            table.rowOf(
                List.<Consumer<Markup>>of(
                    it ->
                        it
                            .text(action.number() + " " + action.title() + ". ")
                            .element(
                                "span",
                                Wording.sentence(action.successCriteria()) + " " + action.delivery().explanation(),
                                "class",
                                "quiet"
                            ),
                    it -> it.rating(action.delivery()),
                    it -> it.text(action.owner() + ". Lead: " + action.lead()),
                    it -> deliverables(it, action)
                )
            )
        );
        table.close();
    }

    /** What was said of actions stands below their table, whose cells are too narrow for it. */
    private static void commentary(Markup page, List<ActionRow> actions) {
        actions.forEach(action -> {
            action
                .commentary()
                .ifPresent(it -> OnRecordPrint.words(page, "Action " + action.number() + ", " + it.month(), it));
            action.commentaryMissing().ifPresent(it ->
                page
                    .open("p")
                    .element("strong", "Action " + action.number() + ": " + Wording.lowerFirst(it))
                    .close("p")
            );
        });
    }

    private static void deliverables(Markup page, ActionRow action) {
        if (action.deliverables().isEmpty()) {
            page.text("No dated deliverable");
            return;
        }
        var first = true;
        for (var row : action.deliverables()) {
            if (!first) {
                page.open("br").close("br");
            }
            first = false;
            var moved = row.moved().equals("not moved") ? "" : ", first " + row.first() + ", " + row.moved();
            page.text(row.title() + ": " + row.now() + moved + ". " + row.state() + ".");
        }
    }
}
