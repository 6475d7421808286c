package uk.improvementboard.persistence.signoff;

import static uk.improvementboard.persistence.jooq.Tables.DISAGREEMENT_AGREEMENT;
import static uk.improvementboard.persistence.jooq.Tables.DISAGREEMENT_STATEMENT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.measure.MeasureCode;
import uk.improvementboard.metrics.measure.OrganisationCode;
import uk.improvementboard.metrics.signoff.Disagreement;
import uk.improvementboard.metrics.signoff.Disagreement.Agreement;
import uk.improvementboard.metrics.signoff.Statement;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Known;
import uk.improvementboard.persistence.history.Versions;
import uk.improvementboard.persistence.jooq.tables.records.DisagreementAgreementRecord;
import uk.improvementboard.persistence.jooq.tables.records.DisagreementStatementRecord;

/** What partners hold who disagree about a figure, and how it ended; every version kept. */
@Repository
public class DisagreementRepository {

    private record Key(MeasureCode measure, YearMonth month) {}

    private record Told<T>(T item, Instant at) {}

    private final DSLContext dsl;
    private final Versions versions;

    DisagreementRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /** {@return whether the statement says anything new; it takes the place of an earlier one of the same partner} */
    public boolean state(MeasureStatement statement) {
        return versions.write(row(statement));
    }

    /** {@return whether the agreement says anything new} */
    public boolean agree(MeasureAgreement agreement) {
        return versions.write(row(agreement));
    }

    /** {@return how many versions were written of statements and agreements that had none} */
    public int saveHistory(List<Known<MeasureStatement>> statements, List<Known<MeasureAgreement>> agreements) {
        return (
            versions.writeHistory(
                statements
                    .stream()
                    .map(known -> known.map(this::row))
                    .toList()
            ) +
            versions.writeHistory(
                agreements
                    .stream()
                    .map(known -> known.map(this::row))
                    .toList()
            )
        );
    }

    /** {@return every disagreement known on a day; a statement made after an agreement opens it again} */
    public List<Disagreement> all(AsAt asAt) {
        Map<Key, List<Told<Statement>>> statements = new LinkedHashMap<>();
        dsl.select(versions.columns(DISAGREEMENT_STATEMENT))
            .from(DISAGREEMENT_STATEMENT)
            .where(versions.asKnown(DISAGREEMENT_STATEMENT, asAt))
            .orderBy(
                DISAGREEMENT_STATEMENT.MONTH,
                DISAGREEMENT_STATEMENT.MEASURE_CODE,
                DISAGREEMENT_STATEMENT.KNOWN_FROM
            )
            .fetch()
            .forEach(row ->
                statements
                    .computeIfAbsent(
                        key(row.get(DISAGREEMENT_STATEMENT.MEASURE_CODE), row.get(DISAGREEMENT_STATEMENT.MONTH)),
                        _ -> new ArrayList<>()
                    )
                    .add(new Told<>(statement(row), row.get(DISAGREEMENT_STATEMENT.KNOWN_FROM)))
            );
        var agreements = agreements(asAt);
        return statements
            .entrySet()
            .stream()
            .map(entry -> disagreement(entry.getKey(), entry.getValue(), agreements))
            .toList();
    }

    private static Disagreement disagreement(
        Key key,
        List<Told<Statement>> statements,
        Map<Key, Told<Agreement>> agreements
    ) {
        var latest = statements.stream().map(Told::at).max(Instant::compareTo).orElseThrow();
        return new Disagreement(
            key.measure(),
            key.month(),
            statements.stream().map(Told::item).toList(),
            Optional.ofNullable(agreements.get(key))
                .filter(it -> it.at().isAfter(latest))
                .map(Told::item)
        );
    }

    private Map<Key, Told<Agreement>> agreements(AsAt asAt) {
        return dsl
            .select(versions.columns(DISAGREEMENT_AGREEMENT))
            .from(DISAGREEMENT_AGREEMENT)
            .where(versions.asKnown(DISAGREEMENT_AGREEMENT, asAt))
            .fetchMap(
                row -> key(row.get(DISAGREEMENT_AGREEMENT.MEASURE_CODE), row.get(DISAGREEMENT_AGREEMENT.MONTH)),
                row ->
                    new Told<>(
                        new Agreement(
                            row.get(DISAGREEMENT_AGREEMENT.WORDS),
                            row.get(DISAGREEMENT_AGREEMENT.AGREED_BY),
                            row.get(DISAGREEMENT_AGREEMENT.AGREED_ON)
                        ),
                        row.get(DISAGREEMENT_AGREEMENT.KNOWN_FROM)
                    )
            );
    }

    private static Key key(String measure, LocalDate month) {
        return new Key(new MeasureCode(measure), YearMonth.from(month));
    }

    private static Statement statement(Record row) {
        return new Statement(
            new OrganisationCode(row.get(DISAGREEMENT_STATEMENT.ORGANISATION_CODE)),
            row.get(DISAGREEMENT_STATEMENT.WORDS),
            Optional.ofNullable(row.get(DISAGREEMENT_STATEMENT.FIGURE)),
            HandlingClass.valueOf(row.get(DISAGREEMENT_STATEMENT.HANDLING)),
            row.get(DISAGREEMENT_STATEMENT.STATED_BY),
            row.get(DISAGREEMENT_STATEMENT.STATED_ON)
        );
    }

    private DisagreementStatementRecord row(MeasureStatement it) {
        var row = dsl.newRecord(DISAGREEMENT_STATEMENT);
        row.setMeasureCode(it.measure().value());
        row.setMonth(it.month().atDay(1));
        row.setOrganisationCode(it.statement().organisation().value());
        row.setWords(it.statement().words());
        it.statement().figure().ifPresent(row::setFigure);
        row.setHandling(it.statement().handling().name());
        row.setStatedBy(it.statement().by());
        row.setStatedOn(it.statement().on());
        return row;
    }

    private DisagreementAgreementRecord row(MeasureAgreement it) {
        var row = dsl.newRecord(DISAGREEMENT_AGREEMENT);
        row.setMeasureCode(it.measure().value());
        row.setMonth(it.month().atDay(1));
        row.setWords(it.agreement().words());
        row.setAgreedBy(it.agreement().by());
        row.setAgreedOn(it.agreement().on());
        return row;
    }
}
