package uk.improvementboard.board.chart;

/**
 * How a chart is put on its page.
 *
 * @param idPrefix makes the identifiers of title and description unique on the page; a letter, then letters, digits,
 *     hyphens or underscores
 * @param interactive whether points can be reached by keyboard and pointer; off for PDF and slides
 */
public record DrawOptions(String idPrefix, boolean interactive) {
    public DrawOptions {
        if (!idPrefix.matches("[A-Za-z][A-Za-z0-9_-]*")) {
            throw new IllegalArgumentException("not usable as an identifier: " + idPrefix);
        }
    }

    public static DrawOptions still(String idPrefix) {
        return new DrawOptions(idPrefix, false);
    }

    public static DrawOptions interactive(String idPrefix) {
        return new DrawOptions(idPrefix, true);
    }
}
