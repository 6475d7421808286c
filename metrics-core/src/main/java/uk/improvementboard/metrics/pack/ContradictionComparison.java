package uk.improvementboard.metrics.pack;

import java.util.Optional;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.ExceptionsPage.Row;
import uk.improvementboard.metrics.pack.OverviewPage.ContradictionLine;
import uk.improvementboard.metrics.pack.PackChanges.Kind;

/** Which contradictions are new, which were answered, and which no longer stand. */
final class ContradictionComparison {

    private final ChangeLines lines;
    private final PackContent earlier;
    private final PackContent later;

    ContradictionComparison(ChangeLines lines, PackContent earlier, PackContent later) {
        this.lines = lines;
        this.earlier = earlier;
        this.later = later;
    }

    void compare() {
        var before = ChangeLines.by(earlier.overview().contradictions(), ContradictionComparison::key);
        var after = ChangeLines.by(later.overview().contradictions(), ContradictionComparison::key);
        after.forEach((key, it) -> {
            if (before.containsKey(key)) {
                answered(it);
            } else {
                lines.add(Kind.CONTRADICTION_NEW, it.headline(), ChangeLines.NOTHING, it.detail());
            }
        });
        before.forEach((key, it) -> {
            if (!after.containsKey(key)) {
                lines.add(Kind.CONTRADICTION_GONE, it.headline(), it.detail(), ChangeLines.NOTHING);
            }
        });
    }

    private static String key(ContradictionLine line) {
        return line.section().value() + line.headline();
    }

    /** One that stands on is answered once somebody wrote of it who had not before. */
    private void answered(ContradictionLine line) {
        var now = answer(later, line);
        if (now.isPresent() && answer(earlier, line).isEmpty()) {
            lines.add(Kind.CONTRADICTION_ANSWERED, line.headline(), "Not answered in writing", now.get());
        }
    }

    private static Optional<String> answer(PackContent content, ContradictionLine line) {
        var subject = BoardSubject.section(line.section());
        return content
            .exceptions()
            .stream()
            .flatMap(page -> page.open().stream())
            .filter(row -> row.subject().equals(subject) && row.hasPage())
            .findFirst()
            .map(ContradictionComparison::page)
            .or(() ->
                content
                    .sections()
                    .stream()
                    .filter(section -> section.code().equals(line.section()))
                    .findFirst()
                    .flatMap(SectionPage::commentary)
                    .map(it -> "Commentary of " + it.month() + ": " + it.what())
            );
    }

    private static String page(Row row) {
        return (
            "Exception page: " +
            Wording.sentence(row.cause()) +
            " " +
            Wording.sentence(row.action()) +
            " Back on track by " +
            row.recovery() +
            "."
        );
    }
}
