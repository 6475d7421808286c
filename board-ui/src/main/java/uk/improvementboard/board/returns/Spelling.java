package uk.improvementboard.board.returns;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The known spellings of column names. Case, blanks around them and a byte order mark never matter. */
record Spelling(Map<String, String> fieldOf) {
    static Spelling read() {
        var fields = new HashMap<String, String>();
        for (var row : ImportTable.rows("columns.csv")) {
            for (var spelling : ImportTable.list(row.get("spellings"))) {
                fields.put(spelling, row.get("field"));
            }
        }
        return new Spelling(Map.copyOf(fields));
    }

    /** {@return the lasting name of a column; a column without a second spelling keeps its own, in lower case} */
    String field(String column) {
        var plain = column.strip().toLowerCase(Locale.ROOT);
        return fieldOf.getOrDefault(plain, plain);
    }
}
