package uk.improvementboard.persistence.letter;

import static uk.improvementboard.persistence.jooq.Tables.LETTER;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import uk.improvementboard.persistence.AsAt;
import uk.improvementboard.persistence.history.Versions;
import uk.improvementboard.persistence.letter.Letter.State;

/** The ledger of letters: who was written to on which occasion, so that nobody is written to twice. */
@Repository
public class LetterRepository {

    private final DSLContext dsl;
    private final Versions versions;

    LetterRepository(DSLContext dsl, Versions versions) {
        this.dsl = dsl;
        this.versions = versions;
    }

    /** {@return the letters of an occasion as known on a day} */
    public List<Letter> of(String occasion, AsAt asAt) {
        return dsl
            .select(versions.columns(LETTER))
            .select(LETTER.KNOWN_FROM)
            .from(LETTER)
            .where(versions.asKnown(LETTER, asAt), LETTER.OCCASION.eq(occasion))
            .orderBy(LETTER.ACCOUNT_ID)
            .fetch(row ->
                new Letter(
                    row.get(LETTER.OCCASION),
                    row.get(LETTER.ACCOUNT_ID),
                    row.get(LETTER.VERSION),
                    State.valueOf(row.get(LETTER.STATE)),
                    row.get(LETTER.WORDS),
                    row.get(LETTER.KNOWN_FROM)
                )
            );
    }

    /**
     * Claims a letter before it is sent.
     *
     * @param present what is known of it; empty where it was never claimed
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else claimed it in between
     */
    public void claim(String occasion, long account, Optional<Letter> present) {
        write(occasion, account, present.map(Letter::version).orElse(0), State.CLAIMED, "");
    }

    /** Records what became of a claimed letter. */
    public void record(String occasion, long account, State state, String words) {
        var present = versions.presentVersion(LETTER, LETTER.OCCASION.eq(occasion).and(LETTER.ACCOUNT_ID.eq(account)));
        write(occasion, account, present, state, words);
    }

    private void write(String occasion, long account, int present, State state, String words) {
        var row = dsl.newRecord(LETTER);
        row.setOccasion(occasion);
        row.setAccountId(account);
        row.setState(state.name());
        row.setWords(words);
        versions.writeOver(present, row);
    }
}
