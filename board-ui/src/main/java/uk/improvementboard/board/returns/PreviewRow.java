package uk.improvementboard.board.returns;

import uk.improvementboard.persistence.measure.AreaObservation;

/**
 * One value as it would be loaded, for a person to check first.
 *
 * @param row row of the file, as a spreadsheet numbers it
 * @param areaName the area's name as this program knows it
 * @param observation the value
 */
public record PreviewRow(long row, String areaName, AreaObservation observation) {
    /** {@return the value in words: "56.3 (957 of 1,699)", or the status of a value that is missing} */
    public String value() {
        var seen = observation.observation();
        return seen
            .shown()
            .map(
                figure ->
                    figure.value().toPlainString() +
                    figure
                        .fraction()
                        .map(of -> " (%,d of %,d)".formatted(of.numerator(), of.denominator()))
                        .orElse("")
            )
            .orElseGet(seen::status);
    }
}
