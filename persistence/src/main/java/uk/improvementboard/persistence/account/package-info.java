/** Accounts, roles and what they permit. */
@NullMarked
package uk.improvementboard.persistence.account;

import org.jspecify.annotations.NullMarked;
