package uk.improvementboard.board.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import uk.improvementboard.metrics.imports.ImportTerms;
import uk.improvementboard.metrics.imports.LineProblem;

/**
 * Reads figures from a table, CSV or XLSX, told apart by what the file holds and never by its name. The file is gone through twice:
 * first for everything that refuses it as a whole, above all for data about persons; only then are lines given to the sink. Neither
 * pass keeps more than one row. It stores nothing and may be used by many at once; the caller deletes the file, at once when it is
 * refused.
 */
public final class TableImport {

    /**
     * Looks at the beginning of a file, and proposes how to read it.
     *
     * @param name its name, for messages only
     * @throws IOException when the bytes cannot be read at all
     */
    public Glance glance(Path file, String name, ImportTerms terms) throws IOException {
        return new Glance.Refused(List.of(notYet(name)));
    }

    /**
     * Reads a file.
     *
     * @param file its content; not changed, and closed again
     * @param name its name, for messages only
     * @param layout how to read it
     * @param sink takes the lines and problems, and may stop the reading
     * @return what it held, or every reason why nothing of it may be taken
     * @throws IOException when the bytes cannot be read at all
     */
    public Reading read(Path file, String name, Layout layout, ImportTerms terms, LineSink sink) throws IOException {
        return new Reading.Refused(List.of(notYet(name)));
    }

    private static LineProblem notYet(String name) {
        return LineProblem.ofFile("Tables such as \"" + name + "\" cannot be read yet.", "Key the figures for now.");
    }
}
