package uk.improvementboard.persistence.measure;

import static uk.improvementboard.persistence.jooq.Tables.OBSERVATION;

import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import uk.improvementboard.metrics.measure.Observation;

/** Reads observations that another repository selects beside its own rows. */
public final class ObservationReader {

    private static final ObservationColumns COLUMNS = new ObservationColumns(OBSERVATION);

    private ObservationReader() {}

    /** {@return the columns to select} */
    public static List<Field<?>> columns() {
        return COLUMNS.all();
    }

    /** {@return the observation of a row that holds them} */
    public static Observation read(Record row) {
        return COLUMNS.read(row);
    }
}
