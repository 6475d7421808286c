/** What is off track, contradicts itself or was missed: why, what is done, by when, and what the record says of that date. */
@NullMarked
package uk.improvementboard.metrics.exception;

import org.jspecify.annotations.NullMarked;
