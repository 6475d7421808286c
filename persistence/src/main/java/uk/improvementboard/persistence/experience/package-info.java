/** What families and young people said, every version kept. */
@NullMarked
package uk.improvementboard.persistence.experience;

import org.jspecify.annotations.NullMarked;
