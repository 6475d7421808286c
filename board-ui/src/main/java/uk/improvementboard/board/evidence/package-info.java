/** Evidence that deliverables are done: handed in, looked at, accepted. */
@NullMarked
package uk.improvementboard.board.evidence;

import org.jspecify.annotations.NullMarked;
