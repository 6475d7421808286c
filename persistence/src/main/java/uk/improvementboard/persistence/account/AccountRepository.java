package uk.improvementboard.persistence.account;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static uk.improvementboard.persistence.jooq.Tables.ACCOUNT;
import static uk.improvementboard.persistence.jooq.Tables.ACCOUNT_LOCK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

/** The accounts of the installation, outside all partnerships, and the counting of their failed log-ins. */
@Repository
public class AccountRepository {

    private static final Field<LocalDate> VALID_TO = nullif(
        ACCOUNT.VALID_TO,
        inline("infinity").cast(SQLDataType.LOCALDATE)
    ).as("valid_to_or_null");
    private static final Field<Instant> NEVER = inline("-infinity").cast(SQLDataType.INSTANT);

    private final DSLContext dsl;

    AccountRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** {@return the account of a user name, in whatever case it was typed} */
    public Optional<Account> find(String username) {
        return selected(ACCOUNT.USERNAME.eq(lower(username)))
            .stream()
            .findFirst();
    }

    /** {@return the account of a number} */
    public Optional<Account> find(long id) {
        return selected(ACCOUNT.ID.eq(id)).stream().findFirst();
    }

    /** {@return all accounts, ended ones included, by user name} */
    public List<Account> all() {
        return selected(DSL.noCondition());
    }

    private List<Account> selected(Condition which) {
        return dsl
            .select(
                ACCOUNT.ID,
                ACCOUNT.USERNAME,
                ACCOUNT.PASSWORD_HASH,
                ACCOUNT.DISPLAY_NAME,
                ACCOUNT.DEMONSTRATION,
                ACCOUNT.VALID_FROM,
                VALID_TO.convertFrom(Optional::ofNullable)
            )
            .from(ACCOUNT)
            .where(which)
            .orderBy(ACCOUNT.USERNAME)
            .fetch(Records.mapping(Account::new));
    }

    /**
     * {@return the number of the new account}
     *
     * @throws org.springframework.dao.DuplicateKeyException when the user name is taken
     */
    public long create(NewAccount account) {
        return dsl
            .insertInto(ACCOUNT)
            .set(ACCOUNT.USERNAME, lower(account.username()))
            .set(ACCOUNT.PASSWORD_HASH, account.passwordHash())
            .set(ACCOUNT.DISPLAY_NAME, account.displayName())
            .set(ACCOUNT.DEMONSTRATION, account.demonstration())
            .set(ACCOUNT.VALID_FROM, account.from())
            .returningResult(ACCOUNT.ID)
            .fetchSingle()
            .value1();
    }

    /** Replaces the hash of an account's password. */
    public void changePassword(long id, String passwordHash) {
        dsl.update(ACCOUNT).set(ACCOUNT.PASSWORD_HASH, passwordHash).where(ACCOUNT.ID.eq(id)).execute();
    }

    /** {@return the addresses of these accounts that have one, by account} */
    public Map<Long, String> mailAddresses(Collection<Long> accounts) {
        return dsl
            .select(ACCOUNT.ID, ACCOUNT.MAIL_ADDRESS)
            .from(ACCOUNT)
            .where(ACCOUNT.ID.in(accounts), ACCOUNT.MAIL_ADDRESS.ne(""))
            .orderBy(ACCOUNT.ID)
            .fetchMap(ACCOUNT.ID, ACCOUNT.MAIL_ADDRESS);
    }

    /**
     * Says where an account wants its letters.
     *
     * @param address empty where it wants none
     */
    public void changeMailAddress(long id, String address) {
        dsl.update(ACCOUNT).set(ACCOUNT.MAIL_ADDRESS, address).where(ACCOUNT.ID.eq(id)).execute();
    }

    /** Ends an account: from that day on it may not be used. It is never deleted. */
    public void end(long id, LocalDate day) {
        dsl.update(ACCOUNT).set(ACCOUNT.VALID_TO, day).where(ACCOUNT.ID.eq(id)).execute();
    }

    /**
     * Counts a failed log-in, and locks the account when there were too many in a row.
     *
     * @param allowed failures in a row that lock nothing yet
     * @param lockUntil end of the lock, should it come to one
     * @return failures in a row, this one included
     */
    public int registerFailure(long id, int allowed, Instant lockUntil) {
        var failures = ACCOUNT_LOCK.FAILURES.plus(1);
        return dsl
            .insertInto(ACCOUNT_LOCK)
            .set(ACCOUNT_LOCK.ACCOUNT_ID, id)
            .set(ACCOUNT_LOCK.FAILURES, 1)
            .set(ACCOUNT_LOCK.LOCKED_UNTIL, allowed < 1 ? val(lockUntil) : NEVER)
            .onConflict(ACCOUNT_LOCK.ACCOUNT_ID)
            .doUpdate()
            .set(ACCOUNT_LOCK.FAILURES, failures)
            .set(
                ACCOUNT_LOCK.LOCKED_UNTIL,
                when(failures.gt(allowed), val(lockUntil)).otherwise(ACCOUNT_LOCK.LOCKED_UNTIL)
            )
            .returningResult(ACCOUNT_LOCK.FAILURES)
            .fetchSingle()
            .value1();
    }

    /** Forgets failed log-ins and lifts the lock, after a good one or by an administrator. */
    public void resetFailures(long id) {
        dsl.update(ACCOUNT_LOCK)
            .set(ACCOUNT_LOCK.FAILURES, 0)
            .set(ACCOUNT_LOCK.LOCKED_UNTIL, NEVER)
            .where(ACCOUNT_LOCK.ACCOUNT_ID.eq(id))
            .execute();
    }

    /** {@return until when the account is locked, if it ever was since its failures were last forgotten; may lie in the past} */
    public Optional<Instant> lockedUntil(long id) {
        return dsl
            .select(nullif(ACCOUNT_LOCK.LOCKED_UNTIL, NEVER))
            .from(ACCOUNT_LOCK)
            .where(ACCOUNT_LOCK.ACCOUNT_ID.eq(id))
            .fetchOptional()
            .map(row -> row.value1());
    }

    private static String lower(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
