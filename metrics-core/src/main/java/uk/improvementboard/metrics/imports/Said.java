package uk.improvementboard.metrics.imports;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a cell says, or why that is not clear.
 *
 * @param <T> what it should say
 */
public sealed interface Said<T> {
    /** It says this, plainly. */
    record Clear<T>(T it) implements Said<T> {}

    /**
     * It may not be taken.
     *
     * @param reason what is wrong, as a sentence
     * @param mend what to do about it, as a sentence
     */
    record Unclear<T>(String reason, String mend) implements Said<T> {
        /** {@return the same for another type} */
        public <R> Said<R> as() {
            return new Unclear<>(reason, mend);
        }
    }

    /** {@return what follows from it, where it is clear} */
    default <R> Said<R> then(Function<T, Said<R>> next) {
        return switch (this) {
            case Clear<T> clear -> next.apply(clear.it());
            case Unclear<T> unclear -> unclear.as();
        };
    }

    /** {@return what it says, where it is clear} */
    default Optional<T> clear() {
        return this instanceof Clear<T> said ? Optional.of(said.it()) : Optional.empty();
    }
}
