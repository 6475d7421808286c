package uk.improvementboard.persistence.rating;

import static uk.improvementboard.persistence.jooq.Tables.RATING_OVERRIDE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.measure.BoardTime;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.rating.OverrideSpell;
import uk.improvementboard.metrics.rating.Overrides;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.rating.RatedSubject;
import uk.improvementboard.metrics.rating.RatingOverride;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Known;
import uk.improvementboard.persistence.history.Versions;
import uk.improvementboard.persistence.jooq.tables.records.RatingOverrideRecord;

/** Ratings that a person set beside the computed ones, every version kept. */
@Repository
public class OverrideRepository {

    private final DSLContext dsl;
    private final Versions versions;

    OverrideRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /** {@return whether the override says anything new; it takes the place of an earlier one of its subject} */
    public boolean save(RatingOverride override) {
        return versions.write(row(override));
    }

    /** {@return whether there was an override to withdraw} */
    public boolean withdraw(RatedSubject subject) {
        return versions.withdraw(RATING_OVERRIDE, is(subject));
    }

    /** {@return how many versions were written of subjects that had none} */
    public int saveHistory(List<Known<RatingOverride>> overrides) {
        return versions.writeHistory(
            overrides
                .stream()
                .map(known -> known.map(this::row))
                .toList()
        );
    }

    /** {@return what holds on the day, as known at its end} */
    public Overrides inForce(AsAt asAt) {
        return new Overrides(
            dsl
                .select(versions.columns(RATING_OVERRIDE))
                .from(RATING_OVERRIDE)
                .where(
                    versions.asKnown(RATING_OVERRIDE, asAt),
                    RATING_OVERRIDE.WITHDRAWN.isFalse(),
                    RATING_OVERRIDE.SET_ON.le(asAt.day()),
                    RATING_OVERRIDE.LAST_DAY.ge(asAt.day())
                )
                .fetch(OverrideRepository::read)
        );
    }

    /** {@return every override of a measure or section that was known on the day, the latest first} */
    public List<OverrideSpell> history(RatedSubject.Kind kind, String subject, AsAt asAt) {
        var spells = new ArrayList<OverrideSpell>();
        dsl.select(versions.columns(RATING_OVERRIDE))
            .from(RATING_OVERRIDE)
            .where(
                versions.knownBy(RATING_OVERRIDE, asAt),
                RATING_OVERRIDE.SUBJECT_KIND.eq(kind.name()),
                RATING_OVERRIDE.SUBJECT.eq(subject)
            )
            .orderBy(RATING_OVERRIDE.FACET, RATING_OVERRIDE.VERSION)
            .fetchGroups(RATING_OVERRIDE.FACET)
            .values()
            .forEach(said -> spells.addAll(spells(said)));
        spells.sort(Comparator.comparing((OverrideSpell it) -> it.override().setOn()).reversed());
        return List.copyOf(spells);
    }

    private static List<OverrideSpell> spells(Result<? extends Record> said) {
        var spells = new ArrayList<OverrideSpell>();
        for (var index = 0; index < said.size(); index++) {
            if (!said.get(index).get(RATING_OVERRIDE.WITHDRAWN)) {
                var override = read(said.get(index));
                var next = index + 1 < said.size() ? Optional.of(said.get(index + 1)) : Optional.<Record>empty();
                spells.add(new OverrideSpell(override, next.flatMap(row -> ending(row, override))));
            }
        }
        return spells;
    }

    /** What followed after the last day ended nothing. */
    private static Optional<OverrideSpell.Ending> ending(Record next, RatingOverride override) {
        var on = BoardTime.dayOf(next.get(RATING_OVERRIDE.KNOWN_FROM));
        return on.isAfter(override.lastDay())
            ? Optional.empty()
            : Optional.of(new OverrideSpell.Ending(on, next.get(RATING_OVERRIDE.WITHDRAWN)));
    }

    private static Condition is(RatedSubject subject) {
        return RATING_OVERRIDE.SUBJECT_KIND.eq(subject.kind().name())
            .and(RATING_OVERRIDE.SUBJECT.eq(subject.subject()))
            .and(RATING_OVERRIDE.FACET.eq(subject.facet().name()));
    }

    private static RatingOverride read(Record row) {
        return new RatingOverride(
            new RatedSubject(
                RatedSubject.Kind.valueOf(row.get(RATING_OVERRIDE.SUBJECT_KIND)),
                row.get(RATING_OVERRIDE.SUBJECT),
                RatedSubject.Facet.valueOf(row.get(RATING_OVERRIDE.FACET))
            ),
            new RatingOverride.Choice(Rag.valueOf(row.get(RATING_OVERRIDE.RAG)), row.get(RATING_OVERRIDE.WORDS)),
            row.get(RATING_OVERRIDE.REASON),
            row.get(RATING_OVERRIDE.SET_BY),
            row.get(RATING_OVERRIDE.SET_ON),
            row.get(RATING_OVERRIDE.LAST_DAY),
            HandlingClass.valueOf(row.get(RATING_OVERRIDE.HANDLING))
        );
    }

    private RatingOverrideRecord row(RatingOverride override) {
        var row = dsl.newRecord(RATING_OVERRIDE);
        row.setSubjectKind(override.subject().kind().name());
        row.setSubject(override.subject().subject());
        row.setFacet(override.subject().facet().name());
        row.setRag(override.choice().rag().name());
        row.setWords(override.choice().words());
        row.setReason(override.reason());
        row.setSetBy(override.by());
        row.setSetOn(override.setOn());
        row.setLastDay(override.lastDay());
        row.setHandling(override.handling().name());
        return row;
    }
}
