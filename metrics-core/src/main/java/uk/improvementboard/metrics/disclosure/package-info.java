/** What each audience may see: handling classes and small numbers, applied before anything is rendered. */
@NullMarked
package uk.improvementboard.metrics.disclosure;

import org.jspecify.annotations.NullMarked;
