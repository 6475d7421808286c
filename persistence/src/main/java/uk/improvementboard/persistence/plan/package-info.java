/** Plans, actions, evidence and risks, as known on a day. */
@NullMarked
package uk.improvementboard.persistence.plan;

import org.jspecify.annotations.NullMarked;
