/** Pure functions over immutable records: no framework, no clock, no database. */
@NullMarked
package uk.improvementboard.metrics;

import org.jspecify.annotations.NullMarked;
