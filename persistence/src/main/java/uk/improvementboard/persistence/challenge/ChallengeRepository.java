package uk.improvementboard.persistence.challenge;

import static org.jooq.impl.DSL.countDistinct;
import static uk.improvementboard.persistence.jooq.Tables.CHALLENGE;
import static uk.improvementboard.persistence.jooq.Tables.CHALLENGE_STEP;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import uk.improvementboard.metrics.challenge.Challenge;
import uk.improvementboard.metrics.challenge.ChallengeCode;
import uk.improvementboard.metrics.challenge.ChallengeReading;
import uk.improvementboard.metrics.challenge.ChallengeStep;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.Turns;
import uk.improvementboard.persistence.history.Recorded;
import uk.improvementboard.persistence.history.Versions;

/** Challenges of the board and what became of them. */
@Repository
public class ChallengeRepository {

    private final DSLContext dsl;
    private final Versions versions;
    private final Turns turns;

    ChallengeRepository(DSLContext dsl, Versions versions, Turns turns) {
        this.dsl = dsl;
        this.versions = versions;
        this.turns = turns;
    }

    /** {@return whether the challenge says anything new under its code; the former words stay in the history} */
    public boolean save(Challenge challenge) {
        var row = dsl.newRecord(CHALLENGE);
        ChallengeRows.fill(row, challenge);
        return versions.write(row);
    }

    /**
     * Adds a challenge under a code that has none yet.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else added one under it in between
     */
    public void add(Challenge challenge) {
        var row = dsl.newRecord(CHALLENGE);
        ChallengeRows.fill(row, challenge);
        versions.writeOver(0, row);
    }

    /**
     * {@return the number of the next one, from 1, those taken out counted}
     *
     * <p>Whoever asks at the same moment waits until this transaction ends, and then counts what it wrote.
     */
    public int next() {
        turns.take("challenges");
        var known = dsl
            .select(countDistinct(CHALLENGE.CHALLENGE_CODE))
            .from(CHALLENGE)
            .where(versions.mine(CHALLENGE))
            .fetchSingle()
            .value1();
        return known + 1;
    }

    /**
     * Takes a step.
     *
     * @param before how many steps were taken before it
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else took one in between
     */
    public void take(ChallengeCode code, int before, ChallengeStep step) {
        var row = dsl.newRecord(CHALLENGE_STEP);
        ChallengeRows.fill(row, code, before + 1, step);
        versions.writeOver(0, row);
    }

    /** {@return whether there was such a challenge; it is shown no longer and its versions stay} */
    public boolean withdraw(ChallengeCode code) {
        return versions.withdraw(CHALLENGE, CHALLENGE.CHALLENGE_CODE.eq(code.value()));
    }

    /** {@return every challenge as known on a day, by code} */
    public List<ChallengeReading> all(AsAt asAt) {
        Map<String, List<ChallengeStep>> steps = dsl
            .select(versions.columns(CHALLENGE_STEP))
            .from(CHALLENGE_STEP)
            .where(versions.asKnown(CHALLENGE_STEP, asAt))
            .orderBy(CHALLENGE_STEP.STEP)
            .fetchGroups(CHALLENGE_STEP.CHALLENGE_CODE, ChallengeRows::step);
        return dsl
            .select(versions.columns(CHALLENGE))
            .from(CHALLENGE)
            .where(versions.asKnown(CHALLENGE, asAt), CHALLENGE.WITHDRAWN.isFalse())
            .orderBy(CHALLENGE.CHALLENGE_CODE)
            .fetch(row ->
                new ChallengeReading(
                    ChallengeRows.challenge(row),
                    steps.getOrDefault(row.get(CHALLENGE.CHALLENGE_CODE), List.of()),
                    asAt.day()
                )
            );
    }

    /** {@return every version of a challenge known by a day, oldest first} */
    public List<Recorded<Challenge>> versions(ChallengeCode code, AsAt asAt) {
        return dsl
            .select(versions.columns(CHALLENGE))
            .select(versions.pedigree(CHALLENGE))
            .from(CHALLENGE)
            .where(versions.knownBy(CHALLENGE, asAt), CHALLENGE.CHALLENGE_CODE.eq(code.value()))
            .orderBy(CHALLENGE.VERSION)
            .fetch(row -> versions.recorded(CHALLENGE, row, ChallengeRows.challenge(row)));
    }
}
