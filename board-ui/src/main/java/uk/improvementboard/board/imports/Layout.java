package uk.improvementboard.board.imports;

import java.util.Map;
import java.util.Optional;
import uk.improvementboard.metrics.imports.YearKind;

/**
 * How a table is to be read. It is kept per source and used again next month, so columns are known by their heads, not by where they
 * stand, and the heads that name periods are not listed: they are other ones next month.
 *
 * @param shape how rows and columns stand for measures and periods
 * @param sheet the sheet to read; empty for the first that is not hidden, and for CSV files
 * @param columns meaning of each column by its head; a head that is not here is not read
 * @param fixed what every line says though no column does: MEASURE, PERIOD, STATUS or ORGANISATION
 * @param names the source's own names of measures and organisations, each with the code it stands for
 * @param year which year "2024/25" is, where the measure does not tell
 * @param strangers what becomes of rows about organisations or measures that the partnership does not have
 */
public record Layout(
    Shape shape,
    String sheet,
    Map<String, Field> columns,
    Map<Field, String> fixed,
    Map<String, String> names,
    Optional<YearKind> year,
    Strangers strangers
) {
    /** How a table is laid out. The names are stored. */
    public enum Shape {
        /** One figure per row. */
        LONG("One figure in each row"),
        /** A row per measure, a column per period. */
        PERIODS_ACROSS("A row for each measure, a column for each period"),
        /** A row per period, a column per measure. */
        MEASURES_ACROSS("A row for each period, a column for each measure");

        private final String words;

        Shape(String words) {
            this.words = words;
        }

        /** {@return the shape as offered on screen} */
        public String words() {
            return words;
        }
    }

    /** What becomes of rows about others. The names are stored. */
    public enum Strangers {
        REFUSED("are problems"),
        PASSED_OVER("are passed over and counted");

        private final String words;

        Strangers(String words) {
            this.words = words;
        }

        /** {@return the rule, to follow "Rows about other organisations or measures"} */
        public String words() {
            return words;
        }
    }

    /** Keeps unchangeable copies. */
    public Layout {
        columns = Map.copyOf(columns);
        fixed = Map.copyOf(fixed);
        names = Map.copyOf(names);
    }

    /** {@return the same for another sheet of the workbook} */
    Layout ofSheet(String other) {
        return new Layout(shape, other, columns, fixed, names, year, strangers);
    }
}
