/** What was promised of money, places, posts, dates and services, by whom, and what came of it. */
@NullMarked
package uk.improvementboard.metrics.promise;

import org.jspecify.annotations.NullMarked;
