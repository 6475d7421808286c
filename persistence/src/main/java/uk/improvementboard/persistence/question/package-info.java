/** Questions and answers, every version kept. */
@NullMarked
package uk.improvementboard.persistence.question;

import org.jspecify.annotations.NullMarked;
