package uk.improvementboard.metrics.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import uk.improvementboard.metrics.promise.PromiseCode;

/**
 * The promise ledger: screen and pack read the same tree.
 *
 * @param summary how many promises there are and how they stand, in a sentence
 * @param rows every promise, withdrawn ones included, what stands worst first
 * @param rule by which it is said how a promise stands, in sentences
 */
public record PromisesPage(String summary, List<Row> rows, List<String> rule) {
    /**
     * A promise.
     *
     * @param by organisation that made it
     * @param promised what it amounts to now: "1,000 places"
     * @param basis gross or net, and from which day it is counted
     * @param due the date given last
     * @param dates every date given, the first one first
     * @param moved how often and by how much the date moved
     * @param delivered so far, in words
     * @param share delivered of what is promised now; empty where nothing is counted
     * @param certain whether what was delivered counts beyond doubt
     * @param contradictions between its sources, in sentences
     */
    public record Row(
        PromiseCode code,
        String title,
        String kind,
        String by,
        String promised,
        String basis,
        String sector,
        Optional<LocalDate> due,
        List<Given> dates,
        String moved,
        String delivered,
        OptionalDouble share,
        boolean certain,
        Tag state,
        List<String> contradictions
    ) {}

    /** A date that was given, as the source put it, and who gave it when. */
    public record Given(String due, String said) {}
}
