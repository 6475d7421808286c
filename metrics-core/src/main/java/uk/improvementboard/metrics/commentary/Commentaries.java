package uk.improvementboard.metrics.commentary;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.measure.HandlingClass;

/**
 * What is on record on a day: for each subject and month the latest version that was put there.
 *
 * @param onRecord by month, oldest first
 */
public record Commentaries(List<WrittenCommentary> onRecord) {
    /** Orders and freezes the list, drafts left out. */
    public Commentaries {
        onRecord = onRecord
            .stream()
            .filter(WrittenCommentary::onRecord)
            .sorted(Comparator.comparing(WrittenCommentary::month))
            .toList();
    }

    /** {@return a board on which nobody commented} */
    public static Commentaries none() {
        return new Commentaries(List.of());
    }

    /** {@return what an audience may read} */
    public Commentaries visibleTo(HandlingClass audience) {
        return new Commentaries(
            onRecord
                .stream()
                .filter(it -> it.text().handling().visibleTo(audience))
                .toList()
        );
    }

    /** {@return what was said of a subject for a month} */
    public Optional<WrittenCommentary> of(BoardSubject subject, YearMonth month) {
        return within(subject, month, month);
    }

    /** {@return the latest that was said of a subject for one of these months, both included} */
    public Optional<WrittenCommentary> within(BoardSubject subject, YearMonth from, YearMonth to) {
        return onRecord
            .stream()
            .filter(it -> it.subject().equals(subject) && !it.month().isBefore(from) && !it.month().isAfter(to))
            .reduce((_, later) -> later);
    }

    /** {@return the latest that was said of a subject for a month before} */
    public Optional<WrittenCommentary> before(BoardSubject subject, YearMonth month) {
        return onRecord
            .stream()
            .filter(it -> it.subject().equals(subject) && it.month().isBefore(month))
            .reduce((_, later) -> later);
    }
}
