package uk.improvementboard.metrics.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.improvementboard.metrics.measure.Wording;

/**
 * Two sources that do not agree about a promise.
 *
 * @param words what each of them says, in a sentence
 */
public record PromiseContradiction(About about, String words) {
    /** In what they differ. */
    public enum About {
        DATE("dates"),
        AMOUNT("amounts"),
        DELIVERED("what was delivered");

        private final String words;

        About(String words) {
            this.words = words;
        }

        /** {@return the subject as printed} */
        public String words() {
            return words;
        }
    }

    /**
     * {@return every contradiction, by the rule that {@link PromiseRule} prints: a statement that gives another date or amount than
     * the one before it and does not say why; evidence that shows less than earlier evidence did}
     */
    static List<PromiseContradiction> of(Promise promise) {
        var found = new ArrayList<PromiseContradiction>();
        found.addAll(said(promise, About.DATE, PromiseStatement::due, PromiseWords::due));
        found.addAll(
            said(promise, About.AMOUNT, PromiseStatement::amount, it ->
                it.amount().map(promise.terms()::words).orElse("")
            )
        );
        for (var index = 1; index < promise.deliveries().size(); index++) {
            var former = promise.deliveries().get(index - 1);
            var later = promise.deliveries().get(index);
            former
                .amount()
                .flatMap(was ->
                    later
                        .amount()
                        .filter(is -> is.compareTo(was) < 0)
                        .map(is -> fell(promise, former, later))
                )
                .ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private static PromiseContradiction fell(Promise promise, PromiseDelivery former, PromiseDelivery later) {
        return new PromiseContradiction(
            About.DELIVERED,
            "Delivered by " +
                PromiseWords.day(former.on()) +
                ": " +
                former.amount().map(promise.terms()::words).orElse("") +
                " (" +
                former.source() +
                "); by " +
                PromiseWords.day(later.on()) +
                " fewer: " +
                later.amount().map(promise.terms()::words).orElse("") +
                " (" +
                later.source() +
                ")."
        );
    }

    private static <T extends Comparable<? super T>> List<PromiseContradiction> said(
        Promise promise,
        About about,
        Function<PromiseStatement, Optional<T>> value,
        Function<PromiseStatement, String> words
    ) {
        var found = new ArrayList<PromiseContradiction>();
        Optional<PromiseStatement> before = Optional.empty();
        for (var later : promise.statements()) {
            if (value.apply(later).isEmpty()) {
                continue;
            }
            before
                .filter(former -> later.reason().isBlank() && !same(value.apply(former), value.apply(later)))
                .ifPresent(former -> found.add(differ(about, former, later, words)));
            before = Optional.of(later);
        }
        return found;
    }

    /** Compared and not equal by digits: 7 and 7.0 are one amount. */
    private static <T extends Comparable<? super T>> boolean same(Optional<T> one, Optional<T> other) {
        return one.flatMap(was -> other.map(is -> was.compareTo(is) == 0)).orElse(false);
    }

    private static PromiseContradiction differ(
        About about,
        PromiseStatement former,
        PromiseStatement later,
        Function<PromiseStatement, String> words
    ) {
        return new PromiseContradiction(
            about,
            Wording.upperFirst(about.words()) +
                " differ and the later source does not say why: " +
                words.apply(former) +
                " (" +
                former.source() +
                "), then " +
                words.apply(later) +
                " (" +
                later.source() +
                ")."
        );
    }
}
