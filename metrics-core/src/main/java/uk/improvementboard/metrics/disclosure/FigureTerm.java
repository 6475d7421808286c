package uk.improvementboard.metrics.disclosure;

import uk.improvementboard.metrics.measure.MeasureCode;

/** One whole number of each figure of a measure, as a relation names it. */
public record FigureTerm(MeasureCode measure, FigurePart part) {
    /**
     * Reads a term as tables write it: a measure's code, with a colon and the part unless it is the figure itself.
     *
     * @throws IllegalArgumentException when there is no such part or the code is none
     */
    public static FigureTerm of(String words) {
        var colon = words.indexOf(':');
        return colon < 0
            ? new FigureTerm(new MeasureCode(words), FigurePart.VALUE)
            : new FigureTerm(
                  new MeasureCode(words.substring(0, colon)),
                  FigurePart.valueOf(words.substring(colon + 1))
              );
    }
}
