package uk.improvementboard.board.pack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.improvementboard.board.pack.PrintedTable.Column;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.CommentaryBlock;
import uk.improvementboard.metrics.pack.SignOffBlock;
import uk.improvementboard.metrics.pack.SignOffPage;
import uk.improvementboard.metrics.pack.SignOffPage.Line;

/** Commentary, sign-off, waivers and disagreements on paper. */
final class OnRecordPrint {

    private OnRecordPrint() {}

    /** Who answers for a figure, below it. */
    static void signOff(Markup page, SignOffBlock block) {
        page.open("p");
        if (!block.state().isEmpty()) {
            page.text("Sign-off of " + block.figure() + ": ").element("strong", block.state() + ". ");
        }
        block.sentences().forEach(sentence -> page.text(Wording.sentence(sentence) + " "));
        block.waiver().ifPresent(waiver -> page.text(Wording.sentence(waiver)));
        page.close("p");
        block.earlier().forEach(sentence -> page.element("p", Wording.sentence(sentence)));
        block.disagreement().ifPresent(it -> {
            page.open("p").element(
                "strong",
                it.agreement().isPresent() ? "The partners disagreed. " : "The partners disagree about this figure. "
            );
            it.statements().forEach(statement -> page.text(Wording.sentence(statement) + " "));
            it.agreement().ifPresent(end -> page.text(Wording.sentence(end)));
            page.close("p");
        });
    }

    /** What was said, or that it is missing. */
    static void commentary(Markup page, Optional<CommentaryBlock> commentary, String missing) {
        commentary.ifPresent(it -> words(page, "Commentary, " + it.month(), it));
        if (!missing.isEmpty()) {
            page.open("p").element("strong", missing).close("p");
        }
    }

    static void words(Markup page, String title, CommentaryBlock it) {
        page.element("h2", title);
        part(page, "What", it.what());
        part(page, "So what", it.soWhat());
        part(page, "Now what", it.nowWhat());
        page.element("p", it.by() + ". For: " + it.handling().toLowerCase(Locale.UK) + ".", "class", "source");
    }

    private static void part(Markup page, String name, String words) {
        page.open("p")
            .element("strong", name + ". ")
            .text(words)
            .close("p");
    }

    /** The page on sign-off as a whole. */
    static void page(Markup page, SignOffPage content) {
        page.open("section", "class", "portrait").part("Sign-off and commentary");
        page.element("p", content.summary(), "class", "lead");
        lines(page, "Sign-off waived by the chair", "Figure", "Reason", content.waivers());
        lines(page, "Disagreements between partners", "Figure", "What each holds", content.disagreements());
        if (!content.rows().isEmpty()) {
            var table = PrintedTable.headed(
                page,
                "Not signed by all owners",
                List.of(
                    Column.text("Measure", 46),
                    Column.text("Figure", 26),
                    Column.text("State", 26),
                    Column.text("What was done")
                )
            );
            content.rows().forEach(row -> table.row(row.measure(), row.figure(), row.state(), row.words()));
            table.close();
        }
        lines(page, "Commentary required and missing", "Measure or part of the plan", "Why", content.missing());
        page.close("section");
    }

    private static void lines(Markup page, String title, String subject, String words, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        var table = PrintedTable.headed(page, title, List.of(Column.text(subject, 60), Column.text(words)));
        lines.forEach(line -> table.row(line.subject(), line.words()));
        table.close();
    }
}
