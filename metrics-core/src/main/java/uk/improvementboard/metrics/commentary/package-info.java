/** What the partners say of a figure, an action or a part of the plan, month by month: what, so what, now what. */
@NullMarked
package uk.improvementboard.metrics.commentary;

import org.jspecify.annotations.NullMarked;
