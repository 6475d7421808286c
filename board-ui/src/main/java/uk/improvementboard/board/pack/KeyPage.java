package uk.improvementboard.board.pack;

import uk.improvementboard.board.pack.PrintedTable.Column;
import uk.improvementboard.metrics.pack.PackContent;
import uk.improvementboard.metrics.pack.Packs;

/** Key, rules and definitions at the end. */
final class KeyPage {

    private KeyPage() {}

    static void write(Markup page, PackContent content) {
        page.open("section", "class", "portrait").element("h1", "Key and definitions");
        page.element("h2", "Colours");
        page.open("p");
        Packs.colours().forEach(tag -> page.rating(tag).text(" "));
        page.close("p");
        page.element("h2", "Rating rule " + content.ruleVersion()).open("ul");
        content.key().forEach(sentence -> page.element("li", sentence));
        page.close("ul");
        var table = PrintedTable.open(
            page,
            "Definitions in force",
            Column.text("Measure", 40),
            Column.text("Definition"),
            Column.text("Owner", 18),
            Column.text("Series", 40)
        );
        content.definitions().forEach(one -> table.row(one.name(), one.definition(), one.owner(), one.frequency()));
        table.close();
        page.close("section");
    }
}
