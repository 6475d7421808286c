package uk.improvementboard.board.pack;

import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.PackContent;

/** Cover, with the contents below what the pack is. */
final class CoverPage {

    private CoverPage() {}

    static void write(Markup page, PackDocument pack) {
        var content = pack.content();
        page.open("section", "class", "portrait first");
        page.title("Improvement board pack, " + PackRenderer.MONTH.format(content.month()));
        page.element("p", content.partnership(), "class", "lead");
        page.open("table", "class", "facts").element("caption", "About this pack").open("tbody");
        fact(page, "For", content.audience().words());
        fact(page, "Data as at", PackRenderer.DAY.format(content.asAt()));
        fact(page, "Data", content.illustrative() ? "Illustrative data: a made-up partnership" : content.dataNote());
        fact(page, "Rating rule", content.ruleVersion());
        fact(page, "Pack", content.packId());
        fact(page, "SHA-256 of its content", spaced(pack.sha256()));
        content
            .audit()
            .ifPresent(mark ->
                fact(page, "Audit when issued", mark.position() + " entries, the last " + spaced(mark.hash()))
            );
        page.close("tbody").close("table");
        page.element("p", summary(content));
        page.element("h1", "Contents", "class", "below");
        page.contents().close("section");
    }

    private static String summary(PackContent content) {
        return (
            content.overview().summary() +
            " This pack holds the board at a glance, " +
            Wording.counted(content.overview().priorityActions().size(), "priority action") +
            ", " +
            areas(content.overview().areasForImprovement().size()) +
            ", and " +
            Wording.counted(content.measures().size(), "measure") +
            "."
        );
    }

    private static String areas(int count) {
        return count + (count == 1 ? " area for improvement" : " areas for improvement");
    }

    private static void fact(Markup page, String name, String value) {
        page.open("tr").element("th", name, "scope", "row").element("td", value).close("tr");
    }

    /** In groups of eight, so that two people can compare it aloud. */
    private static String spaced(String digest) {
        return digest.replaceAll("(.{8})(?=.)", "$1 ");
    }
}
