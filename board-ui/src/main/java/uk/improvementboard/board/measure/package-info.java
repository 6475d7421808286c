/** Measures: the list, the page of one, its figures and their pedigree. */
@NullMarked
package uk.improvementboard.board.measure;

import org.jspecify.annotations.NullMarked;
