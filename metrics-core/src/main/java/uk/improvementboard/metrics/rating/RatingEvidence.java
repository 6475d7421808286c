package uk.improvementboard.metrics.rating;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What the rule's colours foretold, and how often they changed when nothing did: measured by the program {@code RatingBacktest} among
 * the tests, kept as a resource, and printed on the method page beside the rule.
 *
 * @param ruleVersion version of the rule that was measured
 * @param forecastMethod name and version of the forecast that it rests on
 * @param measuredOn day of the measurement
 * @param data the series it was measured on
 * @param foretelling one row for each rating and number of months ahead
 * @param steadiness one row for each rating, kind of series and place of the promise
 */
public record RatingEvidence(
    String ruleVersion,
    String forecastMethod,
    LocalDate measuredOn,
    String data,
    List<Foretelling> foretelling,
    List<Steadiness> steadiness
) {
    private static final String RESOURCE = "rating-evidence.properties";

    /** The ratings compared. */
    public enum Compared {
        RULE("This rule"),
        SMOOTHING("A plain smoothing forecast, red below 30%, green above 70%"),
        THRESHOLD("The common threshold rating of the latest value");

        private final String words;

        Compared(String words) {
            this.words = words;
        }

        /** {@return the name for a table} */
        public String words() {
            return words;
        }
    }

    /**
     * What a rating foretold, some months ahead. Shares are 0 to 1.
     *
     * @param months from the rating to the promised date
     * @param promises how many were rated
     * @param order chance that of two promises, one met and one missed, the one that was met had looked better (area under the ROC
     *     curve; a coin has one half)
     * @param greensMet of the promises rated green, the share that was met
     * @param redsMet of the promises rated red, the share that was met all the same
     * @param green share of the promises that were green
     * @param red share that were red; the rest was amber
     */
    public record Foretelling(
        Compared rating,
        int months,
        int promises,
        double order,
        double greensMet,
        double redsMet,
        double green,
        double red
    ) {
        /** {@return share of the promises that were amber: the rule did not commit itself} */
        public double amber() {
            return 1 - green - red;
        }
    }

    /**
     * How often the colour changes from one month to the next on made-up series on which nothing changes but chance.
     *
     * @param series kind of series in words
     * @param offset where the promise lies: standard deviations beyond the unchanging level
     * @param changes share of months with another colour than the month before
     */
    public record Steadiness(Compared rating, String series, double offset, double changes) {}

    /** {@return the published evidence} */
    public static RatingEvidence published() {
        try (var stream = RatingEvidence.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("The resource " + RESOURCE + " is missing");
            }
            return read(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the evidence as the program writes it} */
    static RatingEvidence read(Reader reader) throws IOException {
        var written = new Properties();
        written.load(reader);
        return new RatingEvidence(
            written.getProperty("rule"),
            written.getProperty("forecast"),
            LocalDate.parse(written.getProperty("measured")),
            written.getProperty("data"),
            rows(written, "foretelling").map(RatingEvidence::foretelling).toList(),
            rows(written, "steadiness").map(RatingEvidence::steadiness).toList()
        );
    }

    private static Stream<String[]> rows(Properties written, String key) {
        return Stream.iterate(1, number -> number + 1)
            .map(number -> written.getProperty(key + "." + number))
            .takeWhile(row -> row != null)
            .map(row -> row.split(";", -1));
    }

    private static Foretelling foretelling(String[] cells) {
        return new Foretelling(
            Compared.valueOf(cells[0]),
            Integer.parseInt(cells[1]),
            Integer.parseInt(cells[2]),
            Double.parseDouble(cells[3]),
            Double.parseDouble(cells[4]),
            Double.parseDouble(cells[5]),
            Double.parseDouble(cells[6]),
            Double.parseDouble(cells[7])
        );
    }

    private static Steadiness steadiness(String[] cells) {
        return new Steadiness(
            Compared.valueOf(cells[0]),
            cells[1],
            Double.parseDouble(cells[2]),
            Double.parseDouble(cells[3])
        );
    }
}
