/** Letters to members, each with what became of it. */
@NullMarked
package uk.improvementboard.persistence.letter;

import org.jspecify.annotations.NullMarked;
