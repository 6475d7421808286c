/**
 * How figures come in: the cycle of each month's return, what is due in it, and the checks that a figure passes before the board
 * takes it, typed or imported.
 */
@NullMarked
package uk.improvementboard.metrics.returns;

import org.jspecify.annotations.NullMarked;
