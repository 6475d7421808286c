/** The way from request to plan as a queue: what rate, backlog and longest wait do next, and when the backlog is cleared. */
@NullMarked
package uk.improvementboard.metrics.pipeline;

import org.jspecify.annotations.NullMarked;
