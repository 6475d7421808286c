package uk.improvementboard.board.published;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import uk.improvementboard.board.pack.Markup;
import uk.improvementboard.board.pack.PackForm;
import uk.improvementboard.board.pack.StillPage;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.pack.PackContent;
import uk.improvementboard.persistence.pack.IssuedPack;
import uk.improvementboard.persistence.partnership.PartnershipName;

/** The plain-English page of the latest pack for everybody. It needs no script, and says nothing that the frozen pack does not. */
final class PublishedPage {

    private static final String ROOT = "../";
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private PublishedPage() {}

    /**
     * {@return the page}
     *
     * @param pack the latest that was published
     * @param issue what is printed of its issue
     * @param all every pack that was published, latest first
     */
    static String of(PartnershipName partnership, PackContent pack, IssuedPack issue, List<IssuedPack> all) {
        var title = partnership.name() + ": where we stand in " + MONTH.format(pack.month());
        return StillPage.of(
            ROOT,
            title + " - Improvement Board",
            page -> {
                page.title(title);
                if (pack.illustrative()) {
                    page.open("p")
                        .element("span", "Illustrative data: a made-up partnership", "class", "mark")
                        .close("p");
                }
                page.element("p", pack.overview().summary(), "class", "lead").contents();
                new PublishedParts(page).write(pack);
                packs(page, partnership, all);
                meaning(page, partnership, issue);
            },
            partnership.name(),
            "Data as at " + DAY.format(pack.asAt()),
            "Published on " + DAY.format(issue.issuedAt().atZone(BoardTime.ZONE)),
            "Pack " + issue.id() + ", SHA-256 " + issue.sha256() + ". It never changes"
        );
    }

    /** {@return the page of a partnership that has published nothing} */
    static String nothingYet(PartnershipName partnership) {
        return StillPage.of(
            ROOT,
            partnership.name() + ": what was published - Improvement Board",
            page ->
                page
                    .title(partnership.name())
                    .element(
                        "p",
                        "No pack has been published for everybody yet. When the board publishes one, its plain-English page stands here."
                    ),
            partnership.name()
        );
    }

    /** {@return the page for an address at which there is no partnership} */
    static String nobody(String slug) {
        return StillPage.of(
            ROOT,
            "Page not found - Improvement Board",
            page ->
                page
                    .title("Page not found")
                    .element(
                        "p",
                        "No partnership here is called \"" + slug + "\". The log-in page names those that there are."
                    ),
            "Improvement Board"
        );
    }

    private static void packs(Markup page, PartnershipName partnership, List<IssuedPack> all) {
        page.part("The packs in full");
        page.element(
            "p",
            "Each stays as it was published. The web page of a pack can be read and printed without scripts."
        );
        page.open("ul", "class", "ruled");
        all.forEach(pack -> {
            page.open("li")
                .element("strong", MONTH.format(pack.month()))
                .text(", " + pack.id());
            page.open("ul", "class", "files");
            for (var form : PackForm.values()) {
                page.open("li");
                page.element(
                    "a",
                    form.words(),
                    "href",
                    file(partnership, pack, form),
                    "aria-label",
                    form.words() + " of " + pack.id()
                );
                page.close("li");
            }
            page.close("ul").close("li");
        });
        page.close("ul");
    }

    private static void meaning(Markup page, PartnershipName partnership, IssuedPack issue) {
        page.part("What the words mean");
        page.element(
            "p",
            "Every rating is computed by one printed rule; a rating set by a person says so, with the computed one beside it. The rule, " +
                "the key and the definition of each measure stand at the end of the pack in full."
        );
        page.open("p", "class", "way");
        page.element("a", "The pack in full, with its key", "href", file(partnership, issue, PackForm.HTML)).close("p");
    }

    private static String file(PartnershipName partnership, IssuedPack pack, PackForm form) {
        return partnership.slug() + "/packs/" + pack.id() + "." + form.ending();
    }
}
