package uk.improvementboard.metrics.forecast;

import java.util.List;

/**
 * Writes a chance as a coarse share that people picture, "about 1 in 4". A percentage would promise more than forecasts of short
 * series can keep.
 */
public final class ChanceInWords {

    private static final double EDGE = 0.05;

    private record Band(double share, String words) {}

    /** From the middle outwards: of two bands equally near, the less certain one is named. */
    private static final List<Band> BANDS = List.of(
        new Band(1 / 2.0, "about 1 in 2"),
        new Band(1 / 3.0, "about 1 in 3"),
        new Band(2 / 3.0, "about 2 in 3"),
        new Band(1 / 4.0, "about 1 in 4"),
        new Band(3 / 4.0, "about 3 in 4"),
        new Band(1 / 5.0, "about 1 in 5"),
        new Band(4 / 5.0, "about 4 in 5"),
        new Band(1 / 10.0, "about 1 in 10"),
        new Band(9 / 10.0, "about 9 in 10")
    );

    private ChanceInWords() {}

    /**
     * {@return the chance in words, to stand in a sentence}
     *
     * @param probability 0 to 1
     * @throws IllegalArgumentException for anything else
     */
    public static String of(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("A chance lies between 0 and 1, not at " + probability);
        }
        if (probability < EDGE) {
            return "less than 1 in 20";
        }
        if (probability > 1 - EDGE) {
            return "more than 19 in 20";
        }
        var nearest = BANDS.getFirst();
        for (var band : BANDS) {
            // A hair's breadth of slack keeps a tie a tie in binary.
            if (Math.abs(probability - band.share) < Math.abs(probability - nearest.share) - 1e-12) {
                nearest = band;
            }
        }
        return nearest.words;
    }
}
