package uk.improvementboard.metrics.pack.table;

import java.util.List;
import java.util.stream.Stream;
import uk.improvementboard.metrics.pack.PackContent;
import uk.improvementboard.metrics.pack.SignOffBlock;
import uk.improvementboard.metrics.pack.SignOffPage.Line;

/** Who answers for the figures. */
final class SignOffTables {

    private SignOffTables() {}

    static Stream<PackTable> of(PackContent content) {
        return Stream.of(board(content), measures(content));
    }

    private static PackTable board(PackContent content) {
        var table = new TableWriter("sign-off", "Sign-off", "What the board should know about sign-off").columns(
            "Kind",
            "About",
            "Figure",
            "State",
            "Words"
        );
        content.signOffs().ifPresent(page -> {
            table.words("Summary", "", "", "", page.summary());
            lines(table, "Waived by the chair", page.waivers());
            lines(table, "Disagreement between partners", page.disagreements());
            page.rows().forEach(row ->
                table.words("Not signed", row.measure(), row.figure(), row.state(), row.words())
            );
            lines(table, "Commentary required and missing", page.missing());
        });
        return table.table();
    }

    private static void lines(TableWriter table, String kind, List<Line> lines) {
        lines.forEach(line -> table.words(kind, line.subject(), "", "", line.words()));
    }

    private static PackTable measures(PackContent content) {
        var table = new TableWriter("signatures", "Signatures", "Who answers for the figure of each measure").columns(
            "Measure",
            "Figure",
            "State",
            "Kind",
            "Words"
        );
        content.measures().forEach(measure ->
            measure.signOff().ifPresent(block -> {
                block.sentences().forEach(it -> row(table, measure.name(), block, "What was done", it));
                block.waiver().ifPresent(it -> row(table, measure.name(), block, "Waiver", it));
                block.disagreement().ifPresent(it -> {
                    it.statements().forEach(one -> row(table, measure.name(), block, "What a partner holds", one));
                    it.agreement().ifPresent(one -> row(table, measure.name(), block, "Agreement", one));
                });
                block.earlier().forEach(it -> row(table, measure.name(), block, "Lost earlier", it));
                if (block.sentences().isEmpty()) {
                    row(table, measure.name(), block, "State", "");
                }
            })
        );
        return table.table();
    }

    private static void row(TableWriter table, String measure, SignOffBlock block, String kind, String words) {
        table.words(measure, block.figure(), block.state(), kind, words);
    }
}
