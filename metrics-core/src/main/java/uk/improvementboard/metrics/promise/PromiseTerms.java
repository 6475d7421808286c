package uk.improvementboard.metrics.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;

/**
 * What a promise is about. What it amounts to and by when it is due was said in {@linkplain PromiseStatement statements}, once or
 * several times.
 *
 * @param title in short: "1,000 new specialist places"
 * @param by the organisation that made it
 * @param unit what is counted: "places", "million a year" for money; empty where nothing is counted
 * @param basis whether amounts are gross or net
 * @param sector where it is to be felt: "special schools"; empty where nobody said
 * @param baseline the day from which it is counted, where somebody said
 * @param measures measures that show it
 * @param actions numbers of the actions that shall deliver it
 */
public record PromiseTerms(
    PromiseCode code,
    Kind kind,
    String title,
    OrganisationCode by,
    String unit,
    Basis basis,
    String sector,
    Optional<LocalDate> baseline,
    List<MeasureCode> measures,
    List<String> actions,
    HandlingClass handling
) {
    /** Most characters of a title. */
    public static final int LONGEST_TITLE = 120;

    /** What is promised. */
    public enum Kind {
        MONEY("Money", true),
        PLACES("Places", true),
        POSTS("Posts", true),
        DATE("A date", false),
        SERVICE("A service", false);

        private final String words;
        private final boolean counted;

        Kind(String words, boolean counted) {
            this.words = words;
            this.counted = counted;
        }

        /** {@return the kind as printed} */
        public String words() {
            return words;
        }

        /** {@return whether such a promise has an amount; the others are kept or not} */
        public boolean counted() {
            return counted;
        }
    }

    /** What an amount leaves out. */
    public enum Basis {
        GROSS("Gross"),
        NET("Net"),
        NOT_STATED("Gross or net not stated");

        private final String words;

        Basis(String words) {
            this.words = words;
        }

        /** {@return the basis as printed} */
        public String words() {
            return words;
        }
    }

    /** @throws IllegalArgumentException when there is no title, or no unit for what is counted */
    public PromiseTerms {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("Say in at most " + LONGEST_TITLE + " characters what was promised");
        }
        if (kind.counted() && unit.isBlank()) {
            throw new IllegalArgumentException("Say what is counted: places, posts, million a year");
        }
        measures = List.copyOf(measures);
        actions = List.copyOf(actions);
    }

    /** {@return an amount with its unit: "1,000 places", "£7 million a year"} */
    public String words(BigDecimal amount) {
        var plain = amount.stripTrailingZeros();
        var digits = String.format(Locale.UK, "%,." + Math.max(0, plain.scale()) + "f", plain);
        return (kind == Kind.MONEY ? "£" : "") + digits + (unit.isBlank() ? "" : " " + unit);
    }
}
