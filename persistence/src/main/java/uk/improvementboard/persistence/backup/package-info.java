/** The whole database in one file, and back: for those who run the board without a database administrator. */
@NullMarked
package uk.improvementboard.persistence.backup;

import org.jspecify.annotations.NullMarked;
