package uk.improvementboard.persistence.commentary;

import static uk.improvementboard.persistence.jooq.Tables.COMMENTARY;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.commentary.BoardSubject;
import uk.improvementboard.metrics.commentary.Commentaries;
import uk.improvementboard.metrics.commentary.CommentaryText;
import uk.improvementboard.metrics.commentary.WrittenCommentary;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.rating.RatedSubject;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Known;
import uk.improvementboard.persistence.history.Versions;
import uk.improvementboard.persistence.jooq.tables.records.CommentaryRecord;

/** Commentary, every version kept: drafts as they were saved, and what was put on record. */
@Repository
public class CommentaryRepository {

    private final DSLContext dsl;
    private final Versions versions;

    CommentaryRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /**
     * Saves a version over the expected one, 0 when there must be none yet.
     *
     * @return whether it says anything new
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else saved one in between
     */
    public boolean save(int expectedVersion, CommentaryVersion version) {
        return versions.writeOver(expectedVersion, row(version));
    }

    /** {@return how many versions were written of commentary that had none} */
    public int saveHistory(List<Known<CommentaryVersion>> written) {
        return versions.writeHistory(
            written
                .stream()
                .map(known -> known.map(this::row))
                .toList()
        );
    }

    /** {@return the latest version for a month, draft or not} */
    public Optional<WrittenCommentary> latest(BoardSubject subject, YearMonth month, AsAt asAt) {
        return dsl
            .select(versions.columns(COMMENTARY))
            .from(COMMENTARY)
            .where(versions.asKnown(COMMENTARY, asAt), is(subject), COMMENTARY.MONTH.eq(month.atDay(1)))
            .fetchOptional(CommentaryRepository::read);
    }

    /** {@return what is on record on a day for a month and later ones} */
    public Commentaries onRecord(YearMonth from, AsAt asAt) {
        return new Commentaries(
            dsl
                .selectDistinct(versions.columns(COMMENTARY))
                .on(COMMENTARY.SUBJECT_KIND, COMMENTARY.SUBJECT, COMMENTARY.MONTH)
                .from(COMMENTARY)
                .where(
                    versions.knownBy(COMMENTARY, asAt),
                    COMMENTARY.ON_RECORD.isTrue(),
                    COMMENTARY.MONTH.ge(from.atDay(1))
                )
                .orderBy(COMMENTARY.SUBJECT_KIND, COMMENTARY.SUBJECT, COMMENTARY.MONTH, COMMENTARY.VERSION.desc())
                .fetch(CommentaryRepository::read)
        );
    }

    /** {@return every version that was put on record for a month, oldest first} */
    public List<WrittenCommentary> history(BoardSubject subject, YearMonth month, AsAt asAt) {
        return dsl
            .select(versions.columns(COMMENTARY))
            .from(COMMENTARY)
            .where(
                versions.knownBy(COMMENTARY, asAt),
                is(subject),
                COMMENTARY.MONTH.eq(month.atDay(1)),
                COMMENTARY.ON_RECORD.isTrue()
            )
            .orderBy(COMMENTARY.VERSION)
            .fetch(CommentaryRepository::read);
    }

    private static Condition is(BoardSubject subject) {
        return COMMENTARY.SUBJECT_KIND.eq(subject.kind().name()).and(COMMENTARY.SUBJECT.eq(subject.code()));
    }

    private static WrittenCommentary read(Record row) {
        return new WrittenCommentary(
            new BoardSubject(RatedSubject.Kind.valueOf(row.get(COMMENTARY.SUBJECT_KIND)), row.get(COMMENTARY.SUBJECT)),
            YearMonth.from(row.get(COMMENTARY.MONTH)),
            row.get(COMMENTARY.VERSION),
            new CommentaryText(
                row.get(COMMENTARY.WHAT),
                row.get(COMMENTARY.SO_WHAT),
                row.get(COMMENTARY.NOW_WHAT),
                HandlingClass.valueOf(row.get(COMMENTARY.HANDLING))
            ),
            row.get(COMMENTARY.ON_RECORD),
            row.get(COMMENTARY.WRITTEN_BY),
            row.get(COMMENTARY.KNOWN_FROM)
        );
    }

    private CommentaryRecord row(CommentaryVersion it) {
        var row = dsl.newRecord(COMMENTARY);
        row.setSubjectKind(it.subject().kind().name());
        row.setSubject(it.subject().code());
        row.setMonth(it.month().atDay(1));
        row.setWhat(it.text().what());
        row.setSoWhat(it.text().soWhat());
        row.setNowWhat(it.text().nowWhat());
        row.setHandling(it.text().handling().name());
        row.setOnRecord(it.onRecord());
        row.setWrittenBy(it.by());
        return row;
    }
}
