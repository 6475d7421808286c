package uk.improvementboard.persistence.imports;

import static org.jooq.impl.DSL.val;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Collection;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.stereotype.Component;
import uk.improvementboard.metrics.measure.AreaCode;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.persistence.PartnershipContext;

/**
 * Takes the lines of a file into the database and compares all of them with the board at once. They come through a table that
 * nobody reads, because COPY does not go with row-level security, and stay in one that is bound to the partnership.
 */
@Component
public class LineStaging {

    private final DSLContext dsl;
    private final PartnershipContext context;

    LineStaging(DSLContext dsl, PartnershipContext context) {
        this.dsl = dsl;
        this.context = context;
    }

    /**
     * Takes in the lines of a file, as the first step of a transaction that also compares them.
     *
     * @return what the feed gives back
     * @throws UncheckedIOException when the file cannot be read; the transaction must end without success then
     */
    public <T> T take(LineFeed<T> feed) {
        return dsl.connectionResult(connection -> {
            var copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY import_incoming (" + LineStage.COLUMNS + ") FROM STDIN");
            try {
                var stage = new LineStage(copy);
                var result = feed.into(stage);
                stage.flush();
                copy.endCopy();
                return result;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            } finally {
                giveUp(copy);
            }
        });
    }

    /**
     * Compares what was taken in with the present figures of an area.
     *
     * @param number of the import under which the lines wait
     * @param overlapping measures whose periods share days by nature
     * @return what became of the lines; rows, blank ones and those of others are the caller's to count
     */
    public ImportCounts compare(int number, AreaCode area, Collection<MeasureCode> overlapping) {
        dsl.execute(
            "SELECT compare_import({0}, {1}, {2})",
            val(number),
            val(area.value()),
            val(
                overlapping
                    .stream()
                    .map(MeasureCode::value)
                    .toArray(String[]::new),
                SQLDataType.CLOB.array()
            )
        );
        return counts(number);
    }

    private static void giveUp(CopyIn copy) throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private ImportCounts counts(int number) {
        var row = dsl.fetchSingle(
            """
            SELECT count(*) FILTER (WHERE fate = 'NEW'), count(*) FILTER (WHERE fate = 'RESTATED'),
                   count(*) FILTER (WHERE fate = 'UNCHANGED'), count(*) FILTER (WHERE fate = 'REJECTED'),
                   count(*) FILTER (WHERE warning <> '')
            FROM import_line WHERE partnership_id = {0} AND number = {1}""",
            val(context.partnership().value()),
            val(number)
        );
        return new ImportCounts(
            0,
            row.get(0, Long.class),
            row.get(1, Long.class),
            row.get(2, Long.class),
            row.get(3, Long.class),
            0,
            0,
            row.get(4, Long.class)
        );
    }
}
