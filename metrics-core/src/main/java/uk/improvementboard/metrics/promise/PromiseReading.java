package uk.improvementboard.metrics.promise;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import uk.improvementboard.metrics.trajectory.PromisedDates;

/**
 * A promise as it stands on a day.
 *
 * @param share delivered of what is promised now, from 0 to 1, more where more was delivered; empty where nothing is counted
 * @param contradictions between its sources
 */
public record PromiseReading(
    Promise promise,
    PromiseState state,
    OptionalDouble share,
    List<PromiseContradiction> contradictions
) {
    /** {@return where a promise stands on a day} */
    public static PromiseReading of(Promise promise, LocalDate asAt) {
        return new PromiseReading(
            promise,
            PromiseRule.state(promise, asAt),
            share(promise),
            PromiseContradiction.of(promise)
        );
    }

    private static OptionalDouble share(Promise promise) {
        return promise
            .delivered()
            .flatMap(PromiseDelivery::amount)
            .flatMap(done ->
                promise
                    .amount()
                    .filter(it -> it.signum() > 0)
                    .map(it -> part(done, it))
            )
            .map(OptionalDouble::of)
            .orElse(OptionalDouble.empty());
    }

    private static double part(BigDecimal done, BigDecimal promised) {
        return done.divide(promised, MathContext.DECIMAL64).doubleValue();
    }

    /** {@return what is promised now: "1,000 places"; the kind of thing where nothing is counted} */
    public String promised() {
        return promise.amount().map(promise.terms()::words).orElse(promise.terms().kind().words());
    }

    /** {@return what was delivered so far, with its share and its doubt} */
    public String delivered() {
        return promise
            .delivered()
            .map(
                latest ->
                    latest
                        .amount()
                        .map(this::amount)
                        .orElseGet(() -> latest.whole() ? "Kept" : "Something of it") +
                    ", by " +
                    PromiseWords.day(latest.on()) +
                    (latest.certain() ? "" : ". May not count: " + latest.doubt())
            )
            .orElse("No delivery on record");
    }

    private String amount(BigDecimal done) {
        var words = promise.terms().words(done);
        return share.isEmpty()
            ? words
            : words + " of " + promised() + " (" + Math.round(share.getAsDouble() * 100) + "%)";
    }

    /** {@return how often and by how much the date moved; "no date was given" where there is none} */
    public String moved() {
        return promise.dates().map(PromisedDates::movedInWords).orElse("no date was given");
    }
}
