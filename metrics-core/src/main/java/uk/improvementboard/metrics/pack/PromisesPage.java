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
     * @param statements all that was said of it, oldest first; packs issued before they were printed have none
     * @param measures names of the measures that show it, where they are known
     * @param actions numbers and titles of the actions that shall deliver it, where they are known
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
        List<String> contradictions,
        Optional<List<Said>> statements,
        Optional<List<String>> measures,
        Optional<List<String>> actions
    ) {}

    /**
     * One source's word.
     *
     * @param on the day on which it was said
     * @param amount as the source gives it; empty where it gives none
     * @param due by when, as the source puts it; empty where it gives no date
     * @param words what was said, in short
     * @param reason why amount or date differ from those before; empty where the source does not say
     * @param address of the source; empty where it has none
     */
    public record Said(
        LocalDate on,
        String by,
        String amount,
        String due,
        String words,
        String reason,
        String source,
        String address
    ) {
        /** {@return who said it and when} */
        public String when() {
            return Dates.day(on) + ", " + by;
        }
    }

    /** A date that was given, as the source put it, and who gave it when. */
    public record Given(String due, String said) {}
}
