package uk.improvementboard.board.pack;

import uk.improvementboard.board.pack.PrintedTable.Column;
import uk.improvementboard.board.picture.SignalIcons;
import uk.improvementboard.metrics.pack.PackContent;
import uk.improvementboard.metrics.pack.Packs;
import uk.improvementboard.metrics.pack.SignalKey;

/** Key, rules and definitions at the end. */
final class KeyPage {

    private static final double ICON = 24;

    private KeyPage() {}

    static void write(Markup page, PackContent content) {
        page.open("section", "class", "portrait").part("Key and definitions");
        page.element("h2", "Colours");
        page.open("p");
        Packs.colours().forEach(tag -> page.rating(tag).text(" "));
        page.close("p");
        page.element("h2", "Variation and assurance").open("ul", "class", "icon-key");
        SignalKey.variations().forEach(it -> icon(page, SignalIcons.variation(it).draw(ICON), it.variationWords()));
        SignalKey.assurances().forEach(it -> icon(page, SignalIcons.assurance(it).draw(ICON), it.assuranceWords()));
        page.close("ul");
        page.element("h2", "Rating rule " + content.ruleVersion()).open("ul");
        content.key().forEach(sentence -> page.element("li", sentence));
        page.close("ul");
        content.ruleVersions().ifPresent(versions -> {
            page.element("h2", "Other rules by which this pack was written").open("ul");
            versions.forEach(version -> page.element("li", version));
            page.close("ul");
        });
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

    private static void icon(Markup page, String icon, String words) {
        page.open("li").drawing(icon).text(words).close("li");
    }
}
