/** Commentary in place: what, so what, now what, on measures, parts of the plan and actions. */
@NullMarked
package uk.improvementboard.board.commentary;

import org.jspecify.annotations.NullMarked;
