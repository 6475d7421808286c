package uk.improvementboard.board.pack;

import java.util.List;
import java.util.function.Consumer;
import uk.improvementboard.board.pack.PrintedTable.Column;
import uk.improvementboard.metrics.pack.ExperiencePage;
import uk.improvementboard.metrics.pack.ExperiencePage.Part;

/** What families and young people say, on paper. */
final class ExperiencePrint {

    private ExperiencePrint() {}

    static void write(Markup page, ExperiencePage content) {
        page.open("section", "class", "portrait")
            .part("What families say")
            .element("p", content.summary(), "class", "lead");
        content.parts().forEach(part -> write(page, part));
        page.close("section");
    }

    private static void write(Markup page, Part part) {
        page.element("h2", part.title());
        if (part.none()) {
            page.element("p", ExperiencePage.NONE + ".");
            return;
        }
        if (!part.measures().isEmpty()) {
            var table = PrintedTable.open(
                page,
                "Measures that ask families and young people",
                Column.text("Measure", 40),
                Column.number("Now"),
                Column.text("How many answered", 26),
                Column.text("How they were asked"),
                Column.rating("Rating")
            );
            part.measures().forEach(it ->
                table.rowOf(
                    List.<Consumer<Markup>>of(
                        to -> to.text(it.name()),
                        to ->
                            to
                                .element("strong", it.now())
                                .open("br")
                                .close("br")
                                .element("span", it.period(), "class", "quiet"),
                        to -> to.text(it.people()),
                        to -> to.text(it.method()),
                        to -> to.rating(it.rating())
                    )
                )
            );
            table.close();
        }
        if (!part.items().isEmpty()) {
            var table = PrintedTable.open(
                page,
                "You said, we did",
                Column.text("You said", 60),
                Column.text("We did", 60),
                Column.text("When, how, how many")
            );
            part.items().forEach(it ->
                table.row(it.youSaid(), it.weDid(), it.heard() + ", " + it.method() + ", n: " + it.people())
            );
            table.close();
        }
    }
}
