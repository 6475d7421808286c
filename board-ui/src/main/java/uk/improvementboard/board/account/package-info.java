/** Logging in, demonstration accounts, users and roles. */
@NullMarked
package uk.improvementboard.board.account;

import org.jspecify.annotations.NullMarked;
