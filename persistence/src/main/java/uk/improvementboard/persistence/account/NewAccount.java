package uk.improvementboard.persistence.account;

import java.time.LocalDate;

/** An account to be created. */
public record NewAccount(
    String username,
    String passwordHash,
    String displayName,
    boolean demonstration,
    LocalDate from
) {
    /** Leaves the hash out, so that it can reach no log. */
    @Override
    public String toString() {
        return "NewAccount[" + username + "]";
    }
}
