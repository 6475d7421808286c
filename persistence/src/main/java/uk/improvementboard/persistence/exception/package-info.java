/** Exception pages, every version kept. */
@NullMarked
package uk.improvementboard.persistence.exception;

import org.jspecify.annotations.NullMarked;
