package uk.improvementboard.persistence.disclosure;

import static uk.improvementboard.persistence.jooq.Tables.FIGURE_RELATION;

import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.disclosure.FigurePart;
import uk.improvementboard.metrics.disclosure.FigureRelation;
import uk.improvementboard.metrics.disclosure.FigureTerm;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Known;
import uk.improvementboard.persistence.history.Versions;
import uk.improvementboard.persistence.jooq.tables.records.FigureRelationRecord;

/** What holds between the figures of a partnership, every version kept. */
@Repository
public class FigureRelationRepository {

    private final DSLContext dsl;
    private final Versions versions;

    FigureRelationRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /** {@return whether the relation says anything new under its code} */
    public boolean save(FigureRelation relation) {
        return versions.write(row(relation));
    }

    /** {@return how many versions were written of relations that had none} */
    public int saveHistory(List<Known<FigureRelation>> relations) {
        return versions.writeHistory(
            relations
                .stream()
                .map(known -> known.map(this::row))
                .toList()
        );
    }

    /** {@return whether there was such a relation; from now on it does not hold} */
    public boolean withdraw(String code) {
        return versions.withdraw(FIGURE_RELATION, FIGURE_RELATION.CODE.eq(code));
    }

    /** {@return what holds as known on a day, by code} */
    public List<FigureRelation> all(AsAt asAt) {
        return dsl
            .select(versions.columns(FIGURE_RELATION))
            .from(FIGURE_RELATION)
            .where(versions.asKnown(FIGURE_RELATION, asAt), FIGURE_RELATION.WITHDRAWN.isFalse())
            .orderBy(FIGURE_RELATION.CODE)
            .fetch(FigureRelationRepository::read);
    }

    private static FigureRelation read(Record row) {
        var measures = row.get(FIGURE_RELATION.PART_MEASURES);
        var parts = row.get(FIGURE_RELATION.PART_PARTS);
        return new FigureRelation(
            row.get(FIGURE_RELATION.CODE),
            FigureRelation.Kind.valueOf(row.get(FIGURE_RELATION.KIND)),
            term(row.get(FIGURE_RELATION.WHOLE_MEASURE), row.get(FIGURE_RELATION.WHOLE_PART)),
            IntStream.range(0, measures.length)
                .mapToObj(i -> term(measures[i], parts[i]))
                .toList()
        );
    }

    private static FigureTerm term(String measure, String part) {
        return new FigureTerm(new MeasureCode(measure), FigurePart.valueOf(part));
    }

    private FigureRelationRecord row(FigureRelation relation) {
        var row = dsl.newRecord(FIGURE_RELATION);
        row.setCode(relation.code());
        row.setKind(relation.kind().name());
        row.setWholeMeasure(relation.total().measure().value());
        row.setWholePart(relation.total().part().name());
        row.setPartMeasures(
            relation
                .parts()
                .stream()
                .map(it -> it.measure().value())
                .toArray(String[]::new)
        );
        row.setPartParts(
            relation
                .parts()
                .stream()
                .map(it -> it.part().name())
                .toArray(String[]::new)
        );
        return row;
    }
}
