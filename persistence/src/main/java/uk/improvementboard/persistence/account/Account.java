package uk.improvementboard.persistence.account;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Someone who can log in.
 *
 * @param username in lower case
 * @param passwordHash with the name of its algorithm, as the password encoder wrote it
 * @param displayName as shown to others: the role's name rather than a person's where data are published
 * @param demonstration whether it exists to try the software out
 * @param from first day on which it may be used
 * @param to the day from which it may no longer be used, if set
 */
public record Account(
    long id,
    String username,
    String passwordHash,
    String displayName,
    boolean demonstration,
    LocalDate from,
    Optional<LocalDate> to
) {
    /** {@return whether it may be used on a day} */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(from) && to.map(day::isBefore).orElse(true);
    }

    /** Leaves the hash out, so that it can reach no log. */
    @Override
    public String toString() {
        return "Account[" + id + ", " + username + "]";
    }
}
