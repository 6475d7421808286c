package uk.improvementboard.persistence.imports;

import static uk.improvementboard.persistence.jooq.Tables.IMPORT_LAYOUT;

import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Versions;

/** How the tables of each source are laid out, as text that only the reading of tables understands. */
@Repository
public class ImportLayoutRepository {

    private final DSLContext dsl;
    private final Versions versions;

    ImportLayoutRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /** Keeps the layout of a source. */
    public void save(String source, String layout) {
        var row = dsl.newRecord(IMPORT_LAYOUT);
        row.setSource(source);
        row.setLayout(layout);
        versions.write(row);
    }

    /** {@return the layout of each source, by its name} */
    public Map<String, String> all(AsAt asAt) {
        return dsl
            .select(IMPORT_LAYOUT.SOURCE, IMPORT_LAYOUT.LAYOUT)
            .from(IMPORT_LAYOUT)
            .where(versions.asKnown(IMPORT_LAYOUT, asAt), IMPORT_LAYOUT.WITHDRAWN.isFalse())
            .orderBy(IMPORT_LAYOUT.SOURCE)
            .fetchMap(IMPORT_LAYOUT.SOURCE, IMPORT_LAYOUT.LAYOUT);
    }
}
