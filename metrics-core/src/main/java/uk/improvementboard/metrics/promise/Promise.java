package uk.improvementboard.metrics.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.improvementboard.metrics.trajectory.PromisedDate;
import uk.improvementboard.metrics.trajectory.PromisedDates;

/**
 * A promise with all that was said of it and all that came of it, oldest first.
 *
 * @param withdrawal where it was taken back
 */
public record Promise(
    PromiseTerms terms,
    List<PromiseStatement> statements,
    List<PromiseDelivery> deliveries,
    Optional<Withdrawal> withdrawal
) {
    /**
     * How a promise was taken back.
     *
     * @param reason in words
     */
    public record Withdrawal(LocalDate on, String by, String reason) {}

    /** Puts both lists in the order of their days. */
    public Promise {
        statements = statements.stream().sorted(Comparator.comparing(PromiseStatement::saidOn)).toList();
        deliveries = deliveries.stream().sorted(Comparator.comparing(PromiseDelivery::on)).toList();
    }

    /** {@return the amount said last, where one was said} */
    public Optional<BigDecimal> amount() {
        return statements
            .reversed()
            .stream()
            .flatMap(it -> it.amount().stream())
            .findFirst();
    }

    /** {@return every date given; a statement that repeats the date before it gives none; empty where none was given} */
    public Optional<PromisedDates> dates() {
        var dates = new ArrayList<PromisedDate>();
        for (var it : statements) {
            it.due()
                .filter(due -> dates.isEmpty() || !dates.getLast().due().equals(due))
                .ifPresent(due -> dates.add(new PromisedDate(due, it.saidOn(), it.saidBy(), it.reason(), it.source())));
        }
        return dates.isEmpty() ? Optional.empty() : Optional.of(new PromisedDates(dates));
    }

    /** {@return the latest delivery, which says how much was delivered in all} */
    public Optional<PromiseDelivery> delivered() {
        return deliveries.isEmpty() ? Optional.empty() : Optional.of(deliveries.getLast());
    }
}
