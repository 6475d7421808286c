package uk.improvementboard.metrics.promise;

import java.time.LocalDate;
import java.util.List;

/** The rule by which the ledger says where a promise stands, as it is printed with the ledger. */
public final class PromiseRule {

    /** Names the rule in force; to be raised whenever it changes. */
    public static final String VERSION = "Promise rules 1";

    /** Months after the due day from which a promise of which nothing more was heard counts as lost. */
    static final int MONTHS_TO_LOST = 12;

    private PromiseRule() {}

    /** {@return the rule in sentences, in the order in which it is applied} */
    public static List<String> sentences() {
        return List.of(
            "Withdrawn: whoever promised took it back, and said why.",
            "Delivered: the latest evidence reaches what is promised now, and nothing speaks against counting it.",
            "Lost: " +
                MONTHS_TO_LOST +
                " months past the date, not delivered, and since the date no source known to this board says anything of it.",
            "Overdue: the date given last has passed and the promise is not delivered.",
            "Part delivered: something of it is delivered; the date lies ahead, or none was given.",
            "Not due yet: nothing is delivered and the date lies ahead. No date given: nothing is delivered and nobody said by when.",
            "Evidence that may not count towards the promise is shown with its doubt and changes no state.",
            "Contradiction: a source gives another date or amount than the one before it and does not say why, or later evidence shows less than earlier evidence did.",
            "Every date ever given stays in view; a date counts as moved each time that a source gives another."
        );
    }

    /** {@return where a promise stands on a day, from what was known then} */
    static PromiseState state(Promise promise, LocalDate asAt) {
        if (promise.withdrawal().isPresent()) {
            return PromiseState.WITHDRAWN;
        }
        if (delivered(promise)) {
            return PromiseState.DELIVERED;
        }
        var due = promise.dates().map(dates -> dates.current());
        if (due.map(day -> day.isBefore(asAt)).orElse(false)) {
            return due.map(day -> silent(promise, day, asAt)).orElse(false) ? PromiseState.LOST : PromiseState.OVERDUE;
        }
        if (promise.deliveries().stream().anyMatch(PromiseRule::counts)) {
            return PromiseState.PART;
        }
        return due.isPresent() ? PromiseState.DUE : PromiseState.NO_DATE;
    }

    private static boolean counts(PromiseDelivery it) {
        return (
            it.certain() &&
            it
                .amount()
                .map(amount -> amount.signum() > 0)
                .orElse(true)
        );
    }

    private static boolean delivered(Promise promise) {
        return promise
            .delivered()
            .filter(PromiseDelivery::certain)
            .map(latest ->
                promise.terms().kind().counted()
                    ? latest
                          .amount()
                          .flatMap(done -> promise.amount().map(promised -> done.compareTo(promised) >= 0))
                          .orElse(false)
                    : latest.whole()
            )
            .orElse(false);
    }

    private static boolean silent(Promise promise, LocalDate due, LocalDate asAt) {
        return (
            due.plusMonths(MONTHS_TO_LOST).isBefore(asAt) &&
            promise
                .statements()
                .stream()
                .noneMatch(it -> it.saidOn().isAfter(due)) &&
            promise
                .deliveries()
                .stream()
                .noneMatch(it -> it.on().isAfter(due))
        );
    }
}
