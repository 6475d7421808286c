/** What families and young people said outside the measures, and what was done about it. */
@NullMarked
package uk.improvementboard.metrics.experience;

import org.jspecify.annotations.NullMarked;
