/** The frozen content of a monthly pack: one tree that every rendering reads and nothing else. */
@NullMarked
package uk.improvementboard.metrics.pack;

import org.jspecify.annotations.NullMarked;
