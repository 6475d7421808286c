/** The database that never forgets: the only module that knows SQL and jOOQ. */
@NullMarked
package uk.improvementboard.persistence;

import org.jspecify.annotations.NullMarked;
