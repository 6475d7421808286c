package uk.improvementboard.persistence.measure;

import static uk.improvementboard.persistence.jooq.Tables.PUBLISHED_FIGURE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.PublishedFigure;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Known;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.history.Versions;
import uk.improvementboard.persistence.jooq.tables.records.PublishedFigureRecord;

/** Other published values of the measures, which stay beside the series and never enter it. */
@Repository
public class PublishedFigureRepository {

    private static final ObservationColumns COLUMNS = new ObservationColumns(PUBLISHED_FIGURE);

    private final DSLContext dsl;
    private final Versions versions;

    PublishedFigureRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /** {@return whether the figure says anything new under its reference} */
    public boolean record(ReferencedFigure figure) {
        return versions.write(row(figure));
    }

    /** {@return how many versions were written of figures that had none} */
    public int recordHistory(List<Known<ReferencedFigure>> figures) {
        return versions.writeHistory(
            figures
                .stream()
                .map(known -> known.map(this::row))
                .toList()
        );
    }

    /** {@return every measure's other figures, by period; measures without any are left out} */
    public Map<MeasureCode, List<ReferencedFigure>> all(AsAt asAt) {
        return dsl
            .select(PUBLISHED_FIGURE.MEASURE_CODE, PUBLISHED_FIGURE.REFERENCE, PUBLISHED_FIGURE.DIFFERENCE)
            .select(COLUMNS.all())
            .from(PUBLISHED_FIGURE)
            .where(versions.asKnown(PUBLISHED_FIGURE, asAt))
            .orderBy(PUBLISHED_FIGURE.MEASURE_CODE, PUBLISHED_FIGURE.PERIOD_END, PUBLISHED_FIGURE.REFERENCE)
            .fetch(PublishedFigureRepository::figure)
            .stream()
            .collect(Collectors.groupingBy(ReferencedFigure::measure, LinkedHashMap::new, Collectors.toList()));
    }

    /** {@return every version of every measure's other figures, by period and version} */
    public Map<MeasureCode, List<Recorded<PublishedFigure>>> versions(AsAt asAt) {
        return dsl
            .select(PUBLISHED_FIGURE.MEASURE_CODE, PUBLISHED_FIGURE.REFERENCE, PUBLISHED_FIGURE.DIFFERENCE)
            .select(COLUMNS.all())
            .select(versions.pedigree(PUBLISHED_FIGURE))
            .from(PUBLISHED_FIGURE)
            .where(versions.knownBy(PUBLISHED_FIGURE, asAt))
            .orderBy(PUBLISHED_FIGURE.MEASURE_CODE, PUBLISHED_FIGURE.PERIOD_END, PUBLISHED_FIGURE.VERSION)
            .fetch()
            .stream()
            .collect(
                Collectors.groupingBy(
                    row -> new MeasureCode(row.get(PUBLISHED_FIGURE.MEASURE_CODE)),
                    LinkedHashMap::new,
                    Collectors.mapping(
                        row -> versions.recorded(PUBLISHED_FIGURE, row, figure(row).figure()),
                        Collectors.toList()
                    )
                )
            );
    }

    /** {@return one measure's other figures, by period} */
    public List<ReferencedFigure> of(MeasureCode measure, AsAt asAt) {
        return all(asAt).getOrDefault(measure, List.of());
    }

    private static ReferencedFigure figure(Record row) {
        return new ReferencedFigure(
            new MeasureCode(row.get(PUBLISHED_FIGURE.MEASURE_CODE)),
            row.get(PUBLISHED_FIGURE.REFERENCE),
            new PublishedFigure(COLUMNS.read(row), row.get(PUBLISHED_FIGURE.DIFFERENCE))
        );
    }

    private PublishedFigureRecord row(ReferencedFigure item) {
        var row = dsl.newRecord(PUBLISHED_FIGURE);
        row.setMeasureCode(item.measure().value());
        row.setReference(item.reference());
        row.setDifference(item.figure().difference());
        COLUMNS.write(item.figure().observation(), row);
        return row;
    }
}
