package uk.improvementboard.board.chart;

/**
 * A value that the law or another authority sets; drawn as a solid black line.
 *
 * @param name "The law"
 */
public record Standard(String name, double value) {
    public Standard {
        Require.text(name, "name");
        Require.finite(value, "value");
    }
}
