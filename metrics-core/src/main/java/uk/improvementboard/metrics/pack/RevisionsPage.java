package uk.improvementboard.metrics.pack;

import java.util.List;

/**
 * What was restated, reworded, moved or handed over since the pack before, so that nobody finds a figure changed without a word.
 *
 * @param summary since which pack, and how many, in a sentence
 * @param figures restated figures, the latest first
 * @param terms definitions, targets, dates and owners that changed, the latest first
 */
public record RevisionsPage(String summary, List<FigureRow> figures, List<TermsRow> terms) {
    /** Keeps unchangeable copies. */
    public RevisionsPage {
        figures = List.copyOf(figures);
        terms = List.copyOf(terms);
    }

    /**
     * A restated figure.
     *
     * @param was before, as this audience may see it: a symbol where it is withheld
     * @param when day and who
     */
    public record FigureRow(String measure, String period, String was, String is, String why, String when) {}

    /**
     * Changed terms.
     *
     * @param about kind and name: "Target of a measure: Plans in time"
     * @param was each field that differs, as it was
     * @param is the same as they are since
     * @param when day and who
     */
    public record TermsRow(String about, String was, String is, String why, String when) {}
}
