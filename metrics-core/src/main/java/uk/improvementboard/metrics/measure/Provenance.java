package uk.improvementboard.metrics.measure;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a figure comes from: one click away from every number on screen.
 *
 * @param source title of the publication, system or paper
 * @param address where it can be read, if public
 * @param basis what kind of source it is
 * @param extracted the day the source system was read, or the day of publication
 * @param caveat what a reader must know before using the figure; empty when nothing
 * @param loadedBy role or program that brought it in; never a personal name in published data
 */
public record Provenance(
    String source,
    Optional<URI> address,
    Basis basis,
    Optional<LocalDate> extracted,
    String caveat,
    String loadedBy
) {
    /** How the caveat of a figure begins that cannot be compared with those before it. */
    public static final String BREAK_IN_SERIES = "Break in series";

    /** The standing of a source. */
    public enum Basis {
        OFFICIAL("official statistic"),
        OFFICIAL_IN_DEVELOPMENT("official statistic in development"),
        COUNCIL_OR_PRESS("reported by the council or the press, not checked against council papers"),
        DERIVED("worked out from published figures"),
        PLAN("taken from the plan, as reported"),
        LOCAL_RETURN("local return of the partnership"),
        ILLUSTRATIVE("illustrative, made up");

        private final String words;

        Basis(String words) {
            this.words = words;
        }

        /** {@return the basis in words, lower case} */
        public String words() {
            return words;
        }
    }

    /** @throws IllegalArgumentException when the source has no title: a figure without a source is not a figure */
    public Provenance {
        if (source.isBlank()) {
            throw new IllegalArgumentException("A figure needs the title of its source");
        }
    }

    /** {@return whether the figure cannot be compared with those before it, which its caveat begins by saying} */
    public boolean breaksSeries() {
        return caveat.startsWith(BREAK_IN_SERIES);
    }
}
