package uk.improvementboard.board.published;

import java.util.List;
import uk.improvementboard.board.pack.Markup;
import uk.improvementboard.board.picture.Course;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.ExperiencePage;
import uk.improvementboard.metrics.pack.OverviewPage.MeasureRow;
import uk.improvementboard.metrics.pack.OverviewPage.SectionRow;
import uk.improvementboard.metrics.pack.PackChanges;
import uk.improvementboard.metrics.pack.PackContent;
import uk.improvementboard.metrics.pack.PromisesPage;
import uk.improvementboard.metrics.pack.Tag;
import uk.improvementboard.metrics.pack.WaiversPage;

/** The parts of the plain-English page, in its order: what families say first. */
final class PublishedParts {

    private static final double WIDTH = 90;
    private static final double HEIGHT = 24;

    private final Markup page;

    PublishedParts(Markup page) {
        this.page = page;
    }

    void write(PackContent pack) {
        pack.experience().ifPresent(this::families);
        measures(pack.overview().headlines());
        sections(pack);
        pack.promises()
            .filter(it -> !it.rows().isEmpty())
            .ifPresent(this::promises);
        pack.changes().ifPresent(this::changes);
        pack.waivers().ifPresent(this::waived);
    }

    private void families(ExperiencePage experience) {
        page.part("What families say").element("p", experience.summary());
        page.open("ul", "class", "ruled");
        experience
            .parts()
            .stream()
            .filter(it -> !it.none())
            .forEach(part -> {
                part.measures().forEach(it -> {
                    page.open("li")
                        .element("strong", it.name())
                        .text(": " + it.now() + " (" + it.period() + "). ");
                    page.rating(it.rating());
                    page.element("p", "How many: " + it.people() + ". How asked: " + it.method(), "class", "quiet");
                    page.close("li");
                });
                part.items().forEach(it -> {
                    page.open("li").element("strong", "You said: ").text(it.youSaid());
                    page.open("p").element("strong", "We did: ").text(it.weDid()).close("p");
                    page.element("p", it.heard() + ", " + it.method(), "class", "quiet").close("li");
                });
            });
        page.close("ul");
        var silent = experience
            .parts()
            .stream()
            .filter(ExperiencePage.Part::none)
            .map(ExperiencePage.Part::title)
            .toList();
        if (!silent.isEmpty()) {
            page.element("p", ExperiencePage.NONE + " on: " + String.join("; ", silent) + ".");
        }
    }

    private void measures(List<MeasureRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        page.part("What matters most").open("ul", "class", "ruled");
        rows.forEach(row -> {
            page.open("li")
                .element("strong", row.name())
                .text(": " + row.now() + " (" + row.period() + "). ");
            page.rating(row.rating()).text(" ");
            Course.picture(row.spark(), WIDTH, HEIGHT).ifPresent(page::drawing);
            sentence(row.rating().reason());
            sentence("Next milestone: " + row.nextMilestone() + ". " + row.gap());
            page.close("li");
        });
        page.close("ul");
    }

    private void sections(PackContent pack) {
        var overview = pack.overview();
        if (overview.priorityActions().isEmpty() && overview.areasForImprovement().isEmpty()) {
            return;
        }
        page.part("The plan, part by part");
        page.element(
            "p",
            "Delivery says whether the promised work is done, impact whether children and families notice, sustained whether it lasts."
        );
        page.open("ul", "class", "ruled");
        overview.priorityActions().forEach(this::section);
        overview.areasForImprovement().forEach(this::section);
        page.close("ul");
    }

    private void section(SectionRow row) {
        page.open("li").element("strong", row.title());
        page.open("p", "class", "facets");
        facet("Delivery", row.delivery());
        facet("Impact", row.impact());
        facet("Sustained", row.sustained());
        page.close("p");
        sentence(row.message());
        page.close("li");
    }

    private void facet(String name, Tag tag) {
        page.open("span", "class", "facet")
            .text(name + ": ")
            .rating(tag)
            .close("span")
            .text(" ");
    }

    private void promises(PromisesPage promises) {
        page.part("What was promised, and where it is").element("p", promises.summary());
        page.open("ul", "class", "ruled");
        promises.rows().forEach(row -> {
            page.open("li").element("strong", row.title()).text(" ").rating(row.state());
            sentence(row.promised() + ", promised by " + row.by() + ". Delivered so far: " + row.delivered());
            if (!row.dates().isEmpty()) {
                var first = row.dates().getFirst();
                var last = row.dates().getLast();
                sentence(
                    first.equals(last)
                        ? "Due: " + first.due()
                        : "First due: " +
                              first.due() +
                              ". Due now: " +
                              last.due() +
                              ". " +
                              Wording.upperFirst(row.moved())
                );
            }
            row.contradictions().forEach(this::sentence);
            page.close("li");
        });
        page.close("ul");
    }

    /** New figures are not told: they stand above. */
    private void changes(PackChanges changes) {
        page.part("What changed since the pack before").element("p", changes.summary() + ".");
        for (var kind : PackChanges.Kind.values()) {
            var lines = kind == PackChanges.Kind.FIGURE ? List.<PackChanges.Line>of() : changes.of(kind);
            if (!lines.isEmpty()) {
                page.element("h2", kind.words()).open("ul", "class", "ruled");
                lines.forEach(line -> {
                    page.open("li").element("strong", line.subject());
                    page.element("p", "Before: " + line.before());
                    page.element("p", "Now: " + line.after()).close("li");
                });
                page.close("ul");
            }
        }
    }

    private void waived(WaiversPage waivers) {
        if (waivers.rows().isEmpty()) {
            return;
        }
        page.part("What this pack goes without").element("p", waivers.summary() + ".");
        page.open("ul", "class", "ruled");
        waivers.alike().forEach(alike -> {
            page.open("li").element("strong", alike.words());
            sentence(alike.reason());
            page.close("li");
        });
        page.close("ul");
    }

    private void sentence(String words) {
        if (!words.isBlank()) {
            page.element("p", words.endsWith(".") ? words : words + ".");
        }
    }
}
