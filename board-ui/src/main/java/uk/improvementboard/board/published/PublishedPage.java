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

/**
 * The plain-English page of a pack for everybody, the latest or a past one. It needs no script, and says nothing that
 * the frozen pack does not.
 */
final class PublishedPage {

    /** From the page of the latest pack to the program's own root. */
    static final String ROOT = "../";
    /** The same from the page of one pack, which lies a level lower. */
    static final String BELOW = "../../";

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final PartnershipName partnership;
    private final boolean latest;

    private PublishedPage(PartnershipName partnership, boolean latest) {
        this.partnership = partnership;
        this.latest = latest;
    }

    /** {@return the page at which the latest pack stands, whichever that is} */
    static PublishedPage latest(PartnershipName partnership) {
        return new PublishedPage(partnership, true);
    }

    /** {@return the lasting page of one pack} */
    static PublishedPage past(PartnershipName partnership) {
        return new PublishedPage(partnership, false);
    }

    PartnershipName partnership() {
        return partnership;
    }

    /**
     * {@return the page}
     *
     * @param pack one that was published
     * @param issue what is printed of its issue
     * @param all every pack that was published, latest first
     */
    String of(PackContent pack, IssuedPack issue, List<IssuedPack> all) {
        var title = partnership.name() + ": where we stand in " + MONTH.format(pack.month());
        return StillPage.of(
            latest ? ROOT : BELOW,
            title + " - Improvement Board",
            page -> {
                page.title(title);
                if (pack.illustrative()) {
                    page.open("p")
                        .element("span", "Illustrative data: a made-up partnership", "class", "mark")
                        .close("p");
                }
                if (!all.getFirst().id().equals(issue.id())) {
                    overtaken(page, all.getFirst());
                }
                page.element("p", pack.overview().summary(), "class", "lead").contents();
                new PublishedParts(page).write(pack);
                packs(page, issue, all);
                meaning(page, issue);
            },
            partnership.name(),
            "Data as at " + DAY.format(pack.asAt()),
            "Published on " + DAY.format(issue.issuedAt().atZone(BoardTime.ZONE)),
            "Pack " + issue.id() + ", SHA-256 " + issue.sha256() + ". It never changes"
        );
    }

    /** An old page says so before anything else, so that nobody takes it for the present. */
    private void overtaken(Markup page, IssuedPack newest) {
        page.open("p", "class", "way").text("This page is kept as it was published. ");
        page.element("a", "Where we stand in " + MONTH.format(newest.month()), "href", "../" + partnership.slug());
        page.close("p");
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
    static String nobody(String root, String slug) {
        return StillPage.of(
            root,
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

    /** {@return the page for the address of a pack that was not published} */
    static String noSuchPack(PartnershipName partnership, String packId) {
        return StillPage.of(
            BELOW,
            "Page not found - Improvement Board",
            page ->
                page
                    .title("Page not found")
                    .element("p", "No pack \"" + packId + "\" of " + partnership.name() + " was published.")
                    .open("p", "class", "way")
                    .element("a", "All that was published", "href", "../" + partnership.slug())
                    .close("p"),
            partnership.name()
        );
    }

    private void packs(Markup page, IssuedPack shown, List<IssuedPack> all) {
        page.part("What was published, month by month");
        page.element(
            "p",
            "Each stays as it was published: a page in plain English like this one, and the pack in full. All can be read and printed without scripts."
        );
        page.open("ul", "class", "ruled");
        all.forEach(pack -> {
            page.open("li")
                .element("strong", MONTH.format(pack.month()))
                .text(", " + pack.id());
            page.open("ul", "class", "files");
            if (!pack.id().equals(shown.id())) {
                page.open("li")
                    .element(
                        "a",
                        "In plain English",
                        "href",
                        below() + pack.id(),
                        "aria-label",
                        "In plain English: " + pack.id()
                    )
                    .close("li");
            }
            for (var form : PackForm.values()) {
                page.open("li");
                page.element(
                    "a",
                    form.words(),
                    "href",
                    file(pack, form),
                    "aria-label",
                    form.words() + " of " + pack.id()
                );
                page.close("li");
            }
            page.close("ul").close("li");
        });
        page.close("ul");
    }

    private void meaning(Markup page, IssuedPack issue) {
        page.part("What the words mean");
        page.element(
            "p",
            "Every rating is computed by one printed rule; a rating set by a person says so, with the computed one beside it. The rule, " +
                "the key and the definition of each measure stand at the end of the pack in full."
        );
        page.open("p", "class", "way");
        page.element("a", "The pack in full, with its key", "href", file(issue, PackForm.HTML)).close("p");
    }

    private String file(IssuedPack pack, PackForm form) {
        return below() + "packs/" + pack.id() + "." + form.ending();
    }

    /** The way to what lies below the partnership's own page. */
    private String below() {
        return latest ? partnership.slug() + "/" : "";
    }
}
