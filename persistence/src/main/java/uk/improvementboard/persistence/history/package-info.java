/** How versions are written and read: said once for all tables. Inner machinery of this module, the only shared code that speaks jOOQ. */
@NullMarked
package uk.improvementboard.persistence.history;

import org.jspecify.annotations.NullMarked;
