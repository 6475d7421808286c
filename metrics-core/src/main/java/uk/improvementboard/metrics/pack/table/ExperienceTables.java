package uk.improvementboard.metrics.pack.table;

import java.util.stream.Stream;
import uk.improvementboard.metrics.pack.ExperiencePage;
import uk.improvementboard.metrics.pack.PackContent;

/** What families and young people say: the measures that ask them, and what they said outside those. */
final class ExperienceTables {

    private ExperienceTables() {}

    static Stream<PackTable> of(PackContent content) {
        return content
            .experience()
            .stream()
            .flatMap(page -> Stream.of(measures(page), items(page)));
    }

    private static PackTable measures(ExperiencePage page) {
        var table = new TableWriter("families", "What families say", "Measures that ask families and young people")
            .columns("Part of the plan", "Measure")
            .figures("Now")
            .columns("Period", "How many answered", "How they were asked", "Rating")
            .note(page.summary());
        page.parts().forEach(part -> {
            part.measures().forEach(it ->
                table
                    .words(part.title(), it.name())
                    .figure(it.now())
                    .words(it.period(), it.people(), it.method(), OverviewTables.inFull(it.rating()))
            );
            if (part.measures().isEmpty()) {
                table.words(part.title(), ExperiencePage.NONE, "", "", "", "", "");
            }
        });
        return table.table();
    }

    private static PackTable items(ExperiencePage page) {
        var table = new TableWriter(
            "you-said-we-did",
            "You said, we did",
            "What families and young people said, and what was done"
        ).columns("Part of the plan", "You said", "We did", "Heard", "How", "People (n)", "Recorded in", "For");
        page.parts().forEach(part -> {
            part.items().forEach(it ->
                table.words(
                    part.title(),
                    it.youSaid(),
                    it.weDid(),
                    it.heard(),
                    it.method(),
                    it.people(),
                    it.source(),
                    it.handling()
                )
            );
            if (part.items().isEmpty()) {
                table.words(part.title(), ExperiencePage.NONE, "", "", "", "", "", "");
            }
        });
        return table.table();
    }
}
