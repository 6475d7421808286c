/** The promise ledger: what was promised, by whom, by when, and what came of it. */
@NullMarked
package uk.improvementboard.board.promise;

import org.jspecify.annotations.NullMarked;
