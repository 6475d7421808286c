/** Everything that a partnership begins with, and how it is loaded. */
@NullMarked
package uk.improvementboard.persistence.founding;

import org.jspecify.annotations.NullMarked;
