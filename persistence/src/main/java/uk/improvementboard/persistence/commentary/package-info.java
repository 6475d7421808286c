/** What the partners say of figures, actions and parts of the plan. */
@NullMarked
package uk.improvementboard.persistence.commentary;

import org.jspecify.annotations.NullMarked;
