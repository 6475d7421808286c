/** Challenges with what became of them, every version kept. */
@NullMarked
package uk.improvementboard.persistence.challenge;

import org.jspecify.annotations.NullMarked;
