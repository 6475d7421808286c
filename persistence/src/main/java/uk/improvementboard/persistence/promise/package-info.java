/** Promises with what was said of them and what came of them, every version kept. */
@NullMarked
package uk.improvementboard.persistence.promise;

import org.jspecify.annotations.NullMarked;
