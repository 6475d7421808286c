/** Trajectories and milestones, every version kept. */
@NullMarked
package uk.improvementboard.persistence.trajectory;

import org.jspecify.annotations.NullMarked;
