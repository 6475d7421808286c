package uk.improvementboard.persistence.schedule;

import static uk.improvementboard.persistence.jooq.Tables.SCHEDULED_ISSUE;

import java.time.YearMonth;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.history.Versions;

/** How packs were issued by the calendar, every version kept. */
@Repository
public class ScheduledIssueRepository {

    private final DSLContext dsl;
    private final Versions versions;

    ScheduledIssueRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /** {@return whether it says anything new: the same outcome again does not} */
    public boolean save(ScheduledIssue issue) {
        var row = dsl.newRecord(SCHEDULED_ISSUE);
        row.setMonth(issue.month().atDay(1));
        row.setAudience(issue.audience().name());
        row.setPackId(issue.packId());
        row.setWords(issue.words());
        return versions.write(row);
    }

    /** {@return what is known on a day, the latest month first} */
    public List<Recorded<ScheduledIssue>> all(AsAt asAt) {
        return dsl
            .select(versions.columns(SCHEDULED_ISSUE))
            .select(versions.pedigree(SCHEDULED_ISSUE))
            .from(SCHEDULED_ISSUE)
            .where(versions.asKnown(SCHEDULED_ISSUE, asAt))
            .orderBy(SCHEDULED_ISSUE.MONTH.desc(), SCHEDULED_ISSUE.AUDIENCE)
            .fetch(row ->
                versions.recorded(
                    SCHEDULED_ISSUE,
                    row,
                    new ScheduledIssue(
                        YearMonth.from(row.get(SCHEDULED_ISSUE.MONTH)),
                        HandlingClass.valueOf(row.get(SCHEDULED_ISSUE.AUDIENCE)),
                        row.get(SCHEDULED_ISSUE.PACK_ID),
                        row.get(SCHEDULED_ISSUE.WORDS)
                    )
                )
            );
    }
}
