package uk.improvementboard.board.restatement;

import java.util.List;
import java.util.Map;
import uk.improvementboard.board.component.Days;
import uk.improvementboard.board.component.Months;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.Wording;
import uk.improvementboard.metrics.pack.RevisionsPage;
import uk.improvementboard.persistence.history.ChangedTerms;
import uk.improvementboard.persistence.pack.IssuedPack;

/** Writes what changed since a pack. */
final class Revisions {

    private Revisions() {}

    static RevisionsPage since(
        IssuedPack last,
        List<RestatedFigure> figures,
        List<ChangedTerms> terms,
        Map<MeasureCode, String> measures
    ) {
        return new RevisionsPage(
            "Since the pack of " +
                Months.words(last.month()) +
                ", issued on " +
                Days.words(BoardTime.dayOf(last.issuedAt())) +
                ": " +
                Wording.counted(figures.size(), "figure") +
                " restated; " +
                Wording.counted(terms.size(), "change") +
                " of definitions, targets, dates or owners.",
            figures
                .stream()
                .map(it ->
                    new RevisionsPage.FigureRow(
                        it.measure(),
                        it.period(),
                        it.was(),
                        it.is(),
                        it.why(),
                        Days.words(BoardTime.dayOf(it.knownFrom())) + ", " + it.by()
                    )
                )
                .toList(),
            terms
                .stream()
                .map(it ->
                    new RevisionsPage.TermsRow(
                        TermsWords.about(it, measures),
                        TermsWords.was(it),
                        TermsWords.is(it),
                        it.reason(),
                        Days.words(BoardTime.dayOf(it.knownFrom())) + ", " + it.recordedBy()
                    )
                )
                .toList()
        );
    }
}
