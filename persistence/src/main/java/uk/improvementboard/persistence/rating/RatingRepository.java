package uk.improvementboard.persistence.rating;

import static uk.improvementboard.persistence.jooq.Tables.RATING;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.rating.Rag;
import uk.improvementboard.metrics.rating.RatedSubject;
import uk.improvementboard.metrics.rating.Rating;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Known;
import uk.improvementboard.persistence.history.Versions;
import uk.improvementboard.persistence.jooq.tables.records.RatingRecord;

/** Ratings as computed, kept so that a reader sees what changed and the rule can be judged by what it foretold. */
@Repository
public class RatingRepository {

    private static final List<Field<?>> COLUMNS = List.of(
        RATING.SUBJECT_KIND,
        RATING.SUBJECT,
        RATING.FACET,
        RATING.RATED_AT,
        RATING.RAG,
        RATING.WORDS,
        RATING.REASON,
        RATING.RULE_VERSION
    );

    private final DSLContext dsl;
    private final Versions versions;

    RatingRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /** {@return how many of the ratings were new or other than computed for that day before} */
    public int save(Collection<RecordedRating> ratings) {
        return (int) ratings
            .stream()
            .filter(rating -> versions.write(row(rating)))
            .count();
    }

    /** {@return how many ratings were written for days that had none, in few statements} */
    public int saveHistory(List<Known<RecordedRating>> ratings) {
        return versions.writeHistory(
            ratings
                .stream()
                .map(known -> known.map(this::row))
                .toList()
        );
    }

    /** {@return for each subject its latest rating of a day before the given one} */
    public Map<RatedSubject, RecordedRating> latestBefore(LocalDate day, AsAt asAt) {
        return dsl
            .select(COLUMNS)
            .distinctOn(RATING.SUBJECT_KIND, RATING.SUBJECT, RATING.FACET)
            .from(RATING)
            .where(versions.asKnown(RATING, asAt), RATING.RATED_AT.lt(day))
            .orderBy(RATING.SUBJECT_KIND, RATING.SUBJECT, RATING.FACET, RATING.RATED_AT.desc())
            .fetch(RatingRepository::read)
            .stream()
            .collect(
                Collectors.toMap(RecordedRating::subject, rating -> rating, (first, _) -> first, LinkedHashMap::new)
            );
    }

    /** {@return every rating of a subject, oldest day first} */
    public List<RecordedRating> history(RatedSubject subject, AsAt asAt) {
        return dsl
            .select(COLUMNS)
            .from(RATING)
            .where(
                versions.asKnown(RATING, asAt),
                RATING.SUBJECT_KIND.eq(subject.kind().name()),
                RATING.SUBJECT.eq(subject.subject()),
                RATING.FACET.eq(subject.facet().name())
            )
            .orderBy(RATING.RATED_AT)
            .fetch(RatingRepository::read);
    }

    private static RecordedRating read(Record row) {
        var subject = new RatedSubject(
            RatedSubject.Kind.valueOf(row.get(RATING.SUBJECT_KIND)),
            row.get(RATING.SUBJECT),
            RatedSubject.Facet.valueOf(row.get(RATING.FACET))
        );
        var rating = new Rating(Rag.valueOf(row.get(RATING.RAG)), row.get(RATING.WORDS), row.get(RATING.REASON));
        return new RecordedRating(subject, row.get(RATING.RATED_AT), rating, row.get(RATING.RULE_VERSION));
    }

    private RatingRecord row(RecordedRating rating) {
        var row = dsl.newRecord(RATING);
        row.setSubjectKind(rating.subject().kind().name());
        row.setSubject(rating.subject().subject());
        row.setFacet(rating.subject().facet().name());
        row.setRatedAt(rating.ratedAt());
        row.setRag(rating.rating().rag().name());
        row.setWords(rating.rating().words());
        row.setReason(rating.rating().reason());
        row.setRuleVersion(rating.ruleVersion());
        return row;
    }
}
