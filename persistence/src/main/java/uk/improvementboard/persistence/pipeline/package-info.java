/** Which measures count the way from request to plan, with every version. */
@NullMarked
package uk.improvementboard.persistence.pipeline;

import org.jspecify.annotations.NullMarked;
