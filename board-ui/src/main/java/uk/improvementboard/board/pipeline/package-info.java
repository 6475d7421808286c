/** The outlook of the 20-week rate: rate, backlog and longest wait together, as now and under a stated capacity. */
@NullMarked
package uk.improvementboard.board.pipeline;

import org.jspecify.annotations.NullMarked;
