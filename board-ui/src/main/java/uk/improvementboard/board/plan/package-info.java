/** The plan: priority actions, areas for improvement, actions and their deliverables. */
@NullMarked
package uk.improvementboard.board.plan;

import org.jspecify.annotations.NullMarked;
