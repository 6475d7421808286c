/** Finds words, parts of words and codes in what a board holds, however they are hyphenated. */
@NullMarked
package uk.improvementboard.metrics.search;

import org.jspecify.annotations.NullMarked;
