package uk.improvementboard.board.account;

import java.util.List;
import uk.improvementboard.persistence.account.Account;
import uk.improvementboard.persistence.account.RoleHolding;

/**
 * An account with the roles it holds, held or will hold in one partnership.
 *
 * @param locked whether too many failed log-ins lock it now
 */
record Person(Account account, List<RoleHolding> holdings, boolean locked) {}
