/** What is measured, for whom, and what was observed: never a nullable number. */
@NullMarked
package uk.improvementboard.metrics.measure;

import org.jspecify.annotations.NullMarked;
