package uk.improvementboard.persistence.history;

import java.time.Instant;
import java.util.function.Function;

/**
 * Something with the moment from which it counts as known, for history that is written at once.
 *
 * @param why what changed
 */
public record Known<T>(Instant knownFrom, T item, String why) {
    /** {@return another item known from the same moment for the same reason} */
    public <S> Known<S> map(Function<T, S> mapping) {
        return new Known<>(knownFrom, mapping.apply(item), why);
    }
}
