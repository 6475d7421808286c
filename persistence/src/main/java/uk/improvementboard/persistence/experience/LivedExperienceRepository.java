package uk.improvementboard.persistence.experience;

import static org.jooq.impl.DSL.countDistinct;
import static uk.improvementboard.persistence.jooq.Tables.LIVED_EXPERIENCE;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.experience.ExperienceCode;
import uk.improvementboard.metrics.experience.LivedExperience;
import uk.improvementboard.metrics.measure.HandlingClass;
import uk.improvementboard.metrics.plan.SectionCode;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Known;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.history.Versions;
import uk.improvementboard.persistence.jooq.tables.records.LivedExperienceRecord;

/** What families and young people said, and what was done. Nothing is overwritten. */
@Repository
public class LivedExperienceRepository {

    private final DSLContext dsl;
    private final Versions versions;

    LivedExperienceRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /** {@return whether the item says anything new under its code} */
    public boolean save(LivedExperience item) {
        return versions.write(row(item));
    }

    /**
     * Adds an item under a code that has none yet.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else added one under it in between
     */
    public void add(LivedExperience item) {
        versions.writeOver(0, row(item));
    }

    /** {@return how many items were ever recorded, those taken out included} */
    public int count() {
        return dsl
            .select(countDistinct(LIVED_EXPERIENCE.EXPERIENCE_CODE))
            .from(LIVED_EXPERIENCE)
            .where(versions.mine(LIVED_EXPERIENCE))
            .fetchSingle()
            .value1();
    }

    /** {@return whether there was such an item; it is shown no longer and its versions stay} */
    public boolean withdraw(ExperienceCode code) {
        return versions.withdraw(LIVED_EXPERIENCE, LIVED_EXPERIENCE.EXPERIENCE_CODE.eq(code.value()));
    }

    /** {@return how many versions were written of items that had none} */
    public int saveHistory(List<Known<LivedExperience>> items) {
        return versions.writeHistory(
            items
                .stream()
                .map(known -> known.map(this::row))
                .toList()
        );
    }

    /** {@return every item as known on a day, the latest heard first} */
    public List<LivedExperience> all(AsAt asAt) {
        return dsl
            .select(versions.columns(LIVED_EXPERIENCE))
            .from(LIVED_EXPERIENCE)
            .where(versions.asKnown(LIVED_EXPERIENCE, asAt), LIVED_EXPERIENCE.WITHDRAWN.isFalse())
            .orderBy(LIVED_EXPERIENCE.HEARD_ON.desc(), LIVED_EXPERIENCE.EXPERIENCE_CODE)
            .fetch(LivedExperienceRepository::read);
    }

    /** {@return every version of every item known by a day, by item, oldest first} */
    public List<Recorded<LivedExperience>> versions(AsAt asAt) {
        return dsl
            .select(versions.columns(LIVED_EXPERIENCE))
            .select(versions.pedigree(LIVED_EXPERIENCE))
            .from(LIVED_EXPERIENCE)
            .where(versions.knownBy(LIVED_EXPERIENCE, asAt))
            .orderBy(LIVED_EXPERIENCE.EXPERIENCE_CODE, LIVED_EXPERIENCE.VERSION)
            .fetch(row -> versions.recorded(LIVED_EXPERIENCE, row, read(row)));
    }

    private static LivedExperience read(Record row) {
        var section = row.get(LIVED_EXPERIENCE.SECTION_CODE);
        var people = row.get(LIVED_EXPERIENCE.PEOPLE);
        return new LivedExperience(
            new ExperienceCode(row.get(LIVED_EXPERIENCE.EXPERIENCE_CODE)),
            section.isEmpty() ? Optional.empty() : Optional.of(new SectionCode(section)),
            row.get(LIVED_EXPERIENCE.HEARD_ON),
            LivedExperience.Method.valueOf(row.get(LIVED_EXPERIENCE.METHOD)),
            people == null ? OptionalInt.empty() : OptionalInt.of(people),
            row.get(LIVED_EXPERIENCE.YOU_SAID),
            row.get(LIVED_EXPERIENCE.WE_DID),
            row.get(LIVED_EXPERIENCE.SOURCE),
            HandlingClass.valueOf(row.get(LIVED_EXPERIENCE.HANDLING))
        );
    }

    private LivedExperienceRecord row(LivedExperience it) {
        var row = dsl.newRecord(LIVED_EXPERIENCE);
        row.setExperienceCode(it.code().value());
        row.setSectionCode(it.section().map(SectionCode::value).orElse(""));
        row.setHeardOn(it.heardOn());
        row.setMethod(it.method().name());
        it.people().ifPresent(row::setPeople);
        row.setYouSaid(it.youSaid());
        row.setWeDid(it.weDid());
        row.setSource(it.source());
        row.setHandling(it.handling().name());
        return row;
    }
}
