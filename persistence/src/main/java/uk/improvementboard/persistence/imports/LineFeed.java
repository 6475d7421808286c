package uk.improvementboard.persistence.imports;

import java.io.IOException;

/**
 * Gives the lines of a file to the staging, one after the other.
 *
 * @param <T> what it gives back when it is done
 */
@FunctionalInterface
public interface LineFeed<T> {
    /**
     * {@return what came of reading it}
     *
     * @throws IOException when the file cannot be read; nothing is staged then
     */
    T into(LineStage stage) throws IOException;
}
