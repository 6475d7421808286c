/** The priority action plan: inspection, priority actions, areas for improvement, actions, milestones, evidence. */
@NullMarked
package uk.improvementboard.metrics.plan;

import org.jspecify.annotations.NullMarked;
